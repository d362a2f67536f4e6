import { MISMATCH_KINDS, type MismatchKind } from '@overturn/kernel';
import { isLateNews, reconcile } from './reconcile';
import type { ObjectKind } from '@overturn/kernel';
import type { Sighting } from './provider-object';

const KINDS: readonly [ObjectKind, string][] = [
  ['invoice', 'paid'],
  ['refund', 'succeeded'],
  ['dispute', 'won'],
  ['credit_note', 'issued'],
];
const object = (place: number): Sighting => {
  const [kind, state] = KINDS[place % KINDS.length] ?? ['invoice', 'paid'];
  const isInvoice = kind === 'invoice';
  return {
    id: `${kind}_${String(place)}`,
    kind,
    state,
    amountMinor: BigInt(1_000 + place),
    currency: 'USD',
    customerId: `cus_${String(place)}`,
    invoiceId: isInvoice ? null : `in_${String(place)}`,
    operationId: `operation_${String(place)}`,
    failureCode: null,
  };
};

type Pair = { ours: Sighting[]; theirs: Sighting[] };
const any = (place: number): Sighting => object(place * KINDS.length + (place % KINDS.length));
const invoice = (place: number): Sighting => object(place * KINDS.length);

/** How each difference comes about, on an object of its own. */
const PLANT: Readonly<Record<MismatchKind, (place: number) => Pair>> = {
  missing_here: (place) => ({ ours: [], theirs: [any(place)] }),
  missing_there: (place) => ({ ours: [any(place)], theirs: [] }),
  paid_there_only: (place) => ({ ours: [{ ...invoice(place), state: 'open' }], theirs: [invoice(place)] }),
  paid_here_only: (place) => ({ ours: [invoice(place)], theirs: [{ ...invoice(place), state: 'open' }] }),
  state: (place) => ({
    ours: [{ ...invoice(place), state: 'open' }],
    theirs: [{ ...invoice(place), state: 'void' }],
  }),
  amount: (place) => ({ ours: [any(place)], theirs: [{ ...any(place), amountMinor: 1n }] }),
  currency: (place) => ({ ours: [any(place)], theirs: [{ ...any(place), currency: 'CNY' }] }),
  customer: (place) => ({ ours: [any(place)], theirs: [{ ...any(place), customerId: 'cus_other' }] }),
  invoice: (place) => ({ ours: [any(place)], theirs: [{ ...any(place), invoiceId: 'in_other' }] }),
  operation_done_twice: (place) => ({
    ours: [invoice(place)],
    theirs: [invoice(place), { ...invoice(place), id: `again_${String(place)}` }],
  }),
};

describe('The daily comparison', () => {
  it('finds 200 planted differences of 10 kinds among 1,000 equal objects, and no other', () => {
    const equal = Array.from({ length: 1_000 }, (_, place) => object(100_000 + place));
    const ours = [...equal];
    const theirs = [...equal].reverse();
    const planted: string[] = [];
    for (let place = 0; place < 20; place++)
      for (const [nth, kind] of MISMATCH_KINDS.entries()) {
        const pair = PLANT[kind](place * MISMATCH_KINDS.length + nth);
        ours.push(...pair.ours);
        theirs.push(...pair.theirs);
        planted.push(kind);
      }
    const found = reconcile(ours, theirs).map(({ kind }) => kind);
    expect(found).toHaveLength(200);
    expect(found.toSorted()).toEqual(planted.toSorted());
  });

  it('knows what is only late: hearing of it again mends it', () => {
    const mends = (kind: MismatchKind) => {
      const { ours, theirs } = PLANT[kind](0);
      return reconcile(ours, theirs).every(isLateNews);
    };
    expect(MISMATCH_KINDS.filter(mends)).toEqual(['paid_there_only', 'state']);
  });
});
