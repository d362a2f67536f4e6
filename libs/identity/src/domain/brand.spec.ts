import { NO_BRAND, contactLines, contrastWithWhite, isReadableOnWhite } from './brand';

describe('A firm’s colour', () => {
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
    ['#777777', 4.47],
    ['#0f56c9', 6.57],
  ])('%s stands out from white by %d', (colour, contrast) => {
    expect(contrastWithWhite(colour)).toBe(contrast);
  });

  it('is readable from 4.5 on', () => {
    expect(isReadableOnWhite('#767676')).toBe(true);
    expect(isReadableOnWhite('#777777')).toBe(false);
    expect(isReadableOnWhite('#ffcc00')).toBe(false);
  });
});

it('a firm’s address and phones stand in the language that is read, in the other one where there is but one', () => {
  const brand = { ...NO_BRAND, addressZh: '杭州市上城区', phones: ['0571-87911962', '17764573265'] };
  expect(contactLines(brand, 'zh')).toEqual(['杭州市上城区', '0571-87911962、17764573265']);
  expect(contactLines(brand, 'en')).toEqual(['杭州市上城区', '0571-87911962, 17764573265']);
  expect(contactLines(NO_BRAND, 'zh')).toEqual([]);
});
