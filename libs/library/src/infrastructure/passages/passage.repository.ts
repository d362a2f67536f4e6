import { Refusal } from '@overturn/kernel';
import { newId, type ChangeTx } from '@overturn/platform';
import type { PassageFields, PassagePlace } from '../../domain/passages/passage';

/** A passage under lock. People are staff ids. */
export interface PassageRecord extends PassagePlace {
  readonly id: string;
  readonly newest: number;
  readonly approved: number | null;
  readonly retiredAt: Date | null;
  readonly version: number;
}

/** A wording to keep, with what the checker found in it. */
export interface NewWording extends PassageFields {
  readonly errors: number;
  readonly warnings: number;
  readonly writtenBy: string;
}

/** @throws LIBRARY.PASSAGE_NOT_FOUND, LIBRARY.VERSION_CONFLICT */
export async function passageForUpdate(
  tx: ChangeTx,
  passageId: string,
  version: number,
): Promise<PassageRecord> {
  const [row] = await tx.query<PassageRecord>(
    `select id, part, language, newest, approved, retired_at as "retiredAt", version
     from library.passages where firm_id = $1 and id = $2 for update`,
    [tx.scope.firmId, passageId],
  );
  if (!row) throw new Refusal('LIBRARY.PASSAGE_NOT_FOUND');
  if (row.version !== version) throw new Refusal('LIBRARY.VERSION_CONFLICT', { currentVersion: row.version });
  return row;
}

/** @returns its id */
export async function insertPassage(tx: ChangeTx, place: PassagePlace, wording: NewWording): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into library.passages (firm_id, id, part, language, owner_id, changed_at) values ($1, $2, $3, $4, $5, $6)`,
    [tx.scope.firmId, id, place.part, place.language, wording.writtenBy, tx.now],
  );
  await insertWording(tx, id, 1, wording);
  return id;
}

/** The next version of a passage under lock. */
export const addWording = (tx: ChangeTx, passage: PassageRecord, wording: NewWording): Promise<void> =>
  insertWording(tx, passage.id, passage.newest + 1, wording);

async function insertWording(tx: ChangeTx, id: string, number: number, wording: NewWording): Promise<void> {
  const { title, body, causes, noticeKinds, errors, warnings, writtenBy } = wording;
  await tx.query(
    `insert into library.passage_versions
       (firm_id, passage_id, number, title, body, causes, notice_kinds, errors, warnings, written_by, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [tx.scope.firmId, id, number, title, body, causes, noticeKinds, errors, warnings, writtenBy, tx.now],
  );
  await refresh(tx, id, 'newest = $4', number);
}

/** Keeps that another person lets others use a version of a passage under lock. */
export async function approveWording(tx: ChangeTx, passage: PassageRecord, staffId: string): Promise<void> {
  await tx.query(
    `insert into library.passage_approvals (firm_id, passage_id, number, approved_by, approved_at)
     values ($1, $2, $3, $4, $5)`,
    [tx.scope.firmId, passage.id, passage.newest, staffId, tx.now],
  );
  await refresh(tx, passage.id, 'approved = $4', passage.newest);
}

export const retirePassage = (tx: ChangeTx, passageId: string, isRetired: boolean): Promise<void> =>
  refresh(tx, passageId, 'retired_at = case when $4 then $3::timestamptz end', isRetired);

/** Notes a change at the next version, and what search finds the passage by from now on. */
async function refresh(tx: ChangeTx, id: string, set: string, value: number | boolean): Promise<void> {
  await tx.query(
    `update library.passages set ${set}, changed_at = $3, version = version + 1 where firm_id = $1 and id = $2`,
    [tx.scope.firmId, id, tx.now, value],
  );
  await tx.query(
    `update library.passages p set search_text = (select string_agg(v.title || ' ' || v.body, ' ' order by v.number desc)
       from library.passage_versions v
       where v.firm_id = p.firm_id and v.passage_id = p.id and (v.number = p.newest or v.number = p.approved))
     where p.firm_id = $1 and p.id = $2`,
    [tx.scope.firmId, id],
  );
  tx.touch('passage', id);
}
