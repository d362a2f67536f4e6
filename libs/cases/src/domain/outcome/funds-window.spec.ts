import { isFundsWindowOpen, type FundsDate } from './funds-window';

const now = new Date('2026-11-26T12:00:00Z');
const later = new Date('2026-11-26T12:00:00.001Z');
const date = (kind: FundsDate['kind'], dueAt: Date, state: FundsDate['state'] = 'open'): FundsDate => ({
  kind,
  state,
  dueAt,
});

describe('A funds request', () => {
  it('may be filed from its opening date on, to the millisecond', () => {
    expect(isFundsWindowOpen([date('opens_at', now)], now)).toBe(true);
    expect(isFundsWindowOpen([date('opens_at', later)], now)).toBe(false);
  });

  it('waits for the opening date when the rule can also be read as a latest date', () => {
    expect(isFundsWindowOpen([date('opens_at', later), date('latest_by', now)], now)).toBe(false);
    expect(isFundsWindowOpen([date('opens_at', now), date('latest_by', now, 'missed')], now)).toBe(true);
  });

  it('takes the earliest of several opening dates, but none that was cancelled', () => {
    expect(isFundsWindowOpen([date('opens_at', later), date('opens_at', now)], now)).toBe(true);
    expect(isFundsWindowOpen([date('opens_at', later), date('opens_at', now, 'cancelled')], now)).toBe(false);
  });

  it('waits for nothing where no opening date is known', () => {
    expect(isFundsWindowOpen([], now)).toBe(true);
    expect(isFundsWindowOpen([date('latest_by', later)], now)).toBe(true);
  });
});
