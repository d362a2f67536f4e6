import fc from 'fast-check';
import { mergedText, wordDiff } from './word-diff';

describe('the difference of two versions', () => {
  it('is told in words, not in letters', () => {
    expect(wordDiff('We removed ten listings.', 'We removed two listings.')).toEqual([
      { kind: 'same', text: 'We removed ' },
      { kind: 'removed', text: 'ten' },
      { kind: 'added', text: 'two' },
      { kind: 'same', text: ' listings.' },
    ]);
  });

  it('knows Chinese words, which have no blanks between them', () => {
    const runs = wordDiff('我们下架了商品', '我们删除了商品');
    expect(runs[0]).toEqual({ kind: 'same', text: '我们' });
    expect(runs.at(-1)?.kind).toBe('same');
  });

  it('always leads from one text to the other', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (before, after) => {
        const runs = wordDiff(before, after);
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join('');
        return without('added') === before && without('removed') === after;
      }),
    );
  });
});

describe('two changes of one text', () => {
  const before = '我们未核实供应商的资质。\n我们已于上周下架全部商品，并召回库存。';

  it('become one where they are in different places', () => {
    const mine = before.replace('未核实', '没有核实');
    const theirs = before.replace('召回库存', '销毁库存');
    expect(mergedText(before, mine, theirs)).toBe(
      '我们没有核实供应商的资质。\n我们已于上周下架全部商品，并销毁库存。',
    );
  });

  it('have no common form where both changed the same words', () => {
    expect(mergedText(before, before.replace('上周', '昨天'), before.replace('上周', '十一月'))).toBeNull();
  });

  it('is the other one’s where one of them changed nothing', () => {
    const text = fc.string({ maxLength: 20, unit: fc.constantFrom('a', ' ', '\n', '\\', '商', '品', '。') });
    fc.assert(
      fc.property(text, text, (old, young) => {
        expect(mergedText(old, old, young)).toBe(young);
        expect(mergedText(old, young, old)).toBe(young);
      }),
    );
  });
});
