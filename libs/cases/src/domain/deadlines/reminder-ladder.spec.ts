import fc from 'fast-check';
import { REMINDER_RUNGS } from '@overturn/kernel';
import { escalationFor, planReminders } from './reminder-ladder';

const dueAt = new Date('2026-05-31T07:00:00Z');
const before = (hours: number): Date => new Date(dueAt.getTime() - hours * 3_600_000);
const days = { kind: 'latest_by', ladder: 'days', dueAt } as const;
const hours = { kind: 'latest_by', ladder: 'hours', dueAt } as const;
const opening = { kind: 'opens_at', ladder: 'days', dueAt } as const;

const rungs = (deadline: Parameters<typeof planReminders>[0], now: Date) =>
  planReminders(deadline, now).map(({ rung, fireAt }) => [rung, fireAt.toISOString().slice(0, 16)]);

describe('the reminder ladder', () => {
  it('climbs by days, each rung at the beginning of its day, and then says it is overdue', () => {
    expect(rungs(days, before(90 * 24))).toEqual([
      ['t-60d', '2026-03-31T07:00'],
      ['t-30d', '2026-04-30T07:00'],
      ['t-14d', '2026-05-16T07:00'],
      ['t-7d', '2026-05-23T07:00'],
      ['t-3d', '2026-05-27T07:00'],
      ['t-1d', '2026-05-29T07:00'],
      ['due', '2026-05-30T07:00'],
      ['overdue', '2026-05-31T08:00'],
    ]);
  });

  it('climbs by hours in 72-hour mode, urgent from the last twelve on', () => {
    expect(rungs(hours, before(72))).toEqual([
      ['t-72h', '2026-05-28T07:00'],
      ['t-48h', '2026-05-29T07:00'],
      ['t-24h', '2026-05-30T07:00'],
      ['t-12h', '2026-05-30T19:00'],
      ['t-6h', '2026-05-31T01:00'],
      ['t-2h', '2026-05-31T05:00'],
      ['due', '2026-05-31T07:00'],
      ['overdue', '2026-05-31T08:00'],
    ]);
    const urgent = planReminders(hours, before(72)).filter(({ isUrgent }) => isUrgent);
    expect(urgent.map(({ rung }) => rung)).toEqual(['t-12h', 't-6h', 't-2h', 'due', 'overdue']);
  });

  it('announces what opens, and says so when it opens', () => {
    expect(rungs(opening, before(60 * 24)).map(([rung]) => rung)).toEqual(['t-7d', 't-1d', 'due']);
    expect(planReminders(opening, before(1)).at(-1)?.fireAt).toEqual(dueAt);
  });

  it('sends only the latest of the rungs that are past when a case is opened late, and sends it now', () => {
    const now = before(10 * 24);
    expect(rungs(days, now).slice(0, 2)).toEqual([
      ['t-14d', now.toISOString().slice(0, 16)],
      ['t-7d', '2026-05-23T07:00'],
    ]);
  });

  it('says only that it is overdue when it is long past', () => {
    expect(planReminders(days, before(-100)).map(({ rung }) => rung)).toEqual(['overdue']);
  });

  it('never plans a rung twice, nor into the past, nor out of order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(days, hours, opening),
        fc.integer({ min: -200, max: 2400 }),
        (deadline, ahead) => {
          const now = before(ahead);
          const planned = planReminders(deadline, now);
          const times = planned.map(({ fireAt }) => fireAt.getTime());
          expect(new Set(planned.map(({ rung }) => rung)).size).toBe(planned.length);
          expect(times.every((time) => time >= now.getTime())).toBe(true);
          expect(times).toEqual([...times].sort((a, b) => a - b));
        },
      ),
    );
  });

  it('uses every rung that the words of the product know', () => {
    const used = [days, hours].flatMap((deadline) =>
      planReminders(deadline, before(2400)).map(({ rung }) => rung),
    );
    expect(new Set(used)).toEqual(new Set(REMINDER_RUNGS));
  });
});

describe('escalation', () => {
  it('tells the owner from three days before the end on, and throughout 72-hour mode', () => {
    const early = REMINDER_RUNGS.filter((rung) => !escalationFor(rung).includes('owner'));
    expect(early).toEqual(['t-60d', 't-30d', 't-14d', 't-7d']);
  });

  it('always tells the assignee', () => {
    expect(REMINDER_RUNGS.every((rung) => escalationFor(rung).includes('assignee'))).toBe(true);
  });
});
