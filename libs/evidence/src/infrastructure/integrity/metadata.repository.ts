import type { ChangeTx, Tx } from '@overturn/platform';
import type { FileMetadata } from '../../domain/integrity/file-metadata';

/** What the files of a case say of their making, with when they came in. */
export interface KeptMetadata extends FileMetadata {
  readonly fileId: string;
  readonly keptAt: Date;
}

export async function insertMetadata(
  tx: ChangeTx,
  { caseId, fileId }: { readonly caseId: string; readonly fileId: string },
  { programs, madeAt, changedAt }: FileMetadata,
): Promise<void> {
  await tx.query(
    `insert into evidence.file_metadata (firm_id, case_id, file_id, programs, made_at, changed_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [tx.scope.firmId, caseId, fileId, programs, madeAt, changedAt],
  );
}

export const metadataOfCase = (tx: Tx, caseId: string): Promise<KeptMetadata[]> =>
  tx.query<KeptMetadata>(
    `select m.file_id as "fileId", m.programs, m.made_at as "madeAt", m.changed_at as "changedAt", f.kept_at as "keptAt"
     from evidence.file_metadata m join evidence.files f on f.firm_id = m.firm_id and f.id = m.file_id
     where m.firm_id = $1 and m.case_id = $2`,
    [tx.scope.firmId, caseId],
  );
