import { timeLeftUntil } from './time-left';

const due = new Date('2026-05-31T00:00:00Z');
const before = (ms: number) => new Date(due.getTime() - ms);
const HOUR = 3_600_000;

describe('the time left until a deadline', () => {
  it('is 7 days on the morning a week before the last day', () =>
    expect(timeLeftUntil(due, before(8 * 24 * HOUR), 't-7d', false)).toEqual({ amount: 7, unit: 'days' }));
  it('is still 7 days when that mail waited for the morning', () =>
    expect(timeLeftUntil(due, before(6.6 * 24 * HOUR), 't-7d', false)).toEqual({ amount: 7, unit: 'days' }));
  it('is 0 days on the last day itself', () =>
    expect(timeLeftUntil(due, before(HOUR), 'due', false)).toEqual({ amount: 0, unit: 'days' }));
  it('is what is really left of a 17-day window, not the name of a rung', () =>
    expect(timeLeftUntil(due, before(17.5 * 24 * HOUR), 't-30d', false)).toEqual({
      amount: 17,
      unit: 'days',
    }));
  it('counts hours in 72-hour mode', () =>
    expect(timeLeftUntil(due, before(48 * HOUR), 't-48h', true)).toEqual({ amount: 48, unit: 'hours' }));
  it('is nothing once the bound is past', () =>
    expect(timeLeftUntil(due, before(-HOUR), 'overdue', false)).toEqual({ amount: 0, unit: 'hours' }));
});
