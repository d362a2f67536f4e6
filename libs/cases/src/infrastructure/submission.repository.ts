import type { AnswerKind, Channel, SubmissionType } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import type { FilingFacts } from '../domain/lifecycle';

export interface NewSubmission {
  readonly id: string;
  readonly caseId: string;
  readonly round: number;
  readonly type: SubmissionType;
  readonly channel: Channel;
  readonly payload: string;
  readonly payloadHash: string;
  readonly planVersionHash: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  /** Staff id. */
  readonly filedBy: string;
  readonly nextContactAt: Date;
  readonly evidenceIds: readonly string[];
  readonly override: {
    readonly id: string;
    /** Staff id. */
    readonly grantedBy: string;
    readonly reason: string;
  } | null;
}

/** Keeps what was sent to Amazon; it is never changed. */
export async function insertSubmission(tx: ChangeTx, submission: NewSubmission): Promise<void> {
  const { firmId } = tx.scope;
  await tx.query(
    `insert into cases.submissions (firm_id, id, case_id, round, type, channel, payload, payload_hash,
       plan_version_hash, details, filed_at, filed_by, next_contact_at, override_id, overridden_by, override_reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      firmId,
      submission.id,
      submission.caseId,
      submission.round,
      submission.type,
      submission.channel,
      submission.payload,
      submission.payloadHash,
      submission.planVersionHash,
      JSON.stringify(submission.details),
      tx.now,
      submission.filedBy,
      submission.nextContactAt,
      submission.override?.id ?? null,
      submission.override?.grantedBy ?? null,
      submission.override?.reason ?? null,
    ],
  );
  await tx.query(
    `insert into cases.submission_evidence (firm_id, case_id, submission_id, evidence_id)
     select distinct $1::uuid, $2::uuid, $3::uuid, one from unnest($4::uuid[]) as one`,
    [firmId, submission.caseId, submission.id, submission.evidenceIds],
  );
  tx.touch('submission', submission.id);
}

/** What was sent, with the ids and names of its files. `filedBy` and `overriddenBy` are staff ids. */
export interface Submission extends Omit<NewSubmission, 'caseId' | 'evidenceIds' | 'override'> {
  readonly filedAt: Date;
  readonly overriddenBy: string | null;
  readonly overrideReason: string | null;
  readonly evidence: readonly { readonly id: string; readonly fileName: string }[];
}

const SUBMISSIONS_SHOWN = 200;

/** Newest first, at most 200. */
export const submissionsOfCase = (tx: Tx, caseId: string): Promise<Submission[]> =>
  tx.query<Submission>(
    `select s.id, s.round, s.type, s.channel, s.payload, s.payload_hash as "payloadHash",
       s.plan_version_hash as "planVersionHash", s.details, s.filed_at as "filedAt", s.filed_by as "filedBy",
       s.next_contact_at as "nextContactAt", s.overridden_by as "overriddenBy", s.override_reason as "overrideReason",
       coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'fileName', f.file_name) order by f.file_name, f.id)
         from cases.submission_evidence e join evidence.files f on f.firm_id = e.firm_id and f.id = e.evidence_id
         where e.firm_id = s.firm_id and e.submission_id = s.id), '[]') as evidence
     from cases.submissions s where s.firm_id = $1 and s.case_id = $2 order by s.filed_at desc, s.id desc limit $3`,
    [tx.scope.firmId, caseId, SUBMISSIONS_SHOWN],
  );

/** An answer of Amazon belongs to the submission it names, else to every one of its round. */
const ANSWERED = `a.firm_id = s.firm_id and a.case_id = s.case_id
       and (a.submission_id = s.id or (a.submission_id is null and a.round = s.round))`;

/** Which words went to Amazon over which channel, and whether it called the channel wrong. */
export const filingsOfCase = (tx: Tx, caseId: string): Promise<FilingFacts[]> =>
  tx.query<FilingFacts>(
    `select s.payload_hash as "payloadHash", s.channel,
       exists (select from cases.answers a where ${ANSWERED} and a.kind = 'wrong_channel') as "wasWrongChannel"
     from cases.submissions s where s.firm_id = $1 and s.case_id = $2`,
    [tx.scope.firmId, caseId],
  );

/** The newest answer of the round says that a plan went the wrong way. */
export async function isPlanMisdirected(tx: Tx, caseId: string, round: number): Promise<boolean> {
  const [newest] = await tx.query<{ kind: AnswerKind; type: SubmissionType | null }>(
    `select a.kind, s.type from cases.answers a
     left join cases.submissions s on s.firm_id = a.firm_id and s.id = a.submission_id
     where a.firm_id = $1 and a.case_id = $2 and a.round = $3 order by a.recorded_at desc, a.id desc limit 1`,
    [tx.scope.firmId, caseId, round],
  );
  return newest?.kind === 'wrong_channel' && newest.type === 'plan_of_action';
}

/** Until when nobody contacts Amazon about a case; null where nothing was sent. */
export async function contactLockEnd(tx: Tx, caseId: string): Promise<Date | null> {
  const [row] = await tx.query<{ end: Date | null }>(
    'select max(next_contact_at) as end from cases.submissions where firm_id = $1 and case_id = $2',
    [tx.scope.firmId, caseId],
  );
  return row?.end ?? null;
}

/** Hashes of the versions of the plan that Amazon has rejected in this case. */
export async function rejectedPlanHashes(tx: Tx, caseId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ hash: string }>(
    `select distinct s.plan_version_hash as hash from cases.submissions s
     join cases.answers a on ${ANSWERED}
     where s.firm_id = $1 and s.case_id = $2 and s.type = 'plan_of_action' and a.kind in ('rejected', 'final_denial')`,
    [tx.scope.firmId, caseId],
  );
  return rows.map((row) => row.hash);
}

/** How many attempts are left: what the newest answer that speaks of it says; null where none does. */
export async function attemptsLeft(tx: Tx, caseId: string): Promise<number | null> {
  const [row] = await tx.query<{ attemptsLeft: number }>(
    `select attempts_left as "attemptsLeft" from cases.answers
     where firm_id = $1 and case_id = $2 and attempts_left is not null order by recorded_at desc, id desc limit 1`,
    [tx.scope.firmId, caseId],
  );
  return row?.attemptsLeft ?? null;
}
