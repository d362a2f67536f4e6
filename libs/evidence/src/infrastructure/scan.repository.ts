import type { ScanState } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';

export interface FileToScan {
  readonly id: string;
  readonly caseId: string;
  readonly fileKey: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly scanState: ScanState;
  readonly scanTries: number;
}

const COLUMNS = `id, case_id as "caseId", file_key as "fileKey", file_name as "fileName", media_type as "mediaType",
  scan_state as "scanState", scan_tries as "scanTries"`;

/** The file, as long as no verdict about it stands; files that no scanner has seen only when there is one now. */
export async function fileToScan(tx: Tx, fileId: string, hasScanner: boolean): Promise<FileToScan | null> {
  const [file] = await tx.query<FileToScan>(
    `select ${COLUMNS} from evidence.files where firm_id = $1 and id = $2
       and (scan_state in ('pending', 'error') or $3 and scan_state = 'unscanned')`,
    [tx.scope.firmId, fileId, hasScanner],
  );
  return file ?? null;
}

/** Files whose scan is due, the longest waiting first. */
export async function filesToScan(tx: Tx, hasScanner: boolean, limit: number): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from evidence.files where firm_id = $1
       and (scan_state in ('pending', 'error') and next_scan_at <= $2 or $3 and scan_state = 'unscanned')
     order by next_scan_at nulls last, id limit $4`,
    [tx.scope.firmId, tx.now, hasScanner, limit],
  );
  return rows.map(({ id }) => id);
}

export interface ScanOutcome {
  readonly state: ScanState;
  readonly engine: string | null;
  readonly finding: string | null;
  readonly nextScanAt: Date | null;
}

/** Writes a verdict over the state that was scanned from. @returns false when somebody else was faster. */
export async function recordScan(tx: ChangeTx, file: FileToScan, outcome: ScanOutcome): Promise<boolean> {
  const isSettled = outcome.nextScanAt === null;
  const { firmId } = tx.scope;
  const [changed] = await tx.query<{ id: string }>(
    `with changed as (
       update evidence.files set scan_state = $4, scan_engine = $5, scan_finding = $6, next_scan_at = $7,
         scanned_at = case when $8 then $9::timestamptz else scanned_at end,
         scan_tries = case when $8 then 0 else scan_tries + 1 end
       where firm_id = $1 and id = $2 and scan_state = $3 and scan_tries = $10 returning id)
     select id from changed`,
    [
      firmId,
      file.id,
      file.scanState,
      outcome.state,
      outcome.engine,
      outcome.finding,
      outcome.nextScanAt,
      isSettled,
      tx.now,
      file.scanTries,
    ],
  );
  if (changed) tx.touch('evidence', file.id);
  return changed !== undefined;
}
