import type { Tx } from '../database/tx';
import type { FileStore } from '../files/file-store';

/** A question about a firm's data whose answer should be "nothing". Its runbook is docs/runbooks/<code>.md. */
export interface Checker {
  readonly code: string;
  /** Ids of what is wrong, at most `CHECKED_AT_MOST`. */
  find(tx: Tx, files: FileStore): Promise<readonly string[]>;
}

/** More is not told: the runbook has the query that finds them all. */
export const CHECKED_AT_MOST = 100;

/** A checker that is one query: `$1` is the firm, `$2` the product's time, `$3` how many are told. */
export const sqlChecker = (code: string, sql: string): Checker => ({
  code,
  find: async (tx) => {
    const rows = await tx.query<{ id: string }>(sql, [tx.scope.firmId, tx.now, CHECKED_AT_MOST]);
    return rows.map((row) => row.id);
  },
});

/** Of files named by rows, those that the store has lost. */
export async function missingFiles(
  files: FileStore,
  rows: readonly { readonly id: string; readonly fileKey: string }[],
): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const { id, fileKey } of rows) if (!(await files.has(fileKey))) missing.push(id);
  return missing.slice(0, CHECKED_AT_MOST);
}
