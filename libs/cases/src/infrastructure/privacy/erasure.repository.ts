import {
  Refusal,
  type ErasureCause,
  type ErasurePart,
  type ErasureState,
  type KeptBecause,
} from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

/** How many rows of one table an erasure met, and what it did with them. */
export interface ErasureCount {
  readonly table: string;
  readonly part: ErasurePart;
  readonly action: 'delete' | 'blank' | 'keep';
  readonly because: KeptBecause | null;
  readonly rows: number;
}

/** What is to be erased: one case, or a client with all cases. */
export interface ErasureSubject {
  readonly clientId: string;
  readonly caseId: string | null;
}

/** An erasure (删除). `requestedBy` and `approvedBy` are staff ids. */
export interface Erasure extends ErasureSubject {
  readonly id: string;
  /** As it is called now: an erased client has no name. */
  readonly clientName: string;
  readonly caseNumber: string | null;
  readonly cause: ErasureCause;
  readonly reason: string;
  readonly state: ErasureState;
  readonly preview: readonly ErasureCount[];
  readonly report: readonly ErasureCount[] | null;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly version: number;
  readonly filesRemoved: number;
  /** Files whose bytes another case holds as well. */
  readonly filesShared: number;
  readonly filesLeft: number;
  readonly isHeld: boolean;
  readonly hasOpenCase: boolean;
}

const COLUMNS = `x.id, x.client_id as "clientId", coalesce(k.name_zh, k.name_en) as "clientName", x.case_id as "caseId",
  c.number as "caseNumber", x.cause, x.reason, x.state, x.preview, x.report, x.requested_by as "requestedBy",
  x.requested_at as "requestedAt", x.approved_by as "approvedBy", x.approved_at as "approvedAt",
  x.finished_at as "finishedAt", x.version, f.removed as "filesRemoved", f.shared as "filesShared", f.left as "filesLeft",
  cases.is_held(x.client_id, x.case_id) as "isHeld",
  exists (select from cases.cases o where o.firm_id = x.firm_id and o.client_id = x.client_id and o.status <> 'closed'
    and (x.case_id is null or o.id = x.case_id)) as "hasOpenCase"`;
const FROM = `cases.erasures x
  join clients.clients k on k.firm_id = x.firm_id and k.id = x.client_id
  left join cases.cases c on c.firm_id = x.firm_id and c.id = x.case_id
  cross join lateral (select count(*) filter (where outcome = 'removed')::int as removed,
    count(*) filter (where outcome = 'shared')::int as shared, count(*) filter (where outcome is null)::int as left
    from cases.erasure_files f where f.firm_id = x.firm_id and f.erasure_id = x.id) f`;
const ERASURES_SHOWN = 100;

/** The newest, at most 100. */
export const erasuresOfFirm = (tx: Tx): Promise<Erasure[]> =>
  tx.query<Erasure>(
    `select ${COLUMNS} from ${FROM} where x.firm_id = $1 order by x.requested_at desc, x.id desc limit $2`,
    [tx.scope.firmId, ERASURES_SHOWN],
  );

/** @throws CASES.ERASURE_NOT_FOUND */
export async function erasureOf(tx: Tx, id: string): Promise<Erasure> {
  const [found] = await tx.query<Erasure>(
    `select ${COLUMNS} from ${FROM} where x.firm_id = $1 and x.id = $2`,
    [tx.scope.firmId, id],
  );
  if (!found) throw new Refusal('CASES.ERASURE_NOT_FOUND');
  return found;
}

/** The dry run. */
export async function countErasure(
  tx: Tx,
  { clientId, caseId }: ErasureSubject,
): Promise<readonly ErasureCount[]> {
  const [row] = await tx.query<{ counts: ErasureCount[] }>('select cases.erasure_counts($1, $2) as counts', [
    clientId,
    caseId,
  ]);
  return row?.counts ?? [];
}

