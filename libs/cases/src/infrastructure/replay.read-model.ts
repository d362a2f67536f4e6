import type { CaseStatus, ClosedAs } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import type { KeptCaseEvent } from '../domain/lifecycle';

export interface StoredCase {
  readonly id: string;
  readonly status: CaseStatus;
  readonly closedAs: ClosedAs | null;
  readonly round: number;
  readonly assigneeId: string | null;
}

/** Cases that changed at or after `since`, by id, behind `after`. */
export function recentlyChangedCases(
  tx: Tx,
  since: Date,
  after: string | null,
  limit: number,
): Promise<StoredCase[]> {
  return tx.query<StoredCase>(
    `select id, status, closed_as as "closedAs", round, assignee_id as "assigneeId" from cases.cases
     where firm_id = $1 and updated_at >= $2 and ($3::uuid is null or id > $3) order by id limit $4`,
    [tx.scope.firmId, since, after, limit],
  );
}

/** The events of each case, in order. */
export async function eventsOfCases(
  tx: Tx,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, KeptCaseEvent[]>> {
  const rows = await tx.query<KeptCaseEvent & { caseId: string }>(
    `select case_id as "caseId", sequence, kind, payload from cases.case_events
     where firm_id = $1 and case_id = any ($2::uuid[]) order by case_id, sequence`,
    [tx.scope.firmId, caseIds],
  );
  const events = new Map<string, KeptCaseEvent[]>();
  for (const { caseId, ...event } of rows) events.set(caseId, [...(events.get(caseId) ?? []), event]);
  return events;
}
