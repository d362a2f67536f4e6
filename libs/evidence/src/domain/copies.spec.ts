import { checkRecipe, pixelsOf } from './copies';

const area = { x: 0.101, y: 0.2, width: 0.3, height: 0.11 };

describe('A copy of a file', () => {
  it('is made of pictures only: under a black bar a PDF keeps its words', () => {
    const recipe = { purpose: 'redacted', areas: [area], text: null } as const;
    expect(checkRecipe(recipe, 'image/png').ok).toBe(true);
    expect(checkRecipe(recipe, 'application/pdf')).toMatchObject({
      error: { code: 'EVIDENCE.COPY_OF_PICTURES_ONLY' },
    });
  });

  it.each([
    ['redacted', [], '机密', false],
    ['price_hidden', [area], null, true],
    ['watermarked', [area], null, false],
    ['watermarked', [], '仅供申诉', true],
  ] as const)('%s with areas %j and words %j can be made: %s', (purpose, areas, text, isOk) => {
    expect(checkRecipe({ purpose, areas, text }, 'image/jpeg').ok).toBe(isOk);
  });

  it('hides whole pixels, inside the picture', () => {
    expect(pixelsOf(area, { width: 100, height: 50 })).toEqual({ left: 10, top: 10, width: 31, height: 6 });
    expect(pixelsOf({ x: 0.9, y: 0.9, width: 0.5, height: 0.5 }, { width: 100, height: 100 })).toEqual({
      left: 90,
      top: 90,
      width: 10,
      height: 10,
    });
  });
});
