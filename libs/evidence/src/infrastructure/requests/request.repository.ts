import {
  Refusal,
  type EvidenceKind,
  type RequestSource,
  type RequestState,
  type RequestStep,
  type ScanState,
} from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

/** A document that is asked for, with what was offered for it. */
export interface DocumentRequest {
  readonly id: string;
  readonly caseId: string;
  readonly round: number;
  readonly code: string;
  readonly source: RequestSource;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly hintZh: string;
  readonly hintEn: string;
  readonly kinds: readonly EvidenceKind[];
  readonly state: RequestState;
  readonly reason: string;
  readonly askedAt: Date;
  readonly dueAt: Date;
  readonly settledAt: Date | null;
  readonly version: number;
  readonly files: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly scanState: ScanState;
  }[];
}

export type NewRequest = Pick<
  DocumentRequest,
  'code' | 'source' | 'titleZh' | 'titleEn' | 'hintZh' | 'hintEn' | 'kinds'
>;

const COLUMNS = `r.id, r.case_id as "caseId", r.round, r.code, r.source, r.title_zh as "titleZh", r.title_en as "titleEn",
  r.hint_zh as "hintZh", r.hint_en as "hintEn", r.kinds, r.state, r.reason, r.asked_at as "askedAt",
  r.due_at as "dueAt", r.settled_at as "settledAt", r.version,
  coalesce((select json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'scanState', f.scan_state) order by o.offered_at, f.id)
    from evidence.document_request_files o join evidence.files f on f.firm_id = o.firm_id and f.id = o.evidence_id
    where o.firm_id = r.firm_id and o.request_id = r.id), '[]') as files`;

const SHOWN = 300;

/** Open ones first, by their due date. */
export function requestsOfCase(tx: Tx, caseId: string): Promise<DocumentRequest[]> {
  return tx.query<DocumentRequest>(
    `select ${COLUMNS} from evidence.document_requests r where r.firm_id = $1 and r.case_id = $2
     order by (r.settled_at is not null), r.round desc, r.due_at, r.code limit ${SHOWN}`,
    [tx.scope.firmId, caseId],
  );
}

/** Cases that wait for documents: how many, and until when the first. Row security narrows a client's question. */
export const openRequestsByCase = (
  tx: Tx,
  caseId: string | null,
): Promise<{ readonly caseId: string; readonly dueAt: Date; readonly count: number }[]> =>
  tx.query(
    `select r.case_id as "caseId", min(r.due_at) as "dueAt", count(*)::int as count
     from evidence.document_requests r where r.firm_id = $1 and r.state = 'open'
       and ($2::uuid is null or r.case_id = $2) group by r.case_id order by 2 limit 100`,
    [tx.scope.firmId, caseId],
  );

/** Locked for a step. @throws EVIDENCE.REQUEST_NOT_FOUND */
export async function requestForUpdate(
  tx: ChangeTx,
  caseId: string,
  requestId: string,
): Promise<Pick<DocumentRequest, 'id' | 'state' | 'version' | 'dueAt'>> {
  const [row] = await tx.query<Pick<DocumentRequest, 'id' | 'state' | 'version' | 'dueAt'>>(
    `select id, state, version, due_at as "dueAt" from evidence.document_requests
     where firm_id = $1 and case_id = $2 and id = $3 for update`,
    [tx.scope.firmId, caseId, requestId],
  );
  if (!row) throw new Refusal('EVIDENCE.REQUEST_NOT_FOUND');
  return row;
}

