import fc from 'fast-check';
import { CLUE_CODES, matchAnswer, type Clue, type WaitingCase } from './match-answer';

const waiting = (caseId: string, clues: readonly Clue[], marketplace: 'US' | 'UK' = 'US'): WaitingCase => ({
  caseId,
  marketplace,
  clues,
});
const asin = (value = 'B0AAAAAAA1'): Clue => ({ code: 'asin', value });
const shop: Clue = { code: 'seller_name', value: 'Good Goods' };
const token: Clue = { code: 'merchant_token', value: 'A1B2C3D4E5F6' };

describe('Whose answer a message is', () => {
  it('is clear where a single case has the clue', () => {
    expect(matchAnswer('US', [waiting('a', [asin()])])).toMatchObject({
      verdict: 'clear',
      candidates: [{ caseId: 'a', clues: [{ code: 'asin' }, { code: 'marketplace' }] }],
    });
  });

  it('is clear where the token of the shop stands against a mere listing', () => {
    const { verdict, candidates } = matchAnswer(null, [waiting('b', [asin()]), waiting('a', [token])]);
    expect([verdict, candidates[0]?.caseId]).toEqual(['clear', 'a']);
  });

  it('is for a person where two cases have the same clue', () => {
    const { verdict, candidates } = matchAnswer('US', [waiting('a', [asin()]), waiting('b', [asin()])]);
    expect(verdict).toBe('several');
    expect(candidates).toHaveLength(2);
  });

  it('tells two marketplaces of one shop apart', () => {
    const both = [waiting('us', [shop], 'US'), waiting('uk', [shop], 'UK')];
    expect(matchAnswer('UK', both)).toMatchObject({ verdict: 'clear', candidates: [{ caseId: 'uk' }, {}] });
    expect(matchAnswer(null, both).verdict).toBe('several');
  });

  it('never goes by the marketplace alone', () => {
    expect(matchAnswer('US', [waiting('a', [])]).verdict).toBe('none');
    expect(matchAnswer('US', []).verdict).toBe('none');
  });

  it('is not made clear by many listings of one case: another shop’s token still wins', () => {
    const many = Array.from({ length: 10 }, (_, index) => asin(`B0AAAAAAA${index}`));
    const { candidates } = matchAnswer(null, [waiting('many', many), waiting('token', [token])]);
    expect(candidates[0]?.caseId).toBe('token');
  });

  it('does not depend on the order of the cases, and a further clue never lowers a case', () => {
    const clue = fc.record({
      code: fc.constantFrom(...CLUE_CODES.filter((code) => !code.endsWith('marketplace'))),
      value: fc.string({ maxLength: 4 }),
    });
    const cases = fc.uniqueArray(
      fc.record({
        caseId: fc.uuid(),
        marketplace: fc.constantFrom('US' as const, 'UK' as const),
        clues: fc.array(clue, { maxLength: 4 }),
      }),
      { selector: ({ caseId }) => caseId, maxLength: 5 },
    );
    fc.assert(
      fc.property(cases, clue, (all, more) => {
        expect(matchAnswer('US', [...all].reverse())).toEqual(matchAnswer('US', all));
        const [first, ...rest] = all;
        if (!first) return;
        const scoreOf = (list: readonly WaitingCase[]) =>
          matchAnswer('US', list).candidates.find(({ caseId }) => caseId === first.caseId)?.score ?? 0;
        const richer = { ...first, clues: [...first.clues, more] };
        expect(scoreOf([richer, ...rest])).toBeGreaterThanOrEqual(scoreOf([first, ...rest]));
      }),
    );
  });
});
