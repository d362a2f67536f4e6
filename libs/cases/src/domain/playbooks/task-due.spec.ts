import fc from 'fast-check';
import { marketplaceZoneRules } from '../../../../../test/support/zones';
import { PLAIN_WEEKS } from '../../testing/deadline.builder';
import { dueOf, type DueDeadline, type DueFacts } from './task-due';

/** A Thursday, four in the afternoon in Hangzhou. */
const ENTERED = new Date('2026-03-05T08:00:00Z');
const appealWindow = (dueAt: string): DueDeadline => ({
  matter: 'appeal_window',
  kind: 'latest_by',
  dueAt: new Date(dueAt),
  zone: 'America/Los_Angeles',
});
const facts = (...deadlines: readonly DueDeadline[]): DueFacts => ({
  enteredAt: ENTERED,
  deadlines,
  zone: 'Asia/Shanghai',
  calendar: PLAIN_WEEKS,
  zoneRules: marketplaceZoneRules(),
});
const beforeWindow = (daysBefore: number) =>
  ({ from: 'deadline', matter: 'appeal_window', daysBefore }) as const;

describe('A task counted from its phase', () => {
  it('is due at six in the evening of the firm’s zone, working days past the weekend', () => {
    expect(dueOf({ from: 'phase', amount: 2, unit: 'working_days' }, facts())).toEqual(
      new Date('2026-03-09T10:00:00Z'),
    );
    expect(dueOf({ from: 'phase', amount: 2, unit: 'days' }, facts())).toEqual(
      new Date('2026-03-07T10:00:00Z'),
    );
  });

  it('counts hours as they pass', () => {
    expect(dueOf({ from: 'phase', amount: 4, unit: 'hours' }, facts())).toEqual(
      new Date('2026-03-05T12:00:00Z'),
    );
  });
});

describe('A task counted from a deadline', () => {
  it('is due so many calendar days earlier at the same time of the deadline’s zone, over a change of clocks', () => {
    // Midnight ending 9 November in Los Angeles is standard time, fourteen days before it is summer time.
    const window = appealWindow('2026-11-10T08:00:00Z');
    expect(dueOf(beforeWindow(14), facts(window))).toEqual(new Date('2026-10-27T07:00:00Z'));
  });

  it('moves to the next working day when that has passed, but never behind the deadline', () => {
    expect(dueOf(beforeWindow(14), facts(appealWindow('2026-03-12T07:00:00Z')))).toEqual(
      new Date('2026-03-06T10:00:00Z'),
    );
    const tomorrow = appealWindow('2026-03-06T01:00:00Z');
    expect(dueOf(beforeWindow(14), facts(tomorrow))).toEqual(tomorrow.dueAt);
  });

  it('waits for what opens, and minds the bound when a source can be read both ways', () => {
    const opening: DueDeadline = {
      matter: 'funds_request',
      kind: 'opens_at',
      dueAt: new Date('2026-05-04T07:00:00Z'),
      zone: 'America/Los_Angeles',
    };
    const due = { from: 'deadline', matter: 'funds_request', daysBefore: 0 } as const;
    expect(dueOf(due, facts(opening))).toEqual(opening.dueAt);
    const within: DueDeadline = { ...opening, kind: 'latest_by', dueAt: new Date('2026-05-03T07:00:00Z') };
    expect(dueOf(due, facts(opening, within))).toEqual(within.dueAt);
  });

  it('has three working days where the case has no such deadline', () => {
    expect(dueOf(beforeWindow(14), facts())).toEqual(new Date('2026-03-10T10:00:00Z'));
  });
});

it('for any bound that is still ahead, a task is due between the entry and the bound', () => {
  const minutes = fc.integer({ min: 1, max: 200 * 24 * 60 });
  fc.assert(
    fc.property(minutes, fc.nat(365), (ahead, daysBefore) => {
      const bound = new Date(ENTERED.getTime() + ahead * 60_000);
      const due = dueOf(beforeWindow(daysBefore), facts(appealWindow(bound.toISOString())));
      expect(due.getTime()).toBeGreaterThan(ENTERED.getTime());
      expect(due.getTime()).toBeLessThanOrEqual(bound.getTime());
    }),
  );
});
