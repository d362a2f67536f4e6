import { Refusal, type EvidenceKind, type ScanState } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';

/** A file of a case. `keptBy` is a staff id, `keptByPerson` the client's person who sent it; both null: a job. */
export interface EvidenceFile {
  readonly id: string;
  readonly caseId: string;
  readonly kind: EvidenceKind;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly fileKey: string;
  readonly keptAt: Date;
  readonly keptBy: string | null;
  readonly keptByPerson: string | null;
  readonly scanState: ScanState;
  /** What an infected file carries. */
  readonly scanFinding: string | null;
  readonly scannedAt: Date | null;
  /** The mail that it came in. */
  readonly partOf: string | null;
  readonly tags: readonly string[];
  readonly previewState: 'pending' | 'made' | 'none';
}

const COLUMNS = `id, case_id as "caseId", kind, file_name as "fileName", media_type as "mediaType",
  size_bytes as "sizeBytes", sha256, file_key as "fileKey", kept_at as "keptAt", kept_by as "keptBy", kept_by_person as "keptByPerson",
  scan_state as "scanState", scan_finding as "scanFinding", scanned_at as "scannedAt", part_of as "partOf", tags,
  preview_state as "previewState"`;

/** Files out of quarantine; the words are those of `isUsable`. */
const USABLE = `scan_state in ('clean', 'unscanned')`;

export type NewEvidenceFile = Omit<EvidenceFile, 'scanFinding' | 'scannedAt' | 'tags' | 'previewState'>;

const FILES_SHOWN = 200;

/** Answers the row that is there when the case has these bytes already. @throws EVIDENCE.FIRM_HAS_FILE to a client who may not see it */
export async function insertEvidence(
  tx: ChangeTx,
  file: NewEvidenceFile,
): Promise<{ readonly file: EvidenceFile; readonly isNew: boolean }> {
  const { firmId } = tx.scope;
  const [kept] = await tx.query<EvidenceFile>(
    `insert into evidence.files (firm_id, id, case_id, kind, file_name, media_type, size_bytes, sha256, file_key, kept_at, kept_by,
       scan_state, part_of, next_scan_at, kept_by_person)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, case when $12 = 'pending' then $10::timestamptz end, $14)
     on conflict (firm_id, case_id, sha256) do nothing returning ${COLUMNS}`,
    [
      firmId,
      file.id,
      file.caseId,
      file.kind,
      file.fileName,
      file.mediaType,
      file.sizeBytes,
      file.sha256,
      file.fileKey,
      file.keptAt,
      file.keptBy,
      file.scanState,
      file.partOf,
      file.keptByPerson,
    ],
  );
  if (kept) {
    tx.touch('evidence', kept.id);
    return { file: kept, isNew: true };
  }
  const [there] = await tx.query<EvidenceFile>(
    `select ${COLUMNS} from evidence.files where firm_id = $1 and case_id = $2 and sha256 = $3`,
    [firmId, file.caseId, file.sha256],
  );
  if (!there) throw new Refusal('EVIDENCE.FIRM_HAS_FILE');
  return { file: there, isNew: false };
}

export function evidenceOfCase(tx: Tx, caseId: string): Promise<EvidenceFile[]> {
  return tx.query<EvidenceFile>(
    `select ${COLUMNS} from evidence.files where firm_id = $1 and case_id = $2 order by kept_at desc, id desc limit $3`,
    [tx.scope.firmId, caseId, FILES_SHOWN],
  );
}

/** @throws EVIDENCE.FILE_NOT_FOUND */
export async function evidenceOf(tx: Tx, evidenceId: string): Promise<EvidenceFile> {
  const [file] = await tx.query<EvidenceFile>(
    `select ${COLUMNS} from evidence.files where firm_id = $1 and id = $2`,
    [tx.scope.firmId, evidenceId],
  );
  if (!file) throw new Refusal('EVIDENCE.FILE_NOT_FOUND');
  return file;
}

/** Files by their ids, for lists that speak of them. */
export function evidenceNamed(tx: Tx, caseId: string, ids: readonly string[]): Promise<EvidenceFile[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tx.query<EvidenceFile>(
    `select ${COLUMNS} from evidence.files where firm_id = $1 and case_id = $2 and id = any ($3::uuid[]) order by kept_at, id`,
    [tx.scope.firmId, caseId, ids],
  );
}

/** The scan states of those of these files that the case has. */
export function scanStatesOf(
  tx: Tx,
  caseId: string,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly scanState: ScanState }[]> {
  return tx.query(
    'select id, scan_state as "scanState" from evidence.files where firm_id = $1 and case_id = $2 and id = any ($3::uuid[])',
    [tx.scope.firmId, caseId, ids],
  );
}

const ORIGINALS_CHECKED = 1_000;

/** Where the newest originals lie, but for erased ones. */
export function latestOriginals(tx: Tx): Promise<{ id: string; fileKey: string }[]> {
  return tx.query(
    `select id, file_key as "fileKey" from evidence.files where firm_id = $1 and scan_state <> 'erased'
     order by kept_at desc, id desc limit $2`,
    [tx.scope.firmId, ORIGINALS_CHECKED],
  );
}

export async function hasUsableFile(tx: Tx, caseId: string): Promise<boolean> {
  const rows = await tx.query(
    `select from evidence.files where firm_id = $1 and case_id = $2 and ${USABLE} limit 1`,
    [tx.scope.firmId, caseId],
  );
  return rows.length > 0;
}

/** How many usable files a case has of each kind. */
export async function evidenceCounts(tx: Tx, caseId: string): Promise<ReadonlyMap<EvidenceKind, number>> {
  const rows = await tx.query<{ kind: EvidenceKind; count: number }>(
    `select kind, count(*)::int as count from evidence.files where firm_id = $1 and case_id = $2 and ${USABLE} group by kind`,
    [tx.scope.firmId, caseId],
  );
  return new Map(rows.map((row) => [row.kind, row.count]));
}