/** Those of a case's round that are not there yet. @returns the codes of those that are there already */
export async function insertRequests(
  tx: ChangeTx,
  caseId: string,
  round: number,
  requests: readonly NewRequest[],
  when: { readonly dueAt: Date; readonly chaseAt: Date | null; readonly askedBy: string | null },
): Promise<readonly string[]> {
  const there: string[] = [];
  for (const one of requests) {
    const id = newId();
    const added = await tx.query(
      `insert into evidence.document_requests (firm_id, id, case_id, round, code, source, title_zh, title_en, hint_zh,
         hint_en, kinds, asked_by, asked_at, due_at, chase_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing returning id`,
      [
        tx.scope.firmId,
        id,
        caseId,
        round,
        one.code,
        one.source,
        one.titleZh,
        one.titleEn,
        one.hintZh,
        one.hintEn,
        one.kinds,
        when.askedBy,
        tx.now,
        when.dueAt,
        when.chaseAt,
      ],
    );
    if (added.length > 0) tx.touch('document_request', id);
    else there.push(one.code);
  }
  return there;
}

/** Ids of a round's requests of these codes that are settled, locked. */
export async function settledRequests(
  tx: ChangeTx,
  { caseId, round }: { readonly caseId: string; readonly round: number },
  codes: readonly string[],
): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from evidence.document_requests
     where firm_id = $1 and case_id = $2 and round = $3 and code = any ($4::text[]) and settled_at is not null for update`,
    [tx.scope.firmId, caseId, round, codes],
  );
  return rows.map(({ id }) => id);
}

export interface TakenStep {
  readonly step: RequestStep;
  readonly state: RequestState;
  readonly reason: string;
  readonly by: string | null;
  readonly chaseAt: Date | null;
}

/** Writes a step of a locked request and where it leads. */
export async function recordStep(tx: ChangeTx, requestId: string, taken: TakenStep): Promise<void> {
  const { firmId } = tx.scope;
  await tx.query(
    `update evidence.document_requests set state = $3, reason = $4, chase_at = $5, version = version + 1,
       settled_at = case when $3 in ('accepted', 'waived') then $6::timestamptz end
     where firm_id = $1 and id = $2`,
    [firmId, requestId, taken.state, taken.reason, taken.chaseAt, tx.now],
  );
  await tx.query(
    `insert into evidence.document_request_steps (firm_id, id, request_id, step, reason, taken_by, taken_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [firmId, newId(), requestId, taken.step, taken.reason, taken.by, tx.now],
  );
  tx.touch('document_request', requestId);
}

/** Ties files of the case to a request; one that is tied already stays so. */
export async function insertRequestFiles(
  tx: ChangeTx,
  caseId: string,
  requestId: string,
  evidenceIds: readonly string[],
  by: string | null,
): Promise<void> {
  await tx.query(
    `insert into evidence.document_request_files (firm_id, case_id, request_id, evidence_id, offered_by, offered_at)
     select $1, $2, $3, unnest($4::uuid[]), $5, $6 on conflict do nothing`,
    [tx.scope.firmId, caseId, requestId, evidenceIds, by, tx.now],
  );
}

/** Sets when the open requests of a case are chased; null: not any more. */
export async function setChase(tx: ChangeTx, caseId: string, chaseAt: Date | null): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `with changed as (update evidence.document_requests set chase_at = $3
       where firm_id = $1 and case_id = $2 and state = 'open' returning id) select id from changed`,
    [tx.scope.firmId, caseId, chaseAt],
  );
  for (const { id } of rows) tx.touch('document_request', id);
}

export interface DueChase {
  readonly id: string;
  readonly caseId: string;
  readonly dueAt: Date;
}

/** Requests whose time has come, locked; another sweep passes over them. */
export function dueChases(tx: ChangeTx, atMost: number): Promise<DueChase[]> {
  return tx.query<DueChase>(
    `select id, case_id as "caseId", due_at as "dueAt" from evidence.document_requests
     where firm_id = $1 and chase_at <= $2 order by chase_at, id limit $3 for update skip locked`,
    [tx.scope.firmId, tx.now, atMost],
  );
}

export async function setNextChase(tx: ChangeTx, requestId: string, chaseAt: Date | null): Promise<void> {
  await tx.query('update evidence.document_requests set chase_at = $3 where firm_id = $1 and id = $2', [
    tx.scope.firmId,
    requestId,
    chaseAt,
  ]);
  tx.touch('document_request', requestId);
}
