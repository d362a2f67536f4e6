import { Refusal, type EvidenceKind } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';

/** A large file on its way in. Whoever began it goes on with it; nobody else sees it. */
export interface Upload {
  readonly id: string;
  readonly caseId: string;
  readonly kind: EvidenceKind;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly receivedBytes: number;
  readonly partKeys: readonly string[];
}

/** Who sends: one of the firm's staff, or a client's person. */
export interface Sender {
  readonly staffId: string | null;
  readonly personId: string | null;
}

/** Whose upload it is, in SQL; the sender is the two parameters from `first` on. */
const ofSender = (first: number): string =>
  `(begun_by = $${String(first)}::uuid or begun_by_person = $${String(first + 1)}::uuid)`;

const COLUMNS = `id, case_id as "caseId", kind, file_name as "fileName", size_bytes::float8 as "sizeBytes",
  received_bytes::float8 as "receivedBytes", part_keys as "partKeys"`;

export async function insertUpload(
  tx: ChangeTx,
  sender: Sender,
  upload: Omit<Upload, 'receivedBytes' | 'partKeys'>,
): Promise<void> {
  await tx.query(
    `insert into evidence.uploads (firm_id, id, case_id, kind, file_name, size_bytes, begun_by, begun_by_person,
       begun_at, touched_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
    [
      tx.scope.firmId,
      upload.id,
      upload.caseId,
      upload.kind,
      upload.fileName,
      upload.sizeBytes,
      sender.staffId,
      sender.personId,
      tx.now,
    ],
  );
}

/** @throws EVIDENCE.UPLOAD_NOT_FOUND */
export async function uploadOf(tx: Tx, sender: Sender, uploadId: string): Promise<Upload> {
  const [upload] = await tx.query<Upload>(
    `select ${COLUMNS} from evidence.uploads where firm_id = $1 and id = $2 and ${ofSender(3)}`,
    [tx.scope.firmId, uploadId, sender.staffId, sender.personId],
  );
  if (!upload) throw new Refusal('EVIDENCE.UPLOAD_NOT_FOUND');
  return upload;
}

export async function openUploads(tx: Tx, sender: Sender): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from evidence.uploads where firm_id = $1 and ${ofSender(2)}`,
    [tx.scope.firmId, sender.staffId, sender.personId],
  );
  return row?.count ?? 0;
}

/** Adds a part where the last one ended. @returns false when it does not fit there any more */
export async function appendPart(
  tx: ChangeTx,
  uploadId: string,
  part: { readonly offset: number; readonly sizeBytes: number; readonly key: string },
): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(
    `with grown as (
       update evidence.uploads set received_bytes = received_bytes + $4, part_keys = part_keys || $5::text, touched_at = $6
       where firm_id = $1 and id = $2 and received_bytes = $3 and received_bytes + $4 <= size_bytes returning id)
     select id from grown`,
    [tx.scope.firmId, uploadId, part.offset, part.sizeBytes, part.key, tx.now],
  );
  return rows.length > 0;
}

/** Takes uploads away. @returns the keys of their parts */
export async function deleteUploads(
  tx: ChangeTx,
  which: { readonly uploadId: string } | { readonly untouchedSince: Date },
): Promise<readonly string[]> {
  const [column, value] =
    'uploadId' in which ? ['id = $2::uuid', which.uploadId] : ['touched_at < $2', which.untouchedSince];
  const rows = await tx.query<{ keys: readonly string[] }>(
    `with gone as (delete from evidence.uploads where firm_id = $1 and ${column} returning part_keys)
     select part_keys as keys from gone`,
    [tx.scope.firmId, value],
  );
  return rows.flatMap(({ keys }) => keys);
}
