import type { Tx } from '@overturn/platform';
import type { CaseFacts } from '../../domain/lifecycle';
import type { CaseRow } from '../../infrastructure/case.row';

type Facts = Pick<CaseFacts, 'filedPayloadHashes' | 'isRejectionAnalysed'>;

/** Submissions and answers. */
export function roundFacts(_tx: Tx, _row: CaseRow): Promise<Facts> {
  return Promise.resolve({
    filedPayloadHashes: [],
    isRejectionAnalysed: false,
  });
}
