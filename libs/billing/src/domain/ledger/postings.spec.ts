import fc from 'fast-check';
import {
  creditApplied,
  creditNoteIssued,
  depositApplied,
  depositReceived,
  depositReturned,
  invoiceIssued,
  invoiceVoided,
  paymentReceived,
  writtenOff,
  type Posting,
} from './postings';

const sum = (postings: readonly Posting[]) => postings.reduce((total, { minor }) => total + minor, 0n);
const of = (postings: readonly Posting[], account: string) =>
  sum(postings.filter((posting) => posting.account === account));
const amount = fc.bigInt({ min: 1n, max: 10n ** 15n });

describe('The ledger', () => {
  it('posts every step so that it sums to zero, and nothing that is nothing', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (net, tax, open, part) => {
        const invoice = {
          netMinor: net,
          taxMinor: tax,
          totalMinor: net + tax,
          expensesMinor: part % (net + 1n),
        };
        for (const postings of [
          invoiceIssued(invoice),
          invoiceVoided(invoice),
          paymentReceived(net),
          depositReceived(net),
          depositApplied(net),
          depositReturned(net),
          creditNoteIssued(net + tax, tax, open),
          creditNoteIssued(net + tax, tax, open, 'client_credit'),
          creditApplied(net),
          writtenOff(open),
        ]) {
          expect(sum(postings)).toBe(0n);
          expect(postings.some(({ minor }) => minor === 0n)).toBe(false);
          expect(postings.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('never takes a deposit for revenue', () => {
    expect([...depositReceived(5n), ...depositApplied(5n)].map(({ account }) => account)).not.toContain(
      'revenue',
    );
  });

  it('credits first what is still owed, then what is to be paid back', () => {
    const credit = creditNoteIssued(10_600n, 600n, 4_000n);
    expect([of(credit, 'receivable'), of(credit, 'refunds_payable'), of(credit, 'revenue')]).toEqual([
      -4_000n,
      -6_600n,
      10_000n,
    ]);
  });

  it('leaves nothing of a void invoice', () => {
    const invoice = { netMinor: 940n, taxMinor: 60n, totalMinor: 1_000n, expensesMinor: 100n };
    const all = [...invoiceIssued(invoice), ...invoiceVoided(invoice)];
    for (const { account } of all) expect(of(all, account)).toBe(0n);
  });
});
