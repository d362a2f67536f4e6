/** A brand that a firm sets for the first time. */
export const brandToSet = {
  version: 0,
  colour: '#8a1538',
  addressZh: '杭州市上城区置鼎时代中心4幢632室',
  addressEn: '',
  phones: ['0571-87911962', '17764573265'],
  sloganZh: '专业专注，高效快捷',
  sloganEn: '',
};
