import { Refusal } from '@overturn/kernel';
import {
  cursorId,
  cursorInstant,
  decodeCursor,
  newId,
  toPage,
  type ChangeTx,
  type Page,
  type Tx,
} from '@overturn/platform';
import { conditionOf, type CaseFilter } from '../case-list.read-model';

/** What is done to each case of a bulk job (批量任务). */
export type BulkAction =
  | { readonly kind: 'assign'; readonly assigneeId: string | null }
  | { readonly kind: 'tag'; readonly add: readonly string[]; readonly remove: readonly string[] };

export const BULK_STATES = ['running', 'finished', 'cancelled'] as const;
export type BulkState = (typeof BULK_STATES)[number];
export type BulkItemState = 'pending' | 'done' | 'refused';

export interface BulkJob {
  readonly id: string;
  readonly askedBy: string;
  readonly action: BulkAction;
  readonly total: number;
  readonly state: BulkState;
  readonly askedAt: Date;
  readonly endedAt: Date | null;
}

export interface BulkItem {
  readonly position: number;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly clientId: string;
  readonly state: BulkItemState;
  readonly code: string | null;
  readonly params: Readonly<Record<string, unknown>>;
  readonly settledAt: Date | null;
}

export interface BulkRefusal {
  readonly position: number;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The database holds the same number. */
export const MOST_BULK_CASES = 5_000;

const COLUMNS = `j.id, j.asked_by as "askedBy", j.payload as action, j.total, j.state, j.asked_at as "askedAt",
  j.ended_at as "endedAt"`;

/** The cases that a filter finds, at most one more than a job may have. */
export async function casesOfFilter(tx: Tx, filter: CaseFilter): Promise<readonly string[]> {
  const { sql, params } = conditionOf(tx, filter);
  const rows = await tx.query<{ id: string }>(
    `select c.id from cases.cases c where ${sql} order by c.next_deadline_at, c.id limit $${params.push(MOST_BULK_CASES + 1)}`,
    params,
  );
  return rows.map(({ id }) => id);
}

/** Of the cases that were asked for, those that the firm has. */
export async function casesOfIds(tx: Tx, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    'select c.id from cases.cases c where c.firm_id = $1 and c.id = any ($2::uuid[]) order by c.next_deadline_at, c.id',
    [tx.scope.firmId, ids],
  );
  return rows.map(({ id }) => id);
}

export async function insertBulkJob(
  tx: ChangeTx,
  askedBy: string,
  action: BulkAction,
  caseIds: readonly string[],
): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into cases.bulk_jobs (firm_id, id, asked_by, kind, payload, total, asked_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.scope.firmId, id, askedBy, action.kind, JSON.stringify(action), caseIds.length, tx.now],
  );
  await tx.query(
    `insert into cases.bulk_job_items (firm_id, job_id, position, case_id)
     select $1, $2, place, id from unnest($3::uuid[]) with ordinality as found (id, place)`,
    [tx.scope.firmId, id, caseIds],
  );
  tx.touch('bulk_job', id);
  return id;
}

/** @throws CASES.BULK_JOB_NOT_FOUND */
export async function bulkJobOf(tx: Tx, jobId: string): Promise<BulkJob> {
  const [row] = await tx.query<BulkJob>(
    `select ${COLUMNS} from cases.bulk_jobs j where j.firm_id = $1 and j.id = $2`,
    [tx.scope.firmId, jobId],
  );
  if (!row) throw new Refusal('CASES.BULK_JOB_NOT_FOUND');
  return row;
}

/** The firm's jobs, the newest first. */
export async function bulkJobs(
  tx: Tx,
  page: {
    readonly state?: BulkState | undefined;
    readonly cursor?: string | undefined;
    readonly limit: number;
  },
): Promise<Page<BulkJob>> {
  const params: unknown[] = [tx.scope.firmId, page.state ?? null, page.limit + 1];
  const key = decodeCursor(page.cursor, 2);
  if (key) params.push(cursorInstant(key[0]), cursorId(key[1]));
  const rows = await tx.query<BulkJob>(
    `select ${COLUMNS} from cases.bulk_jobs j where j.firm_id = $1 and ($2::text is null or j.state = $2)
       ${key ? 'and (j.asked_at, j.id) < ($4::timestamptz, $5::uuid)' : ''}
     order by j.asked_at desc, j.id desc limit $3`,
    params,
  );
  return toPage(
    rows,
    page.limit,
    (row) => [row.askedAt.toISOString(), row.id],
    (row) => row,
  );
}

