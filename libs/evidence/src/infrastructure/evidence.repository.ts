import { Refusal, type EvidenceKind } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';

/** A file of a case. `keptBy` is a staff id. */
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
}

const COLUMNS = `id, case_id as "caseId", kind, file_name as "fileName", media_type as "mediaType",
  size_bytes as "sizeBytes", sha256, file_key as "fileKey", kept_at as "keptAt", kept_by as "keptBy"`;

const FILES_SHOWN = 200;

/** Answers the row that is there when the case has these bytes already. */
export async function insertEvidence(tx: ChangeTx, file: EvidenceFile): Promise<EvidenceFile> {
  const { firmId } = tx.scope;
  const [kept] = await tx.query<EvidenceFile>(
    `insert into evidence.files (firm_id, id, case_id, kind, file_name, media_type, size_bytes, sha256, file_key, kept_at, kept_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
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
    ],
  );
  if (kept) {
    tx.touch('evidence', kept.id);
    return kept;
  }
  const [there] = await tx.query<EvidenceFile>(
    `select ${COLUMNS} from evidence.files where firm_id = $1 and case_id = $2 and sha256 = $3`,
    [firmId, file.caseId, file.sha256],
  );
  if (!there) throw new Error('A file that is there and is not');
  return there;
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

export async function evidenceIdsOfCase(
  tx: Tx,
  caseId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    'select id from evidence.files where firm_id = $1 and case_id = $2 and id = any ($3::uuid[])',
    [tx.scope.firmId, caseId, ids],
  );
  return rows.map((row) => row.id);
}

/** Which kinds of files a case has. */
export async function evidenceKindsOfCase(tx: Tx, caseId: string): Promise<readonly EvidenceKind[]> {
  const rows = await tx.query<{ kind: EvidenceKind }>(
    'select distinct kind from evidence.files where firm_id = $1 and case_id = $2 order by kind',
    [tx.scope.firmId, caseId],
  );
  return rows.map((row) => row.kind);
}
