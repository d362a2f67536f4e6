import type { CaseView } from '@overturn/contracts/admin';
import { twoClocks } from './clocks';

type Deadline = CaseView['deadlines'][number];
const deadline = (change: Partial<Deadline>): Deadline => ({
  id: 'deadline-1',
  code: 'appeal_window',
  kind: 'latest_by',
  state: 'open',
  dueAt: '2027-02-01T00:00:00Z',
  zone: 'UTC',
  isPinned: false,
  isAmbiguous: false,
  countsHours: false,
  readings: [],
  why: {
    source: 'marketplace',
    ruleCode: null,
    packVersion: null,
    trigger: null,
    triggerAt: null,
    offset: null,
    authority: null,
    superseded: [],
    reason: null,
    calendar: null,
  },
  noticeId: null,
  reminders: [],
  history: [],
  version: 1,
  ...change,
});

describe('the two clocks', () => {
  it('show the appeal window and the opening of the funds request, not its other reading', () => {
    const opening = deadline({ code: 'funds_request', kind: 'opens_at' });
    const within = deadline({ code: 'funds_request', dueAt: '2027-01-01T00:00:00Z' });
    const appeal = deadline({});
    expect(twoClocks([within, opening, appeal])).toEqual([
      { name: 'appeal', deadline: appeal },
      { name: 'funds', deadline: opening },
    ]);
  });

  it('show an open date before a settled one, and the earliest of several', () => {
    const settled = deadline({ state: 'satisfied', dueAt: '2026-01-01T00:00:00Z' });
    const late = deadline({ dueAt: '2027-03-01T00:00:00Z' });
    const early = deadline({});
    expect(twoClocks([late, settled, early])?.[0].deadline).toBe(early);
    expect(twoClocks([settled])?.[0].deadline).toBe(settled);
  });

  it('stay for a banned account, which has no appeal window', () => {
    const opening = deadline({ code: 'funds_request', kind: 'opens_at' });
    expect(twoClocks([opening])).toEqual([
      { name: 'appeal', deadline: null },
      { name: 'funds', deadline: opening },
    ]);
  });

  it('are not there for a warning', () => {
    expect(twoClocks([deadline({ code: 'at_risk_answer' })])).toBeNull();
  });
});
