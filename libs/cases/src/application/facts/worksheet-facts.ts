import type { Tx } from '@overturn/platform';
import type { CaseFacts } from '../../domain/lifecycle';
import type { CaseRow } from '../../infrastructure/case.row';

type Facts = Pick<CaseFacts, 'isWorksheetDone'>;

/** Root-cause worksheet. */
export function worksheetFacts(_tx: Tx, _row: CaseRow): Promise<Facts> {
  return Promise.resolve({
    isWorksheetDone: false,
  });
}
