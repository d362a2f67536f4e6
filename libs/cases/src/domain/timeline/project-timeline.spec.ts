import { aCommand } from '../../testing/command.builder';
import { CASE_COMMAND_TYPES, EVENT_OF_COMMAND, type CaseCommandType, type CaseEvent } from '../lifecycle';
import { projectTimeline } from './project-timeline';
import type { RecordedEvent, TimelineActor } from './timeline-entry';

const STAFF: TimelineActor = { kind: 'staff', personId: 'person-1' };

const eventOf = (command: CaseCommandType, payload: object = {}): CaseEvent =>
  ({
    type: EVENT_OF_COMMAND[command],
    payload: {
      ...aCommand(command).payload,
      from: 'drafting',
      to: 'drafting',
      closedAs: null,
      round: 1,
      ...payload,
    },
  }) as CaseEvent;

const recorded = (sequence: number, event: CaseEvent, actor: TimelineActor = STAFF): RecordedEvent => ({
  sequence,
  occurredAt: new Date('2026-11-23T01:00:00Z'),
  actor,
  event,
});

const ALL = CASE_COMMAND_TYPES.map((command, index) => recorded(index + 1, eventOf(command)));

describe('the timeline', () => {
  it('shows staff every event, the newest first', () => {
    const sequences = projectTimeline(ALL, 'staff').map(({ sequence }) => sequence);
    expect(sequences).toEqual(ALL.map(({ sequence }) => sequence).reverse());
  });

  it('shows clients neither the review inside the firm, nor who was assigned, nor notes of colleagues', () => {
    const seen = new Set(projectTimeline(ALL, 'client').map(({ eventType }) => eventType));
    const hidden = ALL.map(({ event }) => event.type).filter((type) => !seen.has(type));
    expect(hidden).toEqual([
      'PlanSubmittedForReview',
      'ChangesRequested',
      'OverrideGranted',
      'CausesCorrected',
      'CaseAssigned',
      'TagsChanged',
      'NoteAdded',
    ]);
  });

  it('shows clients a note that its author marked for them', () => {
    const note = recorded(1, eventOf('AddNote', { text: '请补充发票', isVisibleToClient: true }));
    expect(projectTimeline([note], 'client')).toMatchObject([
      { kind: 'note', visibility: 'client', details: { text: '请补充发票' } },
    ]);
  });

  it('says to clients that staff acted, and not who', () => {
    const offer = [recorded(1, eventOf('OfferEngagement'))];
    expect(projectTimeline(offer, 'client')[0]?.actor).toEqual({ kind: 'staff', personId: null });
    expect(projectTimeline(offer, 'staff')[0]?.actor).toEqual(STAFF);
  });

  it('lets a client see the own name', () => {
    const client: TimelineActor = { kind: 'client', personId: 'person-9' };
    const approval = [recorded(1, eventOf('ClientApprovesPlan'), client)];
    expect(projectTimeline(approval, 'client')[0]?.actor).toEqual(client);
  });

  it('keeps reasons and conflict findings inside the firm', () => {
    const secrets = [
      eventOf('OfferEngagement'),
      eventOf('Decline'),
      eventOf('RefuteOutcome'),
      eventOf('Reopen'),
    ];
    const shown = JSON.stringify(projectTimeline(secrets.map((event, i) => recorded(i, event)), 'client')); // prettier-ignore
    expect(shown).toContain('EngagementOffered');
    expect(shown).not.toMatch(/No shared entity|counterfeit|still shows|new invoices/);
  });

  it('shows nothing of a payload that its rule does not name', () => {
    const [entry] = projectTimeline(
      [recorded(1, eventOf('Decline', { secret: 'x', causes: ['y'] }))],
      'staff',
    );
    expect(Object.keys(entry?.details ?? {})).toEqual(['reason', 'closedAs']);
  });

  it('tells where the status went, and nothing when it stayed', () => {
    const entries = projectTimeline(
      [recorded(1, eventOf('AddNote')), recorded(2, eventOf('SubmitForReview', { to: 'in_review' }))],
      'staff',
    );
    expect(entries.map(({ statusChange }) => statusChange)).toEqual([
      { from: 'drafting', to: 'in_review' },
      null,
    ]);
  });
});
