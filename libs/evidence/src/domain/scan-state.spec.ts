import { SCAN_STATES } from '@overturn/kernel';
import { isUsable, nextScanAt, stateWhenKept } from './scan-state';

describe('The scan of a file', () => {
  it('lets only clean and honestly unscanned files out of quarantine', () => {
    expect(SCAN_STATES.filter(isUsable)).toEqual(['clean', 'unscanned']);
  });

  it.each([
    [true, true, 'pending'],
    [true, false, 'pending'],
    [false, true, 'unscanned'],
    [false, false, 'pending'],
  ])(
    'begins, with a scanner: %s and unscanned allowed: %s, as %s',
    (hasScanner, isUnscannedAllowed, state) => {
      expect(stateWhenKept({ hasScanner, isUnscannedAllowed })).toBe(state);
    },
  );

  it('that gave no verdict is tried again ever later, at least every hour', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    const seconds = [0, 1, 2, 6, 7, 1_000].map(
      (tries) => (nextScanAt(tries, now).getTime() - now.getTime()) / 1000,
    );
    expect(seconds).toEqual([30, 60, 120, 1_920, 3_600, 3_600]);
  });
});
