import fc from 'fast-check';
import { remedyShares, type FeeInvoice } from './remedy';

const invoice = (own: Partial<FeeInvoice> = {}): FeeInvoice => ({
  id: 'one',
  totalMinor: 800_000n,
  paidMinor: 800_000n,
  depositAppliedMinor: 0n,
  creditedMinor: 0n,
  lines: [{ kind: 'success_fee', amountMinor: 800_000n }],
  ...own,
});
const half = (own: Partial<FeeInvoice>) => remedyShares([invoice(own)], 500_000)[0]?.amountMinor ?? 0n;

describe('The remedy of the guarantee', () => {
  it.each<[string, Partial<FeeInvoice>, bigint]>([
    ['the fee that was paid', {}, 400_000n],
    ['what was paid so far', { paidMinor: 300_000n }, 150_000n],
    ['what a deposit paid as well', { paidMinor: 300_000n, depositAppliedMinor: 100_000n }, 200_000n],
    ['nothing while nothing was paid', { paidMinor: 0n }, 0n],
    ['what is left after another credit', { creditedMinor: 300_000n }, 250_000n],
    ['the tax on top of it too', { totalMinor: 848_000n, paidMinor: 848_000n }, 424_000n],
    ['no expenses', { lines: [{ kind: 'success_fee', amountMinor: 600_000n }, { kind: 'expense', amountMinor: 200_000n }] }, 300_000n],
    ['the fee less the assessment set against it', { totalMinor: 700_000n, paidMinor: 700_000n, lines: [{ kind: 'success_fee', amountMinor: 800_000n }, { kind: 'assessment_credit', amountMinor: -100_000n }] }, 350_000n],
    ['no assessment', { lines: [{ kind: 'assessment_fee', amountMinor: 800_000n }] }, 0n],
  ])('is the agreed share of %s', (_what, own, expected) => {
    expect(half(own)).toBe(expected);
  }); // prettier-ignore

  it('never gives more than was paid, nor more than is left of an invoice', () => {
    const minor = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(
        minor,
        minor,
        minor,
        fc.integer({ min: 1, max: 1_000_000 }),
        (fee, expense, part, share) => {
          const totalMinor = fee + expense + 1n;
          const paidMinor = part % (totalMinor + 1n);
          const creditedMinor = (part * 7n) % (totalMinor + 1n);
          const lines = [
            { kind: 'success_fee' as const, amountMinor: fee + 1n },
            { kind: 'expense' as const, amountMinor: expense },
          ];
          for (const { amountMinor } of remedyShares(
            [invoice({ totalMinor, paidMinor, creditedMinor, lines })],
            share,
          )) {
            expect(amountMinor).toBeGreaterThan(0n);
            expect(amountMinor <= paidMinor && amountMinor <= totalMinor - creditedMinor).toBe(true);
          }
        },
      ),
    );
  });
});
