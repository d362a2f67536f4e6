import { Refusal } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';
import type { LevelTexts } from '../domain/level-text';

/** When a firm reminds, and with which words. */
export interface DunningLevel extends LevelTexts {
  readonly id: string;
  /** After the due date; below zero: before it. */
  readonly days: number;
  readonly version: number;
}

const COLUMNS = `id, days, subject_zh as "subjectZh", body_zh as "bodyZh", subject_en as "subjectEn", body_en as "bodyEn", version`;

/** Those in use, the earliest first. */
export const levelsInUse = (tx: Tx): Promise<DunningLevel[]> =>
  tx.query<DunningLevel>(
    `select ${COLUMNS} from dunning.levels where firm_id = $1 and not is_retired order by days limit 50`,
    [tx.scope.firmId],
  );

export const MOST_LEVELS = 12;

/** Writes a level, or its next version. @throws DUNNING.VERSION_CONFLICT, DUNNING.DAY_TAKEN */
export async function saveLevel(
  tx: ChangeTx,
  {
    id,
    version,
    days,
    subjectZh,
    bodyZh,
    subjectEn,
    bodyEn,
  }: Omit<DunningLevel, 'id'> & { readonly id: string | null },
  savedBy: string,
): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('dunning levels ' || $1::uuid, 0))`, [
    tx.scope.firmId,
  ]);
  const there = await levelsInUse(tx);
  if (there.some((one) => one.days === days && one.id !== id)) throw new Refusal('DUNNING.DAY_TAKEN');
  if (id === null && there.length >= MOST_LEVELS)
    throw new Refusal('DUNNING.TOO_MANY_LEVELS', { most: MOST_LEVELS });
  const texts = [days, subjectZh, bodyZh, subjectEn, bodyEn, savedBy, tx.now];
  const rows =
    id === null
      ? await tx.query<{ id: string }>(
          `insert into dunning.levels (firm_id, id, days, subject_zh, body_zh, subject_en, body_en, saved_by, saved_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
          [tx.scope.firmId, newId(), ...texts],
        )
      : await tx.query<{ id: string }>(
          `with saved as (update dunning.levels set version = version + 1, days = $3, subject_zh = $4, body_zh = $5,
             subject_en = $6, body_en = $7, saved_by = $8, saved_at = $9
             where firm_id = $1 and id = $2 and version = $10 and not is_retired returning id) select id from saved`,
          [tx.scope.firmId, id, ...texts, version],
        );
  const [row] = rows;
  if (!row) throw new Refusal('DUNNING.VERSION_CONFLICT');
  tx.touch('dunning_level', row.id);
}

/** @throws DUNNING.VERSION_CONFLICT */
export async function retireLevel(tx: ChangeTx, id: string, version: number, by: string): Promise<void> {
  const rows = await tx.query(
    `with retired as (update dunning.levels set is_retired = true, version = version + 1, saved_by = $4, saved_at = $5
       where firm_id = $1 and id = $2 and version = $3 and not is_retired returning id) select id from retired`,
    [tx.scope.firmId, id, version, by, tx.now],
  );
  if (rows.length === 0) throw new Refusal('DUNNING.VERSION_CONFLICT');
  tx.touch('dunning_level', id);
}
