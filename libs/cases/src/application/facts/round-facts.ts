import type { Tx } from '@overturn/platform';
import type { CaseFacts } from '../../domain/lifecycle';
import { filedPayloadHashes, latestRejection } from '../../infrastructure/answers/answer.repository';
import type { CaseRow } from '../../infrastructure/case.row';

type Facts = Pick<CaseFacts, 'filedPayloadHashes' | 'isRejectionAnalysed'>;

/** Submissions and answers. */
export async function roundFacts(tx: Tx, row: CaseRow): Promise<Facts> {
  const rejection = await latestRejection(tx, row.id, row.round);
  return {
    filedPayloadHashes: await filedPayloadHashes(tx, row.id),
    isRejectionAnalysed: (rejection?.analysisVersion ?? null) !== null,
  };
}
