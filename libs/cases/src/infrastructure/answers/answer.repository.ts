import { Refusal, type AnswerKind, type AskedDocument } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

export interface NewAnswer {
  readonly caseId: string;
  readonly round: number;
  readonly submissionId: string | null;
  readonly noticeId: string | null;
  readonly kind: AnswerKind;
  readonly asked: readonly AskedDocument[];
  readonly attemptsLeft: number | null;
  readonly note: string;
  /** Staff id. */
  readonly recordedBy: string;
}

/** Keeps what Amazon replied. A message is one answer: its lock is held. @returns the answer's id */
export async function insertAnswer(tx: ChangeTx, answer: NewAnswer): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into cases.answers (firm_id, id, case_id, round, submission_id, notice_id, kind, asked, attempts_left,
       note, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      tx.scope.firmId,
      id,
      answer.caseId,
      answer.round,
      answer.submissionId,
      answer.noticeId,
      answer.kind,
      answer.asked,
      answer.attemptsLeft,
      answer.note,
      tx.now,
      answer.recordedBy,
    ],
  );
  tx.touch('answer', id);
  return id;
}

/** The answer that a message was recorded as. */
export async function answerOfNotice(
  tx: Tx,
  noticeId: string,
): Promise<{ readonly id: string; readonly caseId: string } | null> {
  const [row] = await tx.query<{ id: string; caseId: string }>(
    `select id, case_id as "caseId" from cases.answers where firm_id = $1 and notice_id = $2`,
    [tx.scope.firmId, noticeId],
  );
  return row ?? null;
}

/** What an answer of this round answers: the newest submission of it. */
export async function latestSubmissionId(tx: Tx, caseId: string, round: number): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `select id from cases.submissions where firm_id = $1 and case_id = $2 and round = $3
     order by filed_at desc, id desc limit 1`,
    [tx.scope.firmId, caseId, round],
  );
  return row?.id ?? null;
}

export interface LatestRejection {
  readonly answerId: string;
  /** Version of its analysis; null where it has none. */
  readonly analysisVersion: number | null;
}

/** The newest rejection of a round, and whether it is analysed. */
export async function latestRejection(
  tx: Tx,
  caseId: string,
  round: number,
): Promise<LatestRejection | null> {
  const [row] = await tx.query<LatestRejection>(
    `select a.id as "answerId", x.version as "analysisVersion" from cases.answers a
     left join cases.rejection_analyses x on x.firm_id = a.firm_id and x.answer_id = a.id
     where a.firm_id = $1 and a.case_id = $2 and a.round = $3 and a.kind = 'rejected'
     order by a.recorded_at desc, a.id desc limit 1`,
    [tx.scope.firmId, caseId, round],
  );
  return row ?? null;
}

export interface Analysis {
  readonly asked: string;
  readonly missing: string;
  readonly policy: string;
  readonly policyUrl: string | null;
}

/** Writes the analysis of a rejection, or its next version. The case's lock is held. @throws CASES.VERSION_CONFLICT */
export async function saveAnalysis(
  tx: ChangeTx,
  caseId: string,
  { answerId, analysisVersion }: LatestRejection,
  expectedVersion: number | null,
  analysis: Analysis & { readonly analysedBy: string },
): Promise<void> {
  if (analysisVersion !== expectedVersion)
    throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: analysisVersion });
  const { asked, missing, policy, policyUrl, analysedBy } = analysis;
  await tx.query(
    `insert into cases.rejection_analyses (firm_id, id, case_id, answer_id, asked, missing, policy, policy_url,
       analysed_by, analysed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (firm_id, answer_id) do update set asked = excluded.asked, missing = excluded.missing,
       policy = excluded.policy, policy_url = excluded.policy_url, analysed_by = excluded.analysed_by,
       analysed_at = excluded.analysed_at, version = rejection_analyses.version + 1`,
    [tx.scope.firmId, newId(), caseId, answerId, asked, missing, policy, policyUrl, analysedBy, tx.now],
  );
  tx.touch('answer', answerId);
}

/** Lets a case be found by what its messages carry. @param words ASINs, order ids, case ids */
export async function addSearchWords(tx: ChangeTx, caseId: string, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  await tx.query(
    `update cases.cases c set search_text = left(concat_ws(' ', c.search_text,
       (select string_agg(w, ' ') from unnest($3::text[]) w
        where position(platform.folded(w) in platform.folded(c.search_text)) = 0)), 5000)
     where c.firm_id = $1 and c.id = $2`,
    [tx.scope.firmId, caseId, words],
  );
}
