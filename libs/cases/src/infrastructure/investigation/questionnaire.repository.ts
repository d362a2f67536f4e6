import { Refusal, type AnswerValue, type QuestionAudience } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';

/** An answer as it is kept; `by` is a staff id, null for a client. */
export interface KeptAnswer {
  readonly question: string;
  readonly value: AnswerValue | null;
  readonly answeredAs: QuestionAudience;
  readonly by: string | null;
  readonly at: Date;
  readonly version: number;
}

const COLUMNS = `question, value, answered_as as "answeredAs", answered_by as by, answered_at as at, version`;

export function answersOf(tx: Tx, caseId: string): Promise<KeptAnswer[]> {
  return tx.query<KeptAnswer>(
    `select ${COLUMNS} from cases.questionnaire_answers where firm_id = $1 and case_id = $2 order by question`,
    [tx.scope.firmId, caseId],
  );
}

/** The answers of several cases. */
export const answersOfCases = (
  tx: Tx,
  caseIds: readonly string[],
): Promise<(Pick<KeptAnswer, 'question' | 'value'> & { readonly caseId: string })[]> =>
  tx.query(
    `select case_id as "caseId", question, value from cases.questionnaire_answers
     where firm_id = $1 and case_id = any ($2::uuid[])`,
    [tx.scope.firmId, caseIds],
  );

/** Keeps an answer over the version that the caller has seen; 0 for none. @throws CASES.ANSWER_CHANGED */
export async function saveAnswer(
  tx: ChangeTx,
  caseId: string,
  answer: Omit<KeptAnswer, 'at' | 'version'> & { readonly audience: QuestionAudience },
  seenVersion: number,
): Promise<void> {
  const params = [
    tx.scope.firmId,
    caseId,
    answer.question,
    answer.value === null ? null : JSON.stringify(answer.value),
    answer.answeredAs,
    answer.by,
    tx.now,
    answer.audience,
  ];
  const saved =
    seenVersion === 0
      ? await tx.query(
          `insert into cases.questionnaire_answers (firm_id, case_id, question, value, answered_as, answered_by, answered_at,
             audience)
           values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning version`,
          params,
        )
      : await tx.query(
          `with changed as (
             update cases.questionnaire_answers set value = $4, answered_as = $5, answered_by = $6, answered_at = $7,
               audience = $8, version = version + 1
             where firm_id = $1 and case_id = $2 and question = $3 and version = $9 returning version)
           select version from changed`,
          [...params, seenVersion],
        );
  if (saved.length === 0) throw new Refusal('CASES.ANSWER_CHANGED', { question: answer.question });
}
