import { blanksIn, fillBlanks, unknownBlank } from './placeholders';

describe('A passage', () => {
  it('takes what is known of the case, wherever it stands', () => {
    expect(fillBlanks('{{store}}：{{ asin }}，{{store}}', { store: '好货', asin: 'B0A, B0B' })).toBe(
      '好货：B0A, B0B，好货',
    );
  });

  it('keeps the blank of what is not known, so that the checker finds it', () => {
    expect(fillBlanks('From {{supplier}} on {{date}}', { supplier: ' ' })).toBe(
      'From {{supplier}} on {{date}}',
    );
  });

  it.each([
    ['a value that would be a blank itself', '{{asin}}', 'asin'],
    ['a value over two lines', 'a\n- b', 'a - b'],
  ])('is not led astray by %s', (_what, store, filled) => {
    expect(fillBlanks('{{store}}', { store, asin: 'B0A' })).toBe(filled);
  });

  it('names its blanks once each, and the first that means nothing', () => {
    expect(blanksIn('{{store}} {{asin}} {{store}}')).toEqual(['store', 'asin']);
    expect(unknownBlank('{{store}} {{shop}}')).toBe('shop');
    expect(unknownBlank('{{store}} {{}}')).toBe('');
    expect(unknownBlank('{{store}}')).toBeNull();
  });
});
