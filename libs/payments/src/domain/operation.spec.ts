import { parkReason } from './charge-bounds';
import { isSurelyAbsent, nextStep, tryAgainAt } from './next-step';
import { OPERATION_STATES } from '@overturn/kernel';
import { advanceOperation, isLive, OPERATION_EVENTS } from './operation';

const now = new Date('2026-11-26T08:00:00Z');
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

describe('An operation', () => {
  it('that succeeded stays so, whatever is heard', () => {
    for (const event of OPERATION_EVENTS) expect(advanceOperation('succeeded', event)).toBe('succeeded');
  });

  it('that was cancelled is never sent', () => {
    for (const event of OPERATION_EVENTS) expect(advanceOperation('cancelled', event)).toBe('cancelled');
  });

  it('that failed may still turn out to have succeeded, and nothing else', () => {
    const ends = new Set(OPERATION_EVENTS.map((event) => advanceOperation('failed', event)));
    expect(ends).toEqual(new Set(['failed', 'succeeded']));
  });

  it('cannot be cancelled once it was sent', () => {
    for (const state of ['sent', 'unknown', 'needs_action'] as const)
      expect(advanceOperation(state, 'cancel')).toBe(state);
  });

  it('is live until it failed or was cancelled', () => {
    expect(OPERATION_STATES.filter((state) => !isLive(state))).toEqual(['failed', 'cancelled']);
  });

  it.each([
    ['requested', null, false, 'send'],
    ['sent', 1, false, 'send'],
    ['unknown', 22.9, false, 'send'],
    ['unknown', 23, false, 'look_up'],
    ['sent', 400, false, 'look_up'],
    ['unknown', 1, true, 'look_up'],
    ['parked', null, false, 'nothing'],
    ['needs_action', 1, false, 'nothing'],
    ['succeeded', 1, false, 'nothing'],
  ] as const)('that is %s since %s h (key spoilt: %s) is next: %s', (state, hours, isKeySpoilt, step) => {
    const firstSentAt = hours === null ? null : ago(hours);
    expect(nextStep({ kind: 'charge', state, firstSentAt, isKeySpoilt }, now)).toBe(step);
  });

  it('is believed to be absent after ten minutes only, and is tried again more and more slowly', () => {
    expect(isSurelyAbsent(new Date(now.getTime() - 599_999), now)).toBe(false);
    expect(isSurelyAbsent(new Date(now.getTime() - 600_000), now)).toBe(true);
    const pauses = [1, 5, 50].map((attempts) => (tryAgainAt(attempts, now).getTime() - now.getTime()) / 1000);
    expect(pauses).toEqual([2, 32, 3600]);
  });
});

describe('The bounds of a firm', () => {
  const bounds = { isOn: true, singleMinor: 1_000n, dailyMinor: 2_500n };
  it.each([
    [bounds, 1_000n, 1_500n, null],
    [bounds, 1_001n, 0n, 'over_single'],
    [bounds, 1_000n, 1_501n, 'over_daily'],
    [{ ...bounds, isOn: false }, 1n, 0n, 'switched_off'],
    [{ ...bounds, singleMinor: null }, 1n, 0n, 'no_bound'],
  ])('%o: a charge of %s after %s waits because of %s', (given, amount, taken, reason) => {
    expect(parkReason(given, amount, taken)).toBe(reason);
  });
});
