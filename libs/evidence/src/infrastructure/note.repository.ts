import { Refusal } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import type { Area } from '../domain/copies';

/** What somebody wrote beside a page of a file. */
export interface EvidenceNote {
  readonly id: string;
  readonly page: number;
  readonly area: Area | null;
  readonly body: string;
  readonly madeAt: Date;
  readonly madeBy: string;
}

export interface EvidenceLook {
  readonly staffId: string;
  readonly lastAt: Date;
  readonly times: number;
}

const MOST_NOTES = 200;

export function notesOf(tx: Tx, fileId: string): Promise<EvidenceNote[]> {
  return tx.query<EvidenceNote>(
    `select id, page, area, body, made_at as "madeAt", made_by as "madeBy" from evidence.notes
     where firm_id = $1 and file_id = $2 and retired_at is null order by page, made_at, id limit $3`,
    [tx.scope.firmId, fileId, MOST_NOTES],
  );
}

export async function insertNote(
  tx: ChangeTx,
  file: { readonly id: string; readonly caseId: string },
  note: Omit<EvidenceNote, 'madeAt'>,
): Promise<void> {
  await tx.query(
    `insert into evidence.notes (firm_id, id, case_id, file_id, page, area, body, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.scope.firmId,
      note.id,
      file.caseId,
      file.id,
      note.page,
      note.area === null ? null : JSON.stringify(note.area),
      note.body,
      tx.now,
      note.madeBy,
    ],
  );
  tx.touch('evidence', file.id);
}

/** @throws EVIDENCE.NOTE_NOT_FOUND */
export async function retireNote(tx: ChangeTx, fileId: string, noteId: string): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `with gone as (update evidence.notes set retired_at = $4
       where firm_id = $1 and file_id = $2 and id = $3 and retired_at is null returning id) select id from gone`,
    [tx.scope.firmId, fileId, noteId, tx.now],
  );
  if (rows.length === 0) throw new Refusal('EVIDENCE.NOTE_NOT_FOUND');
  tx.touch('evidence', fileId);
}

export async function setTags(tx: ChangeTx, fileId: string, tags: readonly string[]): Promise<void> {
  await tx.query('update evidence.files set tags = $3 where firm_id = $1 and id = $2', [
    tx.scope.firmId,
    fileId,
    tags,
  ]);
  tx.touch('evidence', fileId);
}

export async function recordLook(
  tx: ChangeTx,
  file: { readonly id: string; readonly caseId: string },
  staffId: string,
): Promise<void> {
  await tx.query(
    `insert into evidence.views as seen (firm_id, case_id, file_id, staff_id, first_at, last_at)
     values ($1, $2, $3, $4, $5, $5)
     on conflict (firm_id, file_id, staff_id) do update set last_at = excluded.last_at, times = seen.times + 1`,
    [tx.scope.firmId, file.caseId, file.id, staffId, tx.now],
  );
  tx.touch('evidence', file.id);
}

export function looksAt(tx: Tx, fileId: string): Promise<EvidenceLook[]> {
  return tx.query<EvidenceLook>(
    `select staff_id as "staffId", last_at as "lastAt", times from evidence.views
     where firm_id = $1 and file_id = $2 order by last_at desc limit 50`,
    [tx.scope.firmId, fileId],
  );
}