/** Whether something holds it, and whether one of its cases is open. */
export async function standingOf(
  tx: Tx,
  { clientId, caseId }: ErasureSubject,
): Promise<{ readonly isHeld: boolean; readonly hasOpenCase: boolean }> {
  const [row] = await tx.query<{ isHeld: boolean; hasOpenCase: boolean }>(
    `select cases.is_held($2, $3) as "isHeld", exists (select from cases.cases where firm_id = $1 and client_id = $2
       and status <> 'closed' and ($3::uuid is null or id = $3)) as "hasOpenCase"`,
    [tx.scope.firmId, clientId, caseId],
  );
  return row ?? { isHeld: false, hasOpenCase: false };
}

/** @throws CASES.ERASURE_RUNS_ALREADY */
export async function insertErasure(
  tx: ChangeTx,
  one: Pick<Erasure, 'clientId' | 'caseId' | 'cause' | 'reason' | 'preview' | 'requestedBy'>,
): Promise<void> {
  const id = newId();
  const made = await tx.query(
    `insert into cases.erasures (firm_id, id, client_id, case_id, cause, reason, preview, requested_by, requested_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`,
    [
      tx.scope.firmId,
      id,
      one.clientId,
      one.caseId,
      one.cause,
      one.reason,
      JSON.stringify(one.preview),
      one.requestedBy,
      tx.now,
    ],
  );
  if (made.length === 0) throw new Refusal('CASES.ERASURE_RUNS_ALREADY');
  tx.touch('erasure', id);
}

/** Moves it on from the version that was seen. @throws CASES.VERSION_CONFLICT */
export async function stepErasure(
  tx: ChangeTx,
  { id, version }: Pick<Erasure, 'id' | 'version'>,
  step: { readonly state: 'approved' | 'withdrawn' | 'done'; readonly approvedBy?: string },
): Promise<void> {
  const moved = await tx.query(
    `with moved as (
       update cases.erasures set state = $4, version = version + 1, approved_by = coalesce($5, approved_by),
         approved_at = case when $4 = 'approved' then $6 else approved_at end,
         finished_at = case when $4 = 'done' then $6::timestamptz end
       where firm_id = $1 and id = $2 and version = $3 returning id) select id from moved`,
    [tx.scope.firmId, id, version, step.state, step.approvedBy ?? null, tx.now],
  );
  if (moved.length === 0) throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: version + 1 });
  tx.touch('erasure', id);
}

/** Erases the rows of an approved one; the database refuses what is held, open or not approved. */
export async function eraseRows(tx: ChangeTx, id: string): Promise<void> {
  await tx.query('select cases.erase_rows($1)', [id]);
  tx.touch('erasure', id);
}

export const erasuresToRun = (tx: Tx): Promise<{ readonly id: string }[]> =>
  tx.query(
    `select id from cases.erasures where firm_id = $1 and state in ('approved', 'erasing') order by approved_at, id limit 20`,
    [tx.scope.firmId],
  );

/** Files whose bytes are still there, with whether something that was not erased holds the same bytes. */
export const filesToRemove = (
  tx: Tx,
  id: string,
  limit: number,
): Promise<{ fileKey: string; isShared: boolean }[]> =>
  tx.query(
    `select f.file_key as "fileKey",
       exists (select from evidence.files o where o.firm_id = f.firm_id and o.sha256 = f.sha256 and o.scan_state <> 'erased')
       or exists (select from evidence.copies o where o.firm_id = f.firm_id and o.file_key = f.file_key)
       or exists (select from notices.notices o where o.firm_id = f.firm_id and o.sha256 = f.sha256 and o.erased_at is null)
         as "isShared"
     from cases.erasure_files f where f.firm_id = $1 and f.erasure_id = $2 and f.outcome is null
     order by f.file_key limit $3`,
    [tx.scope.firmId, id, limit],
  );

export async function settleFile(
  tx: ChangeTx,
  erasureId: string,
  { fileKey, isShared }: { readonly fileKey: string; readonly isShared: boolean },
): Promise<void> {
  await tx.query(
    `update cases.erasure_files set outcome = $4, settled_at = $5
     where firm_id = $1 and erasure_id = $2 and file_key = $3 and outcome is null`,
    [tx.scope.firmId, erasureId, fileKey, isShared ? 'shared' : 'removed', tx.now],
  );
}
