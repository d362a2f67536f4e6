import { Refusal, type Cause, type Intent } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import { EMPTY_WORKSHEET, type Worksheet } from '../../domain/worksheet';

/** A worksheet as it is kept; version 0 when nobody has begun it. Ids are staff ids. */
export interface KeptWorksheet {
  readonly content: Worksheet;
  readonly version: number;
  readonly updatedAt: Date | null;
  readonly updatedBy: string | null;
}

export async function worksheetOf(tx: Tx, caseId: string): Promise<KeptWorksheet> {
  const [row] = await tx.query<KeptWorksheet>(
    `select content, version, updated_at as "updatedAt", updated_by as "updatedBy"
     from cases.worksheets where firm_id = $1 and case_id = $2`,
    [tx.scope.firmId, caseId],
  );
  return row ?? { content: EMPTY_WORKSHEET, version: 0, updatedAt: null, updatedBy: null };
}

/** Saves over the version that the caller has seen. @throws CASES.WORKSHEET_CHANGED */
export async function saveWorksheet(
  tx: ChangeTx,
  caseId: string,
  seenVersion: number,
  content: Worksheet,
  staffId: string,
): Promise<void> {
  const { firmId } = tx.scope;
  const body = JSON.stringify(content);
  const rows =
    seenVersion === 0
      ? await tx.query(
          `insert into cases.worksheets (firm_id, case_id, content, updated_at, updated_by) values ($1, $2, $3, $4, $5)
           on conflict do nothing returning version`,
          [firmId, caseId, body, tx.now, staffId],
        )
      : await tx.query(
          `with changed as (
             update cases.worksheets set content = $3, updated_at = $4, updated_by = $5, version = version + 1
             where firm_id = $1 and case_id = $2 and version = $6 returning version)
           select version from changed`,
          [firmId, caseId, body, tx.now, staffId, seenVersion],
        );
  if (rows.length === 0)
    throw new Refusal('CASES.WORKSHEET_CHANGED', { currentVersion: (await worksheetOf(tx, caseId)).version });
  tx.touch('worksheet', caseId);
}

/** What somebody said about whether a cause was meant. `by` is a staff id. */
export interface IntentStatement {
  readonly cause: Cause;
  readonly intent: Intent;
  readonly note: string;
  readonly at: Date;
  readonly by: string;
}

export async function insertIntent(
  tx: ChangeTx,
  caseId: string,
  { cause, intent, note, by }: Omit<IntentStatement, 'at'>,
): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into cases.worksheet_intents (firm_id, id, case_id, cause, intent, note, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.scope.firmId, id, caseId, cause, intent, note, tx.now, by],
  );
  tx.touch('worksheet_intent', id);
}

/** The newest statement of each cause. */
export function intentsOf(tx: Tx, caseId: string): Promise<IntentStatement[]> {
  return tx.query<IntentStatement>(
    `select distinct on (cause) cause, intent, note, recorded_at as at, recorded_by as by
     from cases.worksheet_intents where firm_id = $1 and case_id = $2 order by cause, recorded_at desc, id desc`,
    [tx.scope.firmId, caseId],
  );
}
