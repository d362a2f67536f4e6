import type { Tx } from '@overturn/platform';
import { DeadlineRow } from './deadline.row';

export interface DeadlineDetails extends DeadlineRow {
  readonly reminders: readonly {
    readonly rung: string;
    readonly fireAt: Date;
    readonly firedAt: Date | null;
    readonly state: string;
  }[];
  readonly history: readonly {
    readonly dueAt: Date;
    readonly changedAt: Date;
    readonly by: ActorReference;
    readonly reason: string;
  }[];
}

export interface ActorReference {
  readonly kind: 'staff' | 'client' | 'system';
  readonly id?: string;
  readonly name?: string;
}

/** The deadlines of a case with reminders and old dates: three queries, whatever their number. */
export async function deadlinesOfCase(tx: Tx, caseId: string): Promise<DeadlineDetails[]> {
  const { firmId } = tx.scope;
  const rows = await tx.manager.find(DeadlineRow, {
    where: { firmId, caseId },
    order: { dueAt: 'ASC', id: 'ASC' },
  });
  const ids = rows.map((row) => row.id);
  const reminders = await tx.query<DeadlineDetails['reminders'][number] & { deadlineId: string }>(
    `select deadline_id as "deadlineId", rung, fire_at as "fireAt", fired_at as "firedAt", state from cases.reminders
     where firm_id = $1 and deadline_id = any ($2::uuid[]) and state <> 'cancelled' order by fire_at, id`,
    [firmId, ids],
  );
  const history = await tx.query<DeadlineDetails['history'][number] & { deadlineId: string }>(
    `select deadline_id as "deadlineId", due_at as "dueAt", changed_at as "changedAt", changed_by as by, reason
     from cases.deadline_changes where firm_id = $1 and deadline_id = any ($2::uuid[]) order by changed_at, id`,
    [firmId, ids],
  );
  const of = <T extends { deadlineId: string }>(all: readonly T[], id: string) =>
    all.filter((one) => one.deadlineId === id);
  return rows.map((row) => ({ ...row, reminders: of(reminders, row.id), history: of(history, row.id) }));
}

export interface KeptEvent {
  readonly id: string;
  readonly sequence: number;
  readonly kind: string;
  readonly at: Date;
  readonly actor: ActorReference;
  readonly visibility: 'staff' | 'client';
  readonly payload: Record<string, unknown>;
}

/** Events of a case, newest first, before a sequence number. */
export function eventsOfCase(
  tx: Tx,
  caseId: string,
  before: number | null,
  limit: number,
): Promise<KeptEvent[]> {
  return tx.query<KeptEvent>(
    `select id, sequence, kind, at, actor, visibility, payload from cases.case_events
     where firm_id = $1 and case_id = $2 and ($3::int is null or sequence < $3) order by sequence desc limit $4`,
    [tx.scope.firmId, caseId, before, limit],
  );
}

/** Numbers of cases, for lists that link to them. */
export async function caseNumbers(
  tx: Tx,
  caseIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(caseIds.filter((id): id is string => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = await tx.query<{ id: string; number: string }>(
    'select id, number from cases.cases where firm_id = $1 and id = any ($2::uuid[])',
    [tx.scope.firmId, ids],
  );
  return new Map(rows.map((row) => [row.id, row.number]));
}

/** Cases whose number begins so, at most 50; none for a short beginning. */
export async function casesNumbered(tx: Tx, beginning: string): Promise<readonly string[]> {
  const wanted = beginning.trim().toUpperCase();
  if (wanted.length < 4) return [];
  const rows = await tx.query<{ id: string }>(
    'select id from cases.cases where firm_id = $1 and starts_with(number, $2) order by number desc limit 50',
    [tx.scope.firmId, wanted],
  );
  return rows.map(({ id }) => id);
}

/** Open cases per client, in one query. */
export async function openCasesOfClients(
  tx: Tx,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ id: string; count: number }>(
    `select client_id as id, count(*)::int as count from cases.cases
     where firm_id = $1 and client_id = any ($2::uuid[]) and status <> 'closed' group by client_id`,
    [tx.scope.firmId, clientIds],
  );
  return new Map(rows.map((row) => [row.id, row.count]));
}
