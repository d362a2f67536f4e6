import { isTranslationStale, textMark } from './text-mark';

const written = { zh: '我们已下架商品。', en: 'We removed the listing.', enOf: textMark('我们已下架商品。') };

describe('a translation', () => {
  it('is in step with the Chinese that it was written for', () => {
    expect(isTranslationStale(written)).toBe(false);
    expect(isTranslationStale({ ...written, zh: ' 我们已下架商品。\n' })).toBe(false);
  });

  it('is stale once the Chinese says something else', () => {
    expect(isTranslationStale({ ...written, zh: '我们已下架两件商品。' })).toBe(true);
  });

  it('is not called stale where one language is empty, or where nobody knows what it was written for', () => {
    for (const change of [{ zh: '' }, { en: ' ' }, { zh: '改', enOf: null }])
      expect(isTranslationStale({ ...written, ...change })).toBe(false);
  });

  it('has a mark that any implementation of SHA-256 gives', () => {
    expect(textMark('abc')).toBe('ba7816bf8f01cfea');
  });
});
