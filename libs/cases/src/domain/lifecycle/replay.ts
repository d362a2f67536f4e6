import type { CaseStatus } from '@overturn/kernel';
import type { Case } from './case';
import { CASE_COMMAND_TYPES, type CaseCommand } from './case.commands';
import { decide } from './case.decide';
import { EVENT_OF_COMMAND, eventTypeOfWireName, type StatusChange } from './case.events';
import type { CaseFacts } from './case.facts';

/** An event as it is kept. */
export interface KeptCaseEvent {
  readonly sequence: number;
  /** Wire name. */
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Where the events lead, or the sequence of the first that was not possible. */
export type Replayed =
  { readonly ok: true; readonly value: Case } | { readonly ok: false; readonly brokenAt: number };

const COMMAND_OF_EVENT = new Map(CASE_COMMAND_TYPES.map((command) => [EVENT_OF_COMMAND[command], command]));

/** What the events before have made true, as far as it decides where a command leads. */
interface Remembered {
  readonly isEngaged: boolean;
  readonly areFundsReleased: boolean;
  readonly statusBeforeClaim: CaseStatus | null;
}

/**
 * Replays the events of a case through today's `decide`: every one must be a legal command where the case stood,
 * and lead where it led. The guards' facts of that time are taken as given; where a command leads is not.
 * Events of other makers (deadlines, notes of a job) move nothing and are passed over.
 */
export function replay(events: readonly KeptCaseEvent[]): Replayed {
  const [first, ...rest] = events;
  if (!first || eventTypeOfWireName(first.kind) !== 'CaseOpened')
    return { ok: false, brokenAt: first?.sequence ?? 1 };
  let current: Case = {
    id: '',
    status: 'enquiry',
    closedAs: null,
    round: 1,
    version: 1,
    suspensionType: null,
    assigneeId: null,
    tags: [],
  };
  let known: Remembered = { isEngaged: false, areFundsReleased: false, statusBeforeClaim: null };
  for (const event of rest) {
    const command = commandOf(event);
    if (command === null) continue;
    const change = event.payload as unknown as StatusChange;
    const decision = decide(current, command, factsFor(command, known, change));
    if (
      !decision.ok ||
      change.from !== current.status ||
      decision.value.newStatus !== change.to ||
      decision.value.closedAs !== change.closedAs ||
      decision.value.round !== change.round
    )
      return { ok: false, brokenAt: event.sequence };
    known = remember(known, command, current.status, change.to);
    current = {
      ...current,
      status: change.to,
      closedAs: change.closedAs,
      round: change.round,
      assigneeId: decision.value.assigneeId,
      tags: decision.value.tags,
      version: current.version + 1,
    };
  }
  return { ok: true, value: current };
}

function commandOf({ kind, payload }: KeptCaseEvent): CaseCommand | null {
  const type = eventTypeOfWireName(kind);
  const command = type === undefined ? undefined : COMMAND_OF_EVENT.get(type as never);
  return command === undefined ? null : ({ type: command, payload } as unknown as CaseCommand);
}

const remember = (
  known: Remembered,
  { type }: CaseCommand,
  from: CaseStatus,
  to: CaseStatus,
): Remembered => ({
  isEngaged: known.isEngaged || type === 'AcceptEngagement',
  areFundsReleased: known.areFundsReleased || type === 'RecordFundsReleased',
  statusBeforeClaim: to === 'outcome_claimed' && from !== to ? from : known.statusBeforeClaim,
});

/** Facts under which every guard holds for this command. */
function factsFor(command: CaseCommand, known: Remembered, change: StatusChange): CaseFacts {
  const hash = 'planVersionHash' in command.payload ? command.payload.planVersionHash : 'replayed';
  return {
    actorPersonId: 'replay',
    isConflictCleared: true,
    isEvidenceSuspected: false,
    isEvidenceInOrder: true,
    isFeePlanChosen: true,
    isEngagementAccepted: known.isEngaged,
    isWorksheetDone: true,
    blockingFindings: 0,
    isLowChanceAcknowledged: true,
    areDeclarationsSigned: true,
    isOwnReviewAllowed: false,
    plan: { versionHash: hash, authorPersonIds: [], clientApprovedHash: hash },
    gates: { lintPasses: true, evidencePasses: true, isCoolOffOver: true },
    filings: [],
    isContactLocked: false,
    isRejectionAnalysed: true,
    outcomeClaim: {
      claimedByPersonId: 'claimer',
      evidenceCount: 1,
      statusBefore: known.statusBeforeClaim ?? 'awaiting_amazon',
    },
    isGuaranteeWindowOpen: true,
    isFundsRequestOpen: true,
    isFundsRequestFiled: true,
    // An entry may have been taken back since, which no event says: with a release both ends are possible.
    areFundsReleased: known.areFundsReleased && change.closedAs !== 'lost',
    isPostMortemWritten: true,
  };
}
