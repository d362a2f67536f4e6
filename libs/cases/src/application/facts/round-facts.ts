import type { Tx } from '@overturn/platform';
import type { CaseFacts } from '../../domain/lifecycle';
import { latestRejection } from '../../infrastructure/answers/answer.repository';
import type { CaseRow } from '../../infrastructure/case.row';
import { contactLockEnd, filingsOfCase } from '../../infrastructure/submission.repository';

type Facts = Pick<CaseFacts, 'filings' | 'isContactLocked' | 'isRejectionAnalysed'>;

/** Submissions and answers. */
export async function roundFacts(tx: Tx, row: CaseRow): Promise<Facts> {
  const lockEnd = await contactLockEnd(tx, row.id);
  const rejection = await latestRejection(tx, row.id, row.round);
  return {
    filings: await filingsOfCase(tx, row.id),
    isContactLocked: lockEnd !== null && tx.now.getTime() < lockEnd.getTime(),
    isRejectionAnalysed: (rejection?.analysisVersion ?? null) !== null,
  };
}
