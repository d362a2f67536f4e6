import fc from 'fast-check';
import type { ObjectKind } from '@overturn/kernel';
import { mergeSightings, RANKS, type Sighting } from './provider-object';

const seen = (kind: ObjectKind, id: string, state: string, amountMinor = 1_000n): Sighting => ({
  id,
  kind,
  state,
  amountMinor,
  currency: 'USD',
  customerId: 'cus_1',
  invoiceId: kind === 'invoice' ? null : 'in_1',
  operationId: null,
  failureCode: state === 'failed' ? 'card_declined' : null,
});

/** Six messages about one invoice, each with what was to be seen when it was written. */
const MESSAGES: readonly Sighting[] = [
  seen('invoice', 'in_1', 'open'),
  seen('payment', 'pi_1', 'failed'),
  seen('payment', 'pi_1', 'succeeded'),
  seen('invoice', 'in_1', 'paid'),
  seen('refund', 're_1', 'succeeded', 400n),
  seen('dispute', 'du_1', 'lost', 600n),
];

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, place) =>
    permutations([...items.slice(0, place), ...items.slice(place + 1)]).map((rest) => [item, ...rest]),
  );
}

const endOf = (messages: readonly Sighting[]): Map<string, Sighting> => {
  const known = new Map<string, Sighting>();
  for (const message of messages) known.set(message.id, mergeSightings(known.get(message.id), message));
  return known;
};
const asText = (known: Map<string, Sighting>): string =>
  [...known.values()]
    .map(({ id, state, amountMinor }) => `${id} ${state} ${String(amountMinor)}`)
    .toSorted()
    .join('; ');

describe('What the provider shows', () => {
  it('ends in one state in all 720 orders, with 1 to 3 copies of each message, early or late', () => {
    const canonical = 'du_1 lost 600; in_1 paid 1000; pi_1 succeeded 1000; re_1 succeeded 400';
    const wrong: string[] = [];
    let sequences = 0;
    for (const order of permutations(MESSAGES))
      for (const copies of [1, 2, 3])
        for (const early of [true, false]) {
          const doubled = Array.from({ length: copies }, () => order).flat();
          // what our own request was answered comes before or after all messages
          const answer = seen('invoice', 'in_1', 'open');
          const end = asText(endOf(early ? [...doubled, answer] : [answer, ...doubled]));
          sequences++;
          if (end !== canonical) wrong.push(end);
        }
    expect(sequences).toBe(4_320);
    expect(wrong).toEqual([]);
  });

  const kinds = Object.keys(RANKS) as ObjectKind[];
  const sighting = fc
    .constantFrom(...kinds)
    .chain((kind) =>
      fc.tuple(fc.constant(kind), fc.constantFrom(...Object.keys(RANKS[kind])), fc.bigInt(1n, 3n)),
    );

  it('never goes back, and does not care which of two came first', () => {
    fc.assert(
      fc.property(sighting, sighting, ([kind, state, amount], [, other, otherAmount]) => {
        fc.pre(other in RANKS[kind]);
        const one = seen(kind, 'x', state, amount);
        const two = seen(kind, 'x', other, otherAmount);
        const merged = mergeSightings(one, two);
        expect(merged).toEqual(mergeSightings(two, one));
        expect(mergeSightings(merged, one)).toEqual(merged);
        expect(RANKS[kind][merged.state]).toBe(Math.max(RANKS[kind][state] ?? 0, RANKS[kind][other] ?? 0));
      }),
    );
  });

  it('leaves a paid invoice paid', () => {
    for (const state of Object.keys(RANKS.invoice))
      expect(mergeSightings(seen('invoice', 'i', 'paid'), seen('invoice', 'i', state)).state).toBe('paid');
  });
});
