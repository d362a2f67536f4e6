import { contrastWithWhite, isReadableOnWhite } from './colour';
import { bareLetterhead, contactLines, isLogoPicture } from './letterhead';

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
  const brand = {
    ...bareLetterhead('好又快'),
    addressZh: '杭州市上城区',
    phones: ['0571-87911962', '17764573265'],
  };
  expect(contactLines(brand, 'zh')).toEqual(['杭州市上城区', '0571-87911962、17764573265']);
  expect(contactLines(brand, 'en')).toEqual(['杭州市上城区', '0571-87911962, 17764573265']);
  expect(contactLines(bareLetterhead('好又快'), 'zh')).toEqual([]);
});

it('A logo is a PNG or a JPEG by its first bytes, whatever it is called', () => {
  expect(isLogoPicture(Buffer.from('89504e470d0a1a0a00', 'hex'))).toBe(true);
  expect(isLogoPicture(Buffer.from('ffd8ffe0', 'hex'))).toBe(true);
  for (const other of ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '%PDF-1.7', ''])
    expect(isLogoPicture(Buffer.from(other))).toBe(false);
});
