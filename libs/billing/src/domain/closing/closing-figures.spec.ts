import { closingFigures, isSettled, type ClosingInvoice, type Movement } from './closing-figures';

const invoice = (own: Partial<ClosingInvoice> = {}): ClosingInvoice => ({
  state: 'paid',
  currency: 'CNY',
  totalMinor: 800n,
  paidMinor: 700n,
  creditedMinor: 0n,
  openMinor: 0n,
  ...own,
});
const moved = (kind: Movement['kind'], account: Movement['account'], minor: bigint): Movement => ({
  kind,
  account,
  currency: 'CNY',
  minor,
});

describe('The figures of a closing statement', () => {
  it('are all zero for a denied case, whose deposit went back', () => {
    const [figures, ...others] = closingFigures(
      'CNY',
      [],
      [moved('deposit_received', 'deposits_held', -100n), moved('deposit_returned', 'deposits_held', 100n)],
    );
    expect(others).toEqual([]);
    expect(figures).toMatchObject({ invoicedMinor: 0n, openMinor: 0n, depositReceivedMinor: 100n, depositReturnedMinor: 100n, depositHeldMinor: 0n });
    expect(isSettled(figures ? [figures] : [])).toBe(true);
  }); // prettier-ignore

  it('tell a deposit that the firm still holds, and is then not settled', () => {
    const figures = closingFigures('CNY', [], [moved('deposit_received', 'deposits_held', -100n)]);
    expect(figures).toMatchObject([{ depositHeldMinor: 100n }]);
    expect(isSettled(figures)).toBe(false);
  });

  it('tell what was invoiced, paid, applied and credited, and what is owed back', () => {
    const figures = closingFigures(
      'CNY',
      [invoice({ creditedMinor: 400n }), invoice({ state: 'void', totalMinor: 9n }), invoice({ state: 'draft' })],
      [
        moved('deposit_received', 'deposits_held', -100n),
        moved('deposit_applied', 'deposits_held', 100n),
        moved('credit_note_issued', 'refunds_payable', -400n),
        moved('payment_received', 'bank', 700n),
      ],
    );
    expect(figures).toMatchObject([{ invoicedMinor: 800n, paidMinor: 700n, creditedMinor: 400n, depositAppliedMinor: 100n, depositHeldMinor: 0n, refundOwedMinor: 400n }]);
    expect(isSettled(figures)).toBe(false);
  }); // prettier-ignore

  it('never add one currency to another', () => {
    const figures = closingFigures('CNY', [invoice({ currency: 'USD' })], []);
    expect(figures).toMatchObject([{ currency: 'CNY', invoicedMinor: 0n }, { currency: 'USD', invoicedMinor: 800n }]);
  }); // prettier-ignore
});
