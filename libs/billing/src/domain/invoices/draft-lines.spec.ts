import type { FeeLine } from '../calculation/fee-calculation';
import { draftLines, type Ground } from './draft-lines';

const line = (kind: FeeLine['kind'], amountMinor: bigint): FeeLine => ({ kind, clause: 'x', amountMinor });
const claim: Ground = { claimId: 'claim', payoutId: null };

describe('The lines of an invoice', () => {
  it('are those of the calculation, and each fee names its ground', () => {
    const result = draftLines([line('success_fee', 100n), line('expense', 20n)], [claim]);
    expect(result).toMatchObject({
      ok: true,
      value: [
        { kind: 'success_fee', groundIndex: 0 },
        { kind: 'expense', groundIndex: null },
      ],
    });
  });

  it.each([
    ['a fee without a ground that is new', [line('success_fee', 100n)], [], 'NOTHING_NEW_TO_INVOICE'],
    ['nothing', [], [claim], 'NOTHING_TO_INVOICE'],
    ['a fee that was charged before', [line('success_fee', 100n), line('earlier_fee', -100n)], [claim], 'NOTHING_TO_INVOICE'],
    ['a fee that the assessment pays', [line('success_fee', 100n), line('assessment_credit', -100n)], [claim], 'NOTHING_TO_INVOICE'],
  ] as const)('are refused for %s', (_what, lines, grounds, code) => {
    expect(draftLines(lines, grounds)).toMatchObject({ ok: false, error: { code: `BILLING.${code}` } });
  }); // prettier-ignore

  it('leave out a fee that was charged before and keep what is new', () => {
    const lines = [line('success_fee', 100n), line('earlier_fee', -100n), line('expense', 20n)];
    expect(draftLines(lines, [])).toMatchObject({ ok: true, value: [{ kind: 'expense', amountMinor: 20n }] });
  });
});
