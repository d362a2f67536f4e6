import { Refusal, type CopyPurpose } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import type { CopyRecipe } from '../../domain/copies';

/** A file derived from a file of a case. `madeBy` is a staff id; null for what the product makes itself. */
export interface EvidenceCopy {
  readonly id: string;
  readonly fileId: string;
  readonly purpose: CopyPurpose;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly fileKey: string;
  readonly madeAt: Date;
  readonly madeBy: string | null;
}

export type NewCopy = Omit<EvidenceCopy, 'madeAt' | 'madeBy'> & {
  readonly caseId: string;
  readonly madeBy: string | null;
  readonly recipe: CopyRecipe | null;
};

const COLUMNS = `id, file_id as "fileId", purpose, media_type as "mediaType", size_bytes as "sizeBytes", sha256,
  file_key as "fileKey", made_at as "madeAt", made_by as "madeBy"`;

/** A second preview of a file is dropped: the first one stands. */
export async function insertCopy(tx: ChangeTx, copy: NewCopy): Promise<void> {
  await tx.query(
    `insert into evidence.copies (firm_id, id, case_id, file_id, purpose, media_type, size_bytes, sha256, file_key, recipe, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing`,
    [
      tx.scope.firmId,
      copy.id,
      copy.caseId,
      copy.fileId,
      copy.purpose,
      copy.mediaType,
      copy.sizeBytes,
      copy.sha256,
      copy.fileKey,
      JSON.stringify(copy.recipe ?? {}),
      tx.now,
      copy.madeBy,
    ],
  );
  tx.touch('evidence', copy.fileId);
}

/** Copies that people asked for, oldest first. */
export function copiesOf(tx: Tx, fileId: string): Promise<EvidenceCopy[]> {
  return tx.query<EvidenceCopy>(
    `select ${COLUMNS} from evidence.copies where firm_id = $1 and file_id = $2 and made_by is not null
     order by made_at, id limit 100`,
    [tx.scope.firmId, fileId],
  );
}

/** @throws EVIDENCE.COPY_NOT_FOUND */
export async function previewOf(
  tx: Tx,
  fileId: string,
  purpose: 'preview' | 'thumbnail',
): Promise<EvidenceCopy> {
  const [copy] = await tx.query<EvidenceCopy>(
    `select ${COLUMNS} from evidence.copies where firm_id = $1 and file_id = $2 and purpose = $3`,
    [tx.scope.firmId, fileId, purpose],
  );
  if (!copy) throw new Refusal('EVIDENCE.COPY_NOT_FOUND');
  return copy;
}

/** @throws EVIDENCE.COPY_NOT_FOUND */
export async function copyOf(tx: Tx, fileId: string, copyId: string): Promise<EvidenceCopy> {
  const [copy] = await tx.query<EvidenceCopy>(
    `select ${COLUMNS} from evidence.copies where firm_id = $1 and file_id = $2 and id = $3`,
    [tx.scope.firmId, fileId, copyId],
  );
  if (!copy) throw new Refusal('EVIDENCE.COPY_NOT_FOUND');
  return copy;
}

export async function setPreviewState(tx: ChangeTx, fileId: string, state: 'made' | 'none'): Promise<void> {
  await tx.query(`update evidence.files set preview_state = $3 where firm_id = $1 and id = $2`, [
    tx.scope.firmId,
    fileId,
    state,
  ]);
  tx.touch('evidence', fileId);
}

/** Usable files whose preview is still to be made, oldest first. */
export async function filesToPreview(tx: Tx, limit: number): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from evidence.files where firm_id = $1 and preview_state = 'pending'
       and scan_state in ('clean', 'unscanned') order by kept_at, id limit $2`,
    [tx.scope.firmId, limit],
  );
  return rows.map(({ id }) => id);
}
