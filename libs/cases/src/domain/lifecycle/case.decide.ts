import { fail, ok, type CaseStatus, type ClosedAs, type Result } from '@overturn/kernel';
import type { Case } from './case';
import {
  CASE_COMMAND_TYPES,
  type CaseCommand,
  type CaseCommandType,
  type OpenCaseCommand,
} from './case.commands';
import { EVENT_OF_COMMAND, type CaseEvent, type StatusChange } from './case.events';
import type { CaseFacts } from './case.facts';
import { firstFailingGuard, guardParams, type GuardName } from './case.guards';
import { permissionsFor, type CasePermission } from './case.permissions';
import { closingResult, targetStatus } from './case.targets';
import { MOST_TAGS, tagsAfter } from './case.tags';
import { transitionFor } from './case.transitions';

/** What is to be saved: the runner writes it with version + 1 in one transaction. */
export interface Decision {
  readonly events: readonly CaseEvent[];
  readonly newStatus: CaseStatus;
  readonly closedAs: ClosedAs | null;
  readonly round: number;
  readonly assigneeId: string | null;
  readonly tags: readonly string[];
}

export interface AllowedCommand {
  readonly command: CaseCommandType;
  readonly permission: CasePermission;
  /** The guard that stands in the way as things are; null when the command can run. */
  readonly blockedBy: GuardName | null;
  /** What the text of that guard needs to know. */
  readonly blockedParams?: Readonly<Record<string, number | boolean>>;
}

type DecideErrorCode = 'CASES.TRANSITION_NOT_ALLOWED' | 'CASES.GUARD_FAILED' | 'CASES.TOO_MANY_TAGS';

/** The first event of a case: an enquiry in round 1 that nobody has taken yet. */
export const decideOpening = (command: OpenCaseCommand): Decision => ({
  events: [
    {
      type: 'CaseOpened',
      payload: { ...command.payload, from: null, to: 'enquiry', closedAs: null, round: 1 },
    },
  ],
  newStatus: 'enquiry',
  closedAs: null,
  round: 1,
  assigneeId: null,
  tags: [],
});

/**
 * The only way a case changes.
 * Fails with `CASES.TRANSITION_NOT_ALLOWED` {command, status}, `CASES.GUARD_FAILED` {command, guard} or
 * `CASES.TOO_MANY_TAGS` {most}.
 */
export function decide(
  current: Case,
  command: CaseCommand,
  facts: CaseFacts,
): Result<Decision, DecideErrorCode> {
  const row = transitionFor(current.status, command.type);
  if (!row) {
    return fail('CASES.TRANSITION_NOT_ALLOWED', { command: command.type, status: current.status });
  }
  const guard = firstFailingGuard(row.guards, { facts, command });
  if (guard !== null)
    return fail('CASES.GUARD_FAILED', { command: command.type, guard, ...guardParams(guard, facts) });

  const tags = command.type === 'ChangeTags' ? tagsAfter(current.tags, command.payload) : current.tags;
  if (tags.length > MOST_TAGS) return fail('CASES.TOO_MANY_TAGS', { most: MOST_TAGS });

  const newStatus = targetStatus(current, command, facts, row);
  const change: StatusChange = {
    from: current.status,
    to: newStatus,
    closedAs: newStatus === current.status ? current.closedAs : closingResult(current, command, facts),
    round: command.type === 'StartNextRound' ? current.round + 1 : current.round,
  };
  return ok({
    events: [eventOf(command, change)],
    newStatus,
    closedAs: change.closedAs,
    round: change.round,
    assigneeId: command.type === 'Assign' ? command.payload.assigneeId : current.assigneeId,
    tags,
  });
}

/** The table pairs each command with its event; TypeScript cannot follow the pairing through the union. */
const eventOf = (command: CaseCommand, change: StatusChange): CaseEvent =>
  ({ type: EVENT_OF_COMMAND[command.type], payload: { ...command.payload, ...change } }) as CaseEvent;

/**
 * What the holder of `permissions` may do with the case now, and what blocks it. Guards that a command's
 * own form can satisfy do not block here; a shut gate does, until somebody overrides it.
 */
export function allowedCommands(
  current: Case,
  facts: CaseFacts,
  permissions: ReadonlySet<string>,
): readonly AllowedCommand[] {
  return CASE_COMMAND_TYPES.flatMap((command) => {
    const row = transitionFor(current.status, command);
    const permission = permissionsFor(command).find((one) => permissions.has(one));
    if (!row || permission === undefined) return [];
    const blockedBy = firstFailingGuard(row.guards, { facts, command: null });
    const blockedParams = blockedBy ? guardParams(blockedBy, facts) : {};
    const hasParams = Object.keys(blockedParams).length > 0;
    return [{ command, permission, blockedBy, ...(hasParams ? { blockedParams } : {}) }];
  });
}
