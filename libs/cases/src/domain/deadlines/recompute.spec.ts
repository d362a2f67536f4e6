import { marketplaceZoneRules } from '../../../../../test/support/zones';
import { aRule, aRulePack, deadlineFacts, PLAIN_WEEKS } from '../../testing/deadline.builder';
import type { DeadlineDraft, KeptDeadline } from './deadline';
import { deriveDeadlines } from './derive-deadlines';
import { proposeRecompute } from './recompute';
import type { DeadlineRule } from './rule-pack';

const draftFor = (changes: Partial<DeadlineRule> = {}): DeadlineDraft =>
  deriveDeadlines({
    facts: deadlineFacts({
      triggers: {
        notice_received: { at: new Date('2026-03-02T07:30:00Z') },
        submission_filed: { at: new Date('2026-03-20T07:30:00Z') },
      },
    }),
    rulePack: aRulePack(aRule(changes)),
    zoneRules: marketplaceZoneRules(),
    calendar: PLAIN_WEEKS,
    now: new Date('2026-03-21T00:00:00Z'),
  })[0] as DeadlineDraft;

const draft = draftFor();
const kept = (changes: Partial<KeptDeadline> = {}): KeptDeadline => ({
  id: 'deadline-1',
  matter: draft.matter,
  reading: draft.reading,
  kind: draft.kind,
  dueAt: draft.dueAt,
  source: 'marketplace',
  state: 'open',
  isPinned: false,
  ...changes,
});
const otherDate = { dueAt: new Date('2026-05-01T07:00:00Z') };

describe('a recompute', () => {
  it('says nothing where old and new agree', () => {
    expect(proposeRecompute([kept()], [draft])).toEqual([]);
    expect(proposeRecompute([kept({ isPinned: true })], [draft])).toEqual([]);
  });

  it('shows a moved date beside the old one', () => {
    const old = kept(otherDate);
    expect(proposeRecompute([old], [draft])).toEqual([{ kind: 'move', kept: old, draft }]);
  });

  it('adds what is new and withdraws what no source says any more', () => {
    const old = kept({ reading: 'within' });
    expect(proposeRecompute([old], [draft])).toEqual([
      { kind: 'withdraw', kept: old },
      { kind: 'add', draft },
    ]);
  });

  it('never moves or withdraws a date that a person pinned', () => {
    const pinned = kept({ ...otherDate, isPinned: true });
    expect(proposeRecompute([pinned], [draft])).toEqual([{ kind: 'pinned', kept: pinned, draft }]);
    expect(proposeRecompute([pinned], [])).toEqual([{ kind: 'pinned', kept: pinned, draft: null }]);
  });

  it('leaves a date set by hand alone when no rule speaks of it', () => {
    expect(proposeRecompute([kept({ source: 'manual', isPinned: true })], [])).toEqual([]);
  });

  it.each(['satisfied', 'missed', 'cancelled'] as const)('does not bring back what is %s', (state) => {
    expect(proposeRecompute([kept({ state, ...otherDate })], [draft])).toEqual([]);
  });

  it('asks for a reply again in the next round, when a new submission was filed', () => {
    const reply = draftFor({ matter: 'amazon_reply', trigger: 'submission_filed' });
    const settled = kept({ matter: 'amazon_reply', state: 'satisfied', ...otherDate });
    expect(proposeRecompute([settled], [reply])).toEqual([{ kind: 'add', draft: reply }]);
    expect(proposeRecompute([{ ...settled, dueAt: reply.dueAt }], [reply])).toEqual([]);
  });
});
