import fc from 'fast-check';
import { wordDiff } from './word-diff';

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
