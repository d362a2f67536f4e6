import type { PhotoState } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import type { KeptIntakeFile } from './intake-file.repository';

/** No reading lasts so long, so that whoever took it has died. */
const LEASE = '2 minutes';

/** A photo that was taken to be read, and how often by now. */
export interface TakenPhoto extends Pick<KeptIntakeFile, 'id' | 'fileKey' | 'scanState'> {
  readonly tries: number;
}

/** Takes one that waits, those of a visitor still at the page first; nobody else gets it meanwhile. Null when none waits. */
export async function takePhoto(tx: Tx): Promise<TakenPhoto | null> {
  const [taken] = await tx.query<TakenPhoto>(
    `with taken as (
       update cases.intake_files set photo_tries = photo_tries + 1, photo_free_at = platform.now() + $2::interval
       where firm_id = $1 and id = (
         select id from cases.intake_files
         where firm_id = $1 and photo_state = 'waiting' and scan_state in ('clean', 'unscanned')
           and coalesce(photo_free_at <= platform.now(), true)
         order by intake_id is not null, begun_at, id limit 1 for update skip locked)
       returning id, file_key as "fileKey", scan_state as "scanState", photo_tries as tries)
     select * from taken`,
    [tx.scope.firmId, LEASE],
  );
  return taken ?? null;
}

/** What was made out; it may have gone meanwhile with its enquiry. */
export async function recordPhoto(
  tx: Tx,
  fileId: string,
  made: {
    readonly state: Exclude<PhotoState, 'waiting'>;
    readonly words: string | null;
    /** 0 … 100 */
    readonly confidence: number | null;
  },
): Promise<void> {
  await tx.query(
    `update cases.intake_files set photo_state = $3, words = $4, photo_confidence = $5, photo_free_at = null
     where firm_id = $1 and id = $2 and photo_state = 'waiting'`,
    [tx.scope.firmId, fileId, made.state, made.words, made.confidence],
  );
}
