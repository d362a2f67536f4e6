import { newId, type ChangeTx, type Tx } from '@overturn/platform';

/** Words of a plan that staff speak of. `versionId` is null where the draft was read. */
export interface CommentThread {
  readonly id: string;
  readonly caseId: string;
  readonly versionId: string | null;
  readonly part: string;
  readonly quote: string;
  /** In UTF-16 units from the start of the part. */
  readonly quoteFrom: number;
  readonly asksForChange: boolean;
  readonly begunAt: Date;
  readonly resolvedAt: Date | null;
  readonly resolvedBy: string | null;
}

/** One thing that was said. `writtenBy` is a staff id. */
export interface PlanComment {
  readonly id: string;
  readonly threadId: string;
  readonly body: string;
  readonly writtenAt: Date;
  readonly writtenBy: string;
}

const COLUMNS = `id, case_id as "caseId", version_id as "versionId", part, quote, quote_from as "quoteFrom",
  asks_for_change as "asksForChange", begun_at as "begunAt", resolved_at as "resolvedAt", resolved_by as "resolvedBy"`;

const THREADS_SHOWN = 300;
const COMMENTS_SHOWN = 2_000;

/** Open ones first, then the newest; at most 300. */
export const threadsOfCase = (tx: Tx, caseId: string): Promise<CommentThread[]> =>
  tx.query<CommentThread>(
    `select ${COLUMNS} from plans.comment_threads where firm_id = $1 and case_id = $2
     order by resolved_at is not null, begun_at desc, id desc limit $3`,
    [tx.scope.firmId, caseId, THREADS_SHOWN],
  );

/** Oldest first, at most 2,000. */
export const commentsOfThreads = (tx: Tx, threadIds: readonly string[]): Promise<PlanComment[]> =>
  tx.query<PlanComment>(
    `select id, thread_id as "threadId", body, written_at as "writtenAt", written_by as "writtenBy"
     from plans.comments where firm_id = $1 and thread_id = any ($2::uuid[]) order by written_at, id limit $3`,
    [tx.scope.firmId, threadIds, COMMENTS_SHOWN],
  );

/** Locks a thread of a case; another case's is not found. */
export async function threadForUpdate(
  tx: ChangeTx,
  caseId: string,
  threadId: string,
): Promise<CommentThread | null> {
  const [thread] = await tx.query<CommentThread>(
    `select ${COLUMNS} from plans.comment_threads where firm_id = $1 and case_id = $2 and id = $3 for update`,
    [tx.scope.firmId, caseId, threadId],
  );
  return thread ?? null;
}

export type NewThread = Pick<
  CommentThread,
  'caseId' | 'versionId' | 'part' | 'quote' | 'quoteFrom' | 'asksForChange'
>;

/** @returns its id */
export async function insertThread(tx: ChangeTx, thread: NewThread): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into plans.comment_threads (firm_id, id, case_id, version_id, part, quote, quote_from, asks_for_change, begun_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.scope.firmId,
      id,
      thread.caseId,
      thread.versionId,
      thread.part,
      thread.quote,
      thread.quoteFrom,
      thread.asksForChange,
      tx.now,
    ],
  );
  tx.touch('plan_comment_thread', id);
  return id;
}

export async function insertComment(
  tx: ChangeTx,
  comment: Pick<PlanComment, 'threadId' | 'body' | 'writtenBy'>,
): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into plans.comments (firm_id, id, thread_id, body, written_at, written_by) values ($1, $2, $3, $4, $5, $6)`,
    [tx.scope.firmId, id, comment.threadId, comment.body, tx.now, comment.writtenBy],
  );
  tx.touch('plan_comment', id);
}

/** `by` is a staff id; null opens the thread again. */
export async function setResolved(tx: ChangeTx, threadId: string, by: string | null): Promise<void> {
  await tx.query(
    `update plans.comment_threads set resolved_at = $3, resolved_by = $4 where firm_id = $1 and id = $2`,
    [tx.scope.firmId, threadId, by === null ? null : tx.now, by],
  );
  tx.touch('plan_comment_thread', threadId);
}
