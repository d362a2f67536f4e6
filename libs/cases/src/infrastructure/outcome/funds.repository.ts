import type { Channel, DeadlineKind, DeadlineState } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import type { FundsDate, FundsLine } from '../../domain/outcome';
import { DeadlineRow } from '../deadline.row';

/** The matter of the deadlines that speak of the funds. */
export const FUNDS_MATTER = 'funds_request';

/** The dates of a case that speak of its funds. */
export function fundsDatesOf(tx: Tx, caseId: string): Promise<FundsDate[]> {
  return tx.query<{ kind: DeadlineKind; state: DeadlineState; dueAt: Date }>(
    `select kind, state, due_at as "dueAt" from cases.deadlines where firm_id = $1 and case_id = $2 and code = $3`,
    [tx.scope.firmId, caseId, FUNDS_MATTER],
  );
}

/** The open ones, to be settled. */
export const openFundsDeadlines = (tx: Tx, caseId: string): Promise<DeadlineRow[]> =>
  tx.manager.findBy(DeadlineRow, { firmId: tx.scope.firmId, caseId, code: FUNDS_MATTER, state: 'open' });

export async function isFundsRequestFiled(tx: Tx, caseId: string): Promise<boolean> {
  const rows = await tx.query(
    `select from cases.submissions where firm_id = $1 and case_id = $2 and type = 'funds_request' limit 1`,
    [tx.scope.firmId, caseId],
  );
  return rows.length > 0;
}

/** Whether the same text went out in this case before, of whatever type. */
export async function wasFiledBefore(tx: Tx, caseId: string, payloadHash: string): Promise<boolean> {
  const rows = await tx.query(
    'select from cases.submissions where firm_id = $1 and case_id = $2 and payload_hash = $3',
    [tx.scope.firmId, caseId, payloadHash],
  );
  return rows.length > 0;
}

/** Before this nobody contacts Amazon about the case again; null when nothing was sent yet. */
export async function lastContactLock(tx: Tx, caseId: string): Promise<Date | null> {
  const [row] = await tx.query<{ until: Date | null }>(
    'select max(next_contact_at) as until from cases.submissions where firm_id = $1 and case_id = $2',
    [tx.scope.firmId, caseId],
  );
  return row?.until ?? null;
}

export interface NewFundsRequest {
  readonly id: string;
  readonly caseId: string;
  readonly round: number;
  readonly channel: Channel;
  readonly text: string;
  readonly payloadHash: string;
  /** Staff id. */
  readonly filedBy: string;
  readonly nextContactAt: Date;
  readonly evidenceIds: readonly string[];
}

/** Keeps a funds request as a submission of its case. */
export async function insertFundsRequest(tx: ChangeTx, request: NewFundsRequest): Promise<void> {
  const { firmId } = tx.scope;
  await tx.query(
    `insert into cases.submissions (firm_id, id, case_id, round, type, channel, payload, payload_hash, filed_at,
       filed_by, next_contact_at)
     values ($1, $2, $3, $4, 'funds_request', $5, $6, $7, $8, $9, $10)`,
    [
      firmId,
      request.id,
      request.caseId,
      request.round,
      request.channel,
      request.text,
      request.payloadHash,
      tx.now,
      request.filedBy,
      request.nextContactAt,
    ],
  );
  await tx.query(
    `insert into cases.submission_evidence (firm_id, case_id, submission_id, evidence_id)
     select $1, $2, $3, one from unnest($4::uuid[]) as one`,
    [firmId, request.caseId, request.id, [...new Set(request.evidenceIds)]],
  );
  tx.touch('submission', request.id);
}

export interface FundsRequestRecord {
  readonly id: string;
  readonly channel: Channel;
  readonly text: string;
  readonly filedAt: Date;
  readonly filedBy: string;
  readonly nextContactAt: Date;
  readonly evidenceIds: readonly string[];
}

const SHOWN = 100;

