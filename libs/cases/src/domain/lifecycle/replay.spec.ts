import fc from 'fast-check';
import { CASE_COMMAND_TYPES } from './case.commands';
import { decide, decideOpening } from './case.decide';
import { eventWireName, type CaseEvent } from './case.events';
import { replay, type KeptCaseEvent } from './replay';
import { aCase, goodFacts } from '../../testing/case.builder';
import { aCommand } from '../../testing/command.builder';

const kept = (event: CaseEvent, index: number): KeptCaseEvent => ({
  sequence: index + 1,
  kind: eventWireName(event.type),
  payload: { ...event.payload },
});

const opening = () =>
  decideOpening({
    type: 'OpenCase',
    payload: {
      sellerAccountId: 's',
      marketplace: 'US',
      suspensionType: 'deactivated',
      causes: [],
      noticeId: null,
    },
  }).events;

/** Gives commands in turn; those that are refused leave nothing. */
function live(commands: readonly (typeof CASE_COMMAND_TYPES)[number][]) {
  let current = aCase().build();
  let statusBefore = current.status;
  let isEngaged = false;
  let areFundsReleased = false;
  const events: CaseEvent[] = [...opening()];
  for (const type of commands) {
    const facts = goodFacts({
      isEngagementAccepted: isEngaged,
      areFundsReleased,
      outcomeClaim: { claimedByPersonId: 'x', evidenceCount: 1, statusBefore },
    });
    const decision = decide(current, aCommand(type), facts);
    if (!decision.ok) continue;
    const { newStatus, closedAs, round, assigneeId } = decision.value;
    if (newStatus === 'outcome_claimed' && current.status !== newStatus) statusBefore = current.status;
    isEngaged ||= type === 'AcceptEngagement';
    areFundsReleased ||= type === 'RecordFundsReleased';
    current = { ...current, status: newStatus, closedAs, round, assigneeId };
    events.push(...decision.value.events);
  }
  return { current, events: events.map(kept) };
}

describe('Replay', () => {
  it('leads any life of a case to the state that it had', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CASE_COMMAND_TYPES), { maxLength: 60 }), (commands) => {
        const { current, events } = live(commands);
        const replayed = replay(events);
        expect(replayed).toMatchObject({
          ok: true,
          value: {
            status: current.status,
            closedAs: current.closedAs,
            round: current.round,
            assigneeId: current.assigneeId,
          },
        });
      }),
    );
  });

  it('passes over events of other makers', () => {
    const events = [...opening().map(kept), { sequence: 2, kind: 'cases.deadline_added.v1', payload: {} }];
    expect(replay(events)).toMatchObject({ ok: true, value: { status: 'enquiry' } });
  });

  it('tells the first event that was not possible where the case stood', () => {
    const { events } = live(['Decline']);
    const forged = [...events, { ...(events[1] as KeptCaseEvent), sequence: 3 }];
    expect(replay(forged)).toEqual({ ok: false, brokenAt: 3 });
  });

  it('tells an event that says it led elsewhere', () => {
    const { events } = live(['Decline']);
    const [first, second] = events as [KeptCaseEvent, KeptCaseEvent];
    const forged = [first, { ...second, payload: { ...second.payload, closedAs: 'won' } }];
    expect(replay(forged)).toEqual({ ok: false, brokenAt: 2 });
  });

  it('lets a case be lost whose payment was taken back, and none be paid that had no payment', () => {
    const toFunds = [
      'OfferEngagement', 'AcceptEngagement', 'StartDrafting', 'SubmitForReview', 'ApprovePlan',
      'ClientApprovesPlan', 'FileSubmission', 'RecordAnswer', 'GiveUpAppeal',
    ] as const; // prettier-ignore
    const closedAs = (events: readonly KeptCaseEvent[], how: string) =>
      events.map((one, index) =>
        index === events.length - 1 ? { ...one, payload: { ...one.payload, closedAs: how } } : one,
      );
    const paid = live([...toFunds, 'RecordFundsReleased', 'Close']);
    expect(paid.current.closedAs).toBe('funds_recovered');
    expect(replay(closedAs(paid.events, 'lost'))).toMatchObject({ ok: true, value: { closedAs: 'lost' } });
    const unpaid = live([...toFunds, 'Close']);
    expect(unpaid.current.closedAs).toBe('lost');
    expect(replay(closedAs(unpaid.events, 'funds_recovered'))).toMatchObject({ ok: false });
  });

  it('wants a beginning', () => {
    expect(replay([])).toMatchObject({ ok: false });
  });
});
