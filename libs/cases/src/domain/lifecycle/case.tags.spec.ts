import fc from 'fast-check';
import { aCase, goodFacts } from '../../testing/case.builder';
import { aCommand } from '../../testing/command.builder';
import { decide } from './case.decide';
import { MOST_TAGS, tagOf, tagsAfter } from './case.tags';

describe('the tags of a case', () => {
  it('are taken away first and added behind the others, none twice', () => {
    expect(tagsAfter(['加急', 'VIP'], { add: ['等发票', 'VIP'], remove: ['加急'] })).toEqual([
      'VIP',
      '等发票',
    ]);
  });

  it('are the same in full and in half width, and with more or fewer spaces', () => {
    expect(tagOf('  ＶＩＰ　 客户 ')).toBe('VIP 客户');
    expect(tagsAfter(['VIP'], { add: ['ＶＩＰ'], remove: [] })).toEqual(['VIP']);
  });

  it('are the same after the same change again', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(words, words, words, (before, add, remove) => {
        const once = tagsAfter(before, { add, remove });
        expect([...tagsAfter(once, { add, remove })].sort()).toEqual([...once].sort());
      }),
    );
  });

  it('are twenty at most: more are refused, and the case stays as it is', () => {
    const add = Array.from({ length: MOST_TAGS + 1 }, (_, n) => `标签${n}`);
    const decided = decide(aCase().build(), aCommand('ChangeTags', { add, remove: [] }), goodFacts());
    expect(decided).toMatchObject({ ok: false, error: { code: 'CASES.TOO_MANY_TAGS' } });
  });
});
