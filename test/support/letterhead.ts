import sharp from 'sharp';
import type { Caller } from './caller';

/** What a firm says of itself for the first time. */
export const letterhead = {
  version: 0,
  nameZh: '杭州测试财务管理有限公司',
  nameEn: 'Hangzhou Test Finance Ltd.',
  addressZh: '杭州市上城区置鼎时代中心4幢632室',
  phones: ['0571-87911962', '17764573265'],
  taxNumber: '91330100TEST00001X',
  colour: '#8a1538',
  sloganZh: '专业专注，高效快捷',
};

/** A picture of one colour. */
export const pictureOf = (format: 'png' | 'jpeg' | 'webp', width = 900): Promise<Buffer> =>
  sharp({ create: { width, height: 300, channels: 3, background: '#8a1538' } })
    .toFormat(format)
    .toBuffer();

/** Adds a logo. @returns its hash */
export async function addLogo(caller: Caller): Promise<string> {
  const { body } = await caller.post('/letterhead/logos', await pictureOf('png'));
  return (body as { sha256: string }).sha256;
}
