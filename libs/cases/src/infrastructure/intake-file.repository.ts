import { Refusal, type PhotoState, type ScanState } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';

/** A file of an enquiry, until a case keeps it as evidence. */
export interface IntakeFile {
  readonly id: string;
  readonly intakeId: string | null;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly receivedBytes: number;
  readonly partKeys: readonly string[];
  readonly mediaType: string | null;
  readonly sha256: string | null;
  /** Null while it is on its way. */
  readonly fileKey: string | null;
  readonly words: string | null;
  readonly scanState: ScanState;
  /** Null for what is no photo. */
  readonly photoState: PhotoState | null;
  /** 0 … 100; null where nothing was made out. */
  readonly photoConfidence: number | null;
}

/** One that has come whole. */
export interface KeptIntakeFile extends IntakeFile {
  readonly mediaType: string;
  readonly fileKey: string;
}

const COLUMNS = `id, intake_id as "intakeId", file_name as "fileName", size_bytes as "sizeBytes",
  received_bytes as "receivedBytes", part_keys as "partKeys", media_type as "mediaType", sha256, file_key as "fileKey",
  words, scan_state as "scanState", photo_state as "photoState", photo_confidence as "photoConfidence"`;
const NOT_SENT = 'firm_id = $1 and id = $2 and intake_id is null';

export async function insertIntakeFile(
  tx: Tx,
  file: Pick<IntakeFile, 'id' | 'fileName' | 'sizeBytes'>,
): Promise<void> {
  await tx.query(
    'insert into cases.intake_files (firm_id, id, file_name, size_bytes) values ($1, $2, $3, $4)',
    [tx.scope.firmId, file.id, file.fileName, file.sizeBytes],
  );
}

/** A file that no enquiry holds yet. @throws CASES.INTAKE_FILE_NOT_FOUND */
export async function looseIntakeFile(tx: Tx, fileId: string): Promise<IntakeFile> {
  return one(
    await tx.query<IntakeFile>(`select ${COLUMNS} from cases.intake_files where ${NOT_SENT}`, [
      tx.scope.firmId,
      fileId,
    ]),
  );
}

/** A file of an enquiry that waits. @throws CASES.INTAKE_FILE_NOT_FOUND */
export async function intakeFileOf(tx: Tx, intakeId: string, fileId: string): Promise<KeptIntakeFile> {
  return one(
    await tx.query<KeptIntakeFile>(
      `select ${COLUMNS} from cases.intake_files where firm_id = $1 and intake_id = $2 and id = $3`,
      [tx.scope.firmId, intakeId, fileId],
    ),
  );
}

export const filesOfIntakes = (tx: Tx, intakeIds: readonly string[]): Promise<KeptIntakeFile[]> =>
  tx.query<KeptIntakeFile>(
    `select ${COLUMNS} from cases.intake_files where firm_id = $1 and intake_id = any ($2) order by begun_at, id`,
    [tx.scope.firmId, intakeIds],
  );

/** Adds a part where the last one ended. @returns false when it does not fit there any more */
export async function appendIntakePart(
  tx: Tx,
  fileId: string,
  part: { readonly offset: number; readonly sizeBytes: number; readonly key: string },
): Promise<boolean> {
  const rows = await tx.query(
    `with grown as (
       update cases.intake_files set received_bytes = received_bytes + $4, part_keys = part_keys || $5::text
       where ${NOT_SENT} and file_key is null and received_bytes = $3 and received_bytes + $4 <= size_bytes returning id)
     select id from grown`,
    [tx.scope.firmId, fileId, part.offset, part.sizeBytes, part.key],
  );
  return rows.length > 0;
}

/** It is whole, and lies where it says. @returns false when another call was first */
export async function keepIntakeFile(
  tx: Tx,
  file: Pick<
    KeptIntakeFile,
    'id' | 'fileName' | 'mediaType' | 'fileKey' | 'words' | 'scanState' | 'photoState'
  > & {
    readonly sha256: string;
  },
): Promise<boolean> {
  const rows = await tx.query(
    `with kept as (
       update cases.intake_files set file_name = $3, media_type = $4, sha256 = $5, file_key = $6, words = $7,
         scan_state = $8, photo_state = $9, part_keys = '{}'
       where ${NOT_SENT} and file_key is null returning id)
     select id from kept`,
    [
      tx.scope.firmId,
      file.id,
      file.fileName,
      file.mediaType,
      file.sha256,
      file.fileKey,
      file.words,
      file.scanState,
      file.photoState,
    ],
  );
  return rows.length > 0;
}

/** Gives whole files to an enquiry, each once. @throws CASES.INTAKE_FILE_NOT_FOUND */
export async function giveFilesToIntake(
  tx: ChangeTx,
  intakeId: string,
  fileIds: readonly string[],
): Promise<void> {
  const given = await tx.query(
    `with given as (
       update cases.intake_files set intake_id = $2
       where firm_id = $1 and id = any ($3) and intake_id is null and file_key is not null returning id)
     select id from given`,
    [tx.scope.firmId, intakeId, fileIds],
  );
  if (given.length !== new Set(fileIds).size) throw new Refusal('CASES.INTAKE_FILE_NOT_FOUND');
}

/** Of any state, for the scanner; null when the case has taken it already. */
export async function intakeFileToScan(tx: Tx, fileId: string): Promise<IntakeFile | null> {
  const [file] = await tx.query<IntakeFile>(
    `select ${COLUMNS} from cases.intake_files where firm_id = $1 and id = $2 and scan_state = 'pending'`,
    [tx.scope.firmId, fileId],
  );
  return file ?? null;
}

export async function recordIntakeScan(tx: Tx, fileId: string, scanState: ScanState): Promise<void> {
  await tx.query(
    `update cases.intake_files set scan_state = $3 where firm_id = $1 and id = $2 and scan_state = 'pending'`,
    [tx.scope.firmId, fileId, scanState],
  );
}

/** Takes rows away: one, or those that nobody waits for any more. @returns where their bytes lie */
export async function deleteIntakeFiles(
  tx: Tx,
  which: { readonly fileId: string } | 'stale',
): Promise<readonly string[]> {
  const condition =
    which === 'stale'
      ? `(f.intake_id is null and f.begun_at < platform.now() - interval '1 day' or exists (select from cases.intakes i
          where i.firm_id = f.firm_id and i.id = f.intake_id and i.state = 'declined'
            and i.settled_at < platform.now() - interval '30 days')) and $2::uuid is null`
      : 'f.id = $2::uuid';
  const rows = await tx.query<{ fileKey: string | null; partKeys: readonly string[] }>(
    `with gone as (delete from cases.intake_files f where f.firm_id = $1 and ${condition} returning f.file_key, f.part_keys)
     select file_key as "fileKey", part_keys as "partKeys" from gone`,
    [tx.scope.firmId, which === 'stale' ? null : which.fileId],
  );
  return rows.flatMap(({ fileKey, partKeys }) => [...(fileKey === null ? [] : [fileKey]), ...partKeys]);
}

function one<T extends IntakeFile>([file]: readonly T[]): T {
  if (!file) throw new Refusal('CASES.INTAKE_FILE_NOT_FOUND');
  return file;
}
