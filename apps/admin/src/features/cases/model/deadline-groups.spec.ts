import type { DeadlineView } from '@overturn/contracts/admin';
import { daysLeft, groupDeadlines, nearestDeadline } from './deadline-groups';

const deadline = (code: string, dueAt: string, over: Partial<DeadlineView> = {}): DeadlineView => ({
  id: '0190a000-0000-7000-8000-000000000001',
  code,
  kind: 'latest_by',
  state: 'open',
  dueAt,
  zone: 'America/Los_Angeles',
  isPinned: false,
  isAmbiguous: false,
  countsHours: false,
  readings: [],
  why: {
    source: 'marketplace',
    ruleCode: code,
    packVersion: '1',
    trigger: null,
    triggerAt: null,
    offset: null,
    calendar: null,
    authority: null,
    superseded: [],
    reason: null,
  },
  noticeId: null,
  reminders: [],
  history: [],
  version: 1,
  ...over,
});

const appeal = deadline('appeal', '2027-02-20T00:00:00Z');
const answer = deadline('answer', '2026-11-25T00:00:00Z');
const funds = deadline('funds', '2026-11-24T00:00:00Z', { kind: 'opens_at' });
const met = deadline('met', '2026-11-01T00:00:00Z', { state: 'satisfied' });

describe('the deadlines of a case', () => {
  it('separates what can be missed from what opens and from what is settled', () => {
    const groups = groupDeadlines([appeal, met, funds, answer]);
    expect(groups.toMeet.map(({ code }) => code)).toEqual(['answer', 'appeal']);
    expect(groups.toAwait.map(({ code }) => code)).toEqual(['funds']);
    expect(groups.settled.map(({ code }) => code)).toEqual(['met']);
  });

  it('counts down to what can be missed, though something opens before', () => {
    expect(nearestDeadline([funds, appeal, answer])?.code).toBe('answer');
    expect(nearestDeadline([funds, met])?.code).toBe('funds');
    expect(nearestDeadline([met])).toBeNull();
  });

  it('counts whole days, and goes below zero once it is past', () => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    expect(daysLeft('2026-11-25T12:00:00Z', now)).toBe(2);
    expect(daysLeft('2026-11-24T11:59:00Z', now)).toBe(0);
    expect(daysLeft('2026-11-23T11:00:00Z', now)).toBe(-1);
  });

  it('leads with what the source states plainly, before a cautious reading that is nearer', () => {
    const cautious = deadline('within', '2026-11-20T00:00:00Z', { isAmbiguous: true });
    expect(nearestDeadline([cautious, appeal])?.code).toBe('appeal');
    expect(nearestDeadline([cautious])?.code).toBe('within');
  });
});
