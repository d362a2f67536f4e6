import { Refusal } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import { In } from 'typeorm';
import { applyCorrections, type CorrectedReading, type Correction } from '../domain/corrections';
import { NoticeRow } from './notice.row';

/** @throws NOTICES.NOTICE_NOT_FOUND */
export async function noticeOf(tx: Tx, noticeId: string): Promise<NoticeRow> {
  const row = await tx.manager.findOneBy(NoticeRow, { firmId: tx.scope.firmId, id: noticeId });
  if (!row) throw new Refusal('NOTICES.NOTICE_NOT_FOUND');
  return row;
}

/** Several, in one query. */
export const noticesById = (tx: Tx, noticeIds: readonly string[]): Promise<NoticeRow[]> =>
  tx.manager.findBy(NoticeRow, { firmId: tx.scope.firmId, id: In([...noticeIds]) });

/** Locks a notice. @throws NOTICES.NOTICE_NOT_FOUND */
export async function noticeForUpdate(tx: ChangeTx, noticeId: string): Promise<NoticeRow> {
  const row = await tx.manager.findOne(NoticeRow, {
    where: { firmId: tx.scope.firmId, id: noticeId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!row) throw new Refusal('NOTICES.NOTICE_NOT_FOUND');
  return row;
}

/** Keeps a notice once. @throws NOTICES.ALREADY_HERE with the notice, and the case, that hold the same bytes */
export async function insertNotice(tx: ChangeTx, row: NoticeRow): Promise<void> {
  const answer = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(NoticeRow)
    .values(row)
    .orIgnore()
    .returning('id')
    .execute();
  const inserted: unknown = answer.raw;
  if (Array.isArray(inserted) && inserted.length > 0) {
    tx.touch('notice', row.id);
    return;
  }
  const there = await tx.manager.findOneByOrFail(NoticeRow, { firmId: row.firmId, sha256: row.sha256 });
  throw new Refusal('NOTICES.ALREADY_HERE', { noticeId: there.id, caseId: there.caseId });
}

/** A person's values per notice, oldest first, in one query. */
export async function correctionsOfAll(
  tx: Tx,
  noticeIds: readonly string[],
): Promise<ReadonlyMap<string, Correction[]>> {
  const rows = await tx.query<{
    noticeId: string;
    field: string;
    value: unknown;
    by: string;
    at: Date;
    reason: string | null;
  }>(
    `select notice_id as "noticeId", field, value, corrected_by as by, corrected_at as at, reason from notices.corrections
     where firm_id = $1 and notice_id = any ($2::uuid[]) order by corrected_at, id`,
    [tx.scope.firmId, noticeIds],
  );
  const perNotice = new Map<string, Correction[]>(noticeIds.map((id) => [id, []]));
  for (const { noticeId, ...row } of rows)
    perNotice.get(noticeId)?.push({ ...row, at: row.at.toISOString() } as Correction);
  return perNotice;
}

/** A person's values, oldest first. */
export const correctionsOf = async (tx: Tx, noticeId: string): Promise<Correction[]> =>
  (await correctionsOfAll(tx, [noticeId])).get(noticeId) ?? [];

/** The reading with corrections beside the machine's values. */
export async function correctedReading(tx: Tx, row: NoticeRow): Promise<CorrectedReading> {
  return applyCorrections({ ...row.reading, text: row.bodyText }, await correctionsOf(tx, row.id));
}

const ORIGINALS_CHECKED = 1_000;

/** Where the newest originals lie. */
export function latestOriginals(tx: Tx): Promise<{ id: string; fileKey: string }[]> {
  return tx.query(
    `select id, file_key as "fileKey" from notices.notices where firm_id = $1 and erased_at is null
     order by stored_at desc, id desc limit $2`,
    [tx.scope.firmId, ORIGINALS_CHECKED],
  );
}

/** More than any case has: a bound, not a page. */
const READINGS_OF_A_CASE = 200;

/** What the machine read in a case's messages, newest first, at most 200; their texts stay where they are. */
export async function readingsOfCase(tx: Tx, caseId: string): Promise<NoticeRow['reading'][]> {
  const rows = await tx.query<{ reading: NoticeRow['reading'] }>(
    `select reading from notices.notices where firm_id = $1 and case_id = $2 order by stored_at desc, id desc limit $3`,
    [tx.scope.firmId, caseId, READINGS_OF_A_CASE],
  );
  return rows.map(({ reading }) => reading);
}
