import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { Refusal, orRefuse, type Scope } from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork, type ChangeTx } from '@overturn/platform';
import {
  decide,
  eventWireName,
  stuckFrom,
  permissionsOf,
  type Case,
  type CaseCommand,
  type CaseEvent,
  type Decision,
} from '../domain/lifecycle';
import { visibilityOf } from '../domain/timeline';
import { appendEvent, caseForUpdate, saveCase } from '../infrastructure/case.repository';
import type { CaseRow } from '../infrastructure/case.row';
import { requireOwnCase } from '../infrastructure/client-case.read-model';
import { CASE_EFFECTS } from './effects';
import { gatherFacts } from './gather-facts';

/** The case as its life cycle sees it. */
export const caseOfRow = (row: CaseRow): Case => ({
  id: row.id,
  status: row.status,
  closedAs: row.closedAs,
  round: row.round,
  version: row.version,
  suspensionType: row.suspensionType,
  assigneeId: row.assigneeId,
  tags: row.tags,
});

/** The only way a case changes: lock, facts, decide, save, events, in one transaction. */
@Injectable()
export class CaseCommandRunner {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  /**
   * `alongside` writes the rows that the command speaks of (a submission, a claim), under the case's lock and
   * before the facts are gathered; a refused command takes them back. `onceDecided` writes those that its own guards
   * must not see, such as the payload that was not filed before.
   * A client, who may not see what the firm does with the case meanwhile, names no version: what they agree to is
   * named by its hash.
   * @throws HTTP.PERMISSION_NEEDED, CASES.CASE_NOT_FOUND, CASES.VERSION_CONFLICT and what `decide` refuses with
   */
  async run(
    scope: Scope,
    permissions: ReadonlySet<string>,
    caseId: string,
    expectedVersion: number | null,
    command: CaseCommand,
    alongside?: (tx: ChangeTx, row: CaseRow) => Promise<void>,
    onceDecided?: (tx: ChangeTx, row: CaseRow) => Promise<void>,
  ): Promise<void> {
    const enough = permissionsOf(command);
    if (!enough.some((one) => permissions.has(one))) {
      await this.work.recordDenial(scope, `denied ${command.type}`, [{ kind: 'case', id: caseId }]);
      throw new Refusal('HTTP.PERMISSION_NEEDED', { permission: enough[0] ?? '' });
    }
    await this.change(scope, `case.${command.type}`, caseId, async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      if (expectedVersion !== null && row.version !== expectedVersion)
        throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: row.version });
      await refuseUnknownAssignee(tx, command);
      await alongside?.(tx, row);
      const { events, ...decision } = orRefuse(decide(caseOfRow(row), command, await gatherFacts(tx, row)));
      await onceDecided?.(tx, row);
      const change = changeOf(tx, row, command, decision);
      const after = { ...row, ...change, version: await saveCase(tx, row, change) };
      for (const event of events) await appendEvent(tx, after, newEvent(event));
      for (const follow of CASE_EFFECTS)
        await follow(tx, { before: row, after, command, events, zones: this.zones });
    });
  }

  private change(
    scope: Scope,
    action: string,
    caseId: string,
    work: (tx: ChangeTx) => Promise<void>,
  ): Promise<void> {
    if (scope.actor.kind !== 'client') return this.work.change(scope, action, work);
    return this.work.changeAdmitted(scope, action, (tx) => requireOwnCase(tx, caseId), work);
  }
}

function changeOf(
  tx: ChangeTx,
  row: CaseRow,
  command: CaseCommand,
  { newStatus, tags, ...decided }: Omit<Decision, 'events'>,
): Partial<CaseRow> {
  return {
    status: newStatus,
    ...decided,
    ...(newStatus === row.status ? {} : { statusSince: tx.now, stuckFrom: stuckFrom(newStatus, tx.now) }),
    ...(command.type === 'OfferEngagement'
      ? {
          conflictClearedAt: row.conflictClearedAt ?? tx.now,
          guaranteeDays: command.payload.guaranteeDays,
        }
      : {}),
    ...(command.type === 'CorrectCauses' ? { causes: [...command.payload.causes] } : {}),
    ...(command.type === 'ChangeTags' ? { tags: [...tags] } : {}),
    ...(command.type === 'AcceptEngagement' ? { engagementAcceptedAt: tx.now } : {}),
  };
}

/** How an event is kept. */
export const newEvent = (event: CaseEvent) => ({
  kind: eventWireName(event.type),
  payload: { ...event.payload },
  visibility: visibilityOf(event),
});

async function refuseUnknownAssignee(tx: ChangeTx, command: CaseCommand): Promise<void> {
  if (command.type !== 'Assign' || command.payload.assigneeId === null) return;
  await requireStaff(tx, command.payload.assigneeId);
}

/** @throws CASES.ASSIGNEE_NOT_FOUND */
export async function requireStaff(tx: ChangeTx, staffId: string): Promise<void> {
  if ((await staffNames(tx, [staffId])).size === 0) throw new Refusal('CASES.ASSIGNEE_NOT_FOUND');
}