/** Funds requests of a case, newest first, at most 100. */
export function fundsRequestsOf(tx: Tx, caseId: string): Promise<FundsRequestRecord[]> {
  return tx.query<FundsRequestRecord>(
    `select s.id, s.channel, s.payload as text, s.filed_at as "filedAt", s.filed_by as "filedBy",
            s.next_contact_at as "nextContactAt", array(select e.evidence_id from cases.submission_evidence e
              where e.firm_id = s.firm_id and e.submission_id = s.id order by e.evidence_id) as "evidenceIds"
     from cases.submissions s where s.firm_id = $1 and s.case_id = $2 and s.type = 'funds_request'
     order by s.filed_at desc, s.id desc limit $3`,
    [tx.scope.firmId, caseId, SHOWN],
  );
}

export interface NewFundsRelease {
  readonly id: string;
  readonly caseId: string;
  /** Calendar date of the payment. */
  readonly releasedOn: string;
  readonly lines: readonly FundsLine[];
  readonly note: string;
  /** Staff id. */
  readonly recordedBy: string;
  readonly evidenceIds: readonly string[];
}

/** Records what Amazon paid out; it is never changed. */
export async function insertFundsRelease(tx: ChangeTx, release: NewFundsRelease): Promise<void> {
  const { firmId } = tx.scope;
  const { id, caseId } = release;
  await tx.query(
    `insert into cases.funds_releases (firm_id, id, case_id, released_on, note, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [firmId, id, caseId, release.releasedOn, release.note, tx.now, release.recordedBy],
  );
  await tx.query(
    `insert into cases.funds_release_lines (firm_id, case_id, release_id, currency, amount_minor)
     select $1, $2, $3, * from unnest($4::text[], $5::bigint[])`,
    [
      firmId,
      caseId,
      id,
      release.lines.map((line) => line.currency),
      release.lines.map((line) => line.minor.toString()),
    ],
  );
  await tx.query(
    `insert into cases.funds_release_evidence (firm_id, case_id, release_id, evidence_id)
     select $1, $2, $3, one from unnest($4::uuid[]) as one`,
    [firmId, caseId, id, [...new Set(release.evidenceIds)]],
  );
  tx.touch('funds_release', id);
}

/** Every amount that was recorded for a case, corrections included. */
export async function releaseLinesOf(tx: Tx, caseId: string): Promise<FundsLine[]> {
  const rows = await tx.query<{ currency: string; minor: string }>(
    `select currency, sum(amount_minor)::text as minor from cases.funds_release_lines
     where firm_id = $1 and case_id = $2 group by currency`,
    [tx.scope.firmId, caseId],
  );
  return rows.map(({ currency, minor }) => ({ currency, minor: BigInt(minor) }));
}

export interface FundsReleaseRecord {
  readonly id: string;
  readonly releasedOn: string;
  readonly note: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  /** Minor units as digits: they may be more than a JavaScript number holds. */
  readonly lines: readonly { readonly currency: string; readonly minor: string }[];
  readonly evidenceIds: readonly string[];
}

/** Releases of a case, newest first, at most 100. */
export function releasesOf(tx: Tx, caseId: string): Promise<FundsReleaseRecord[]> {
  return tx.query<FundsReleaseRecord>(
    `select r.id, r.released_on::text as "releasedOn", r.note, r.recorded_at as "recordedAt", r.recorded_by as "recordedBy",
            coalesce((select jsonb_agg(jsonb_build_object('currency', l.currency, 'minor', l.amount_minor::text) order by l.currency)
              from cases.funds_release_lines l where l.firm_id = r.firm_id and l.release_id = r.id), '[]') as lines,
            array(select e.evidence_id from cases.funds_release_evidence e
              where e.firm_id = r.firm_id and e.release_id = r.id order by e.evidence_id) as "evidenceIds"
     from cases.funds_releases r where r.firm_id = $1 and r.case_id = $2
     order by r.released_on desc, r.id desc limit $3`,
    [tx.scope.firmId, caseId, SHOWN],
  );
}