/** How many cases of each job are in which state, in one query. */
export async function bulkCounts(
  tx: Tx,
  jobIds: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Partial<Record<BulkItemState, number>>>>> {
  const rows = await tx.query<{ id: string; counts: Partial<Record<BulkItemState, number>> }>(
    `select job_id as id, jsonb_object_agg(state, count) as counts from (
       select job_id, state, count(*)::int as count from cases.bulk_job_items
       where firm_id = $1 and job_id = any ($2::uuid[]) group by job_id, state) as counted group by job_id`,
    [tx.scope.firmId, jobIds],
  );
  return new Map(rows.map((row) => [row.id, row.counts]));
}

/** The cases of a job in their order, from a position on. */
export async function bulkItems(
  tx: Tx,
  jobId: string,
  page: {
    readonly state?: BulkItemState | undefined;
    readonly cursor?: string | undefined;
    readonly limit: number;
  },
): Promise<Page<BulkItem>> {
  const [after = 0] = decodeCursor(page.cursor, 1) ?? [];
  if (!Number.isSafeInteger(after)) throw new Refusal('PLATFORM.CURSOR_INVALID');
  const rows = await tx.query<BulkItem>(
    `select i.position, i.case_id as "caseId", c.number as "caseNumber", c.client_id as "clientId", i.state, i.code,
            i.params, i.settled_at as "settledAt"
     from cases.bulk_job_items i join cases.cases c on c.firm_id = i.firm_id and c.id = i.case_id
     where i.firm_id = $1 and i.job_id = $2 and ($3::text is null or i.state = $3) and i.position > $4
     order by i.position limit $5`,
    [tx.scope.firmId, jobId, page.state ?? null, after, page.limit + 1],
  );
  return toPage(
    rows,
    page.limit,
    (row) => [row.position],
    (row) => row,
  );
}

/** The next cases to be done, with the version that each has now. */
export const pendingItems = (
  tx: Tx,
  jobId: string,
  limit: number,
): Promise<{ position: number; caseId: string; version: number }[]> =>
  tx.query(
    `select i.position, i.case_id as "caseId", c.version from cases.bulk_job_items i
     join cases.cases c on c.firm_id = i.firm_id and c.id = i.case_id
     where i.firm_id = $1 and i.job_id = $2 and i.state = 'pending' order by i.position limit $3`,
    [tx.scope.firmId, jobId, limit],
  );

/**
 * Settles a case as done, in the transaction of its own command: both or neither. The job is locked against a
 * cancel meanwhile. @throws CASES.BULK_JOB_ENDED, CASES.BULK_ITEM_SETTLED
 */
export async function settleAsDone(tx: ChangeTx, jobId: string, position: number): Promise<void> {
  const running = await tx.query(
    `select from cases.bulk_jobs where firm_id = $1 and id = $2 and state = 'running' for share`,
    [tx.scope.firmId, jobId],
  );
  if (running.length === 0) throw new Refusal('CASES.BULK_JOB_ENDED');
  const pending = await tx.query(
    `select from cases.bulk_job_items where firm_id = $1 and job_id = $2 and position = $3 and state = 'pending' for update`,
    [tx.scope.firmId, jobId, position],
  );
  if (pending.length === 0) throw new Refusal('CASES.BULK_ITEM_SETTLED');
  await tx.query(
    `update cases.bulk_job_items set state = 'done', settled_at = $4 where firm_id = $1 and job_id = $2 and position = $3`,
    [tx.scope.firmId, jobId, position, tx.now],
  );
  tx.touch('bulk_job', jobId);
}

/** Settles cases as refused, unless the job has ended meanwhile. */
export async function settleAsRefused(
  tx: ChangeTx,
  jobId: string,
  refusals: readonly BulkRefusal[],
): Promise<void> {
  await tx.query(
    `update cases.bulk_job_items i set state = 'refused', code = r.code, params = r.params, settled_at = $6
     from unnest($3::int[], $4::text[], $5::jsonb[]) as r (position, code, params)
     where i.firm_id = $1 and i.job_id = $2 and i.position = r.position and i.state = 'pending'
       and exists (select from cases.bulk_jobs j where j.firm_id = $1 and j.id = $2 and j.state = 'running' for share)`,
    [
      tx.scope.firmId,
      jobId,
      refusals.map((one) => one.position),
      refusals.map((one) => one.code),
      refusals.map((one) => JSON.stringify(one.params)),
      tx.now,
    ],
  );
  tx.touch('bulk_job', jobId);
}

/** Ends a job that runs; one that has ended stays as it is. */
export async function endBulkJob(
  tx: ChangeTx,
  jobId: string,
  state: 'finished' | 'cancelled',
): Promise<void> {
  await tx.query(
    `update cases.bulk_jobs set state = $3, ended_at = $4 where firm_id = $1 and id = $2 and state = 'running'`,
    [tx.scope.firmId, jobId, state, tx.now],
  );
  tx.touch('bulk_job', jobId);
}
