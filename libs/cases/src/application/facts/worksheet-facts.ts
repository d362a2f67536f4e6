import type { Tx } from '@overturn/platform';
import type { CaseFacts } from '../../domain/lifecycle';
import { worksheetIsDone } from '../../domain/worksheet';
import type { CaseRow } from '../../infrastructure/case.row';
import { worksheetOf } from '../../infrastructure/investigation/worksheet.repository';

type Facts = Pick<CaseFacts, 'isWorksheetDone'>;

/** Root-cause worksheet. */
export async function worksheetFacts(tx: Tx, row: CaseRow): Promise<Facts> {
  const { content } = await worksheetOf(tx, row.id);
  return { isWorksheetDone: worksheetIsDone(content, row.causes) };
}
