import { Refusal, type Cause } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

export interface PostMortemFields {
  /** The causes that turned out to be true. */
  readonly causes: readonly Cause[];
  readonly worked: string;
  readonly didNotWork: string;
  readonly lessonZh: string;
  readonly lessonEn: string;
}

export interface PostMortem extends PostMortemFields {
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly version: number;
}

export async function postMortemOf(tx: Tx, caseId: string): Promise<PostMortem | null> {
  const [row] = await tx.query<PostMortem>(
    `select causes, worked, did_not_work as "didNotWork", lesson_zh as "lessonZh", lesson_en as "lessonEn",
            written_by as "writtenBy", written_at as "writtenAt", version
     from cases.post_mortems where firm_id = $1 and case_id = $2`,
    [tx.scope.firmId, caseId],
  );
  return row ?? null;
}

/**
 * Writes the post-mortem of a locked case. `version` is the one that was read; zero begins it.
 * @throws CASES.VERSION_CONFLICT
 */
export async function savePostMortem(
  tx: ChangeTx,
  caseId: string,
  version: number,
  staffId: string,
  fields: PostMortemFields,
): Promise<void> {
  const current = await postMortemOf(tx, caseId);
  if ((current?.version ?? 0) !== version)
    throw new Refusal('CASES.VERSION_CONFLICT', { currentVersion: current?.version ?? 0 });
  const [row] = await tx.query<{ id: string }>(
    `insert into cases.post_mortems as p (firm_id, id, case_id, causes, worked, did_not_work, lesson_zh, lesson_en,
       written_by, written_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (firm_id, case_id) do update set causes = excluded.causes, worked = excluded.worked,
       did_not_work = excluded.did_not_work, lesson_zh = excluded.lesson_zh, lesson_en = excluded.lesson_en,
       written_by = excluded.written_by, written_at = excluded.written_at, version = p.version + 1
     returning id`,
    [
      tx.scope.firmId,
      newId(),
      caseId,
      fields.causes,
      fields.worked,
      fields.didNotWork,
      fields.lessonZh,
      fields.lessonEn,
      staffId,
      tx.now,
    ],
  );
  if (row) tx.touch('post_mortem', row.id);
}
