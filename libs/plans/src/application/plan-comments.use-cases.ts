import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx, type Tx } from '@overturn/platform';
import {
  commentsOfThreads,
  insertComment,
  insertThread,
  setResolved,
  threadForUpdate,
  threadsOfCase,
  type CommentThread,
  type PlanComment,
} from '../infrastructure/comment.repository';
import { versionOfId } from '../infrastructure/version.repository';

/** Words of a plan: a part, and the words of it that somebody speaks of. An empty quote is the whole part. */
export interface CommentAnchor {
  readonly part: string;
  readonly quote: string;
  /** In UTF-16 units from the start of the part. */
  readonly quoteFrom: number;
}

export interface CommentInput {
  readonly anchor: CommentAnchor;
  /** Version that was read; null for the draft. */
  readonly versionId: string | null;
  readonly body: string;
  /** A reviewer asks for a change of these words. */
  readonly asksForChange: boolean;
}

/** Threads of a case with what was said in them and the names of who said it. */
export interface CommentPage {
  readonly threads: readonly (CommentThread & { readonly comments: readonly PlanComment[] })[];
  readonly staff: ReadonlyMap<string, string>;
}

/** Refuses a case that is not the firm's, for another lib. */
type RequireCase = (tx: Tx, caseId: string) => Promise<void>;

/**
 * Begins a thread about words of a plan, within the caller's transaction: a review keeps what it asks for this way.
 * @returns the thread's id
 * @throws PLANS.VERSION_NOT_FOUND
 */
export async function beginThread(
  tx: ChangeTx,
  caseId: string,
  { anchor, versionId, body, asksForChange }: CommentInput,
): Promise<string> {
  if (versionId !== null && !(await versionOfId(tx, caseId, versionId)))
    throw new Refusal('PLANS.VERSION_NOT_FOUND');
  const threadId = await insertThread(tx, { caseId, versionId, ...anchor, asksForChange });
  await insertComment(tx, { threadId, body, writtenBy: actingStaffId(tx.scope) });
  return threadId;
}

/** What staff say to each other about a plan. */
@Injectable()
export class PlanComments {
  constructor(private readonly work: UnitOfWork) {}

  /** Open threads first. @throws what `requireCase` throws */
  list(scope: Scope, caseId: string, requireCase: RequireCase): Promise<CommentPage> {
    return this.work.read(scope, async (tx) => {
      await requireCase(tx, caseId);
      return page(tx, caseId);
    });
  }

  /** @throws PLANS.VERSION_NOT_FOUND and what `requireCase` throws */
  begin(scope: Scope, caseId: string, input: CommentInput, requireCase: RequireCase): Promise<CommentPage> {
    return this.work.change(scope, 'plan.comment', async (tx) => {
      await requireCase(tx, caseId);
      await beginThread(tx, caseId, input);
      return page(tx, caseId);
    });
  }

  /** Answers in a thread, or settles it: whoever answers may resolve it or open it again in the same breath. */
  answer(
    scope: Scope,
    about: { readonly caseId: string; readonly threadId: string },
    { body, isResolved }: { readonly body: string; readonly isResolved: boolean },
  ): Promise<CommentPage> {
    return this.work.change(scope, 'plan.answer_comment', async (tx) => {
      const thread = await threadForUpdate(tx, about.caseId, about.threadId);
      if (!thread) throw new Refusal('PLANS.THREAD_NOT_FOUND');
      const staffId = actingStaffId(tx.scope);
      if (body !== '') await insertComment(tx, { threadId: thread.id, body, writtenBy: staffId });
      if ((thread.resolvedAt !== null) !== isResolved)
        await setResolved(tx, thread.id, isResolved ? staffId : null);
      return page(tx, about.caseId);
    });
  }
}

async function page(tx: Tx, caseId: string): Promise<CommentPage> {
  const threads = await threadsOfCase(tx, caseId);
  const comments = await commentsOfThreads(
    tx,
    threads.map(({ id }) => id),
  );
  return {
    threads: threads.map((thread) => ({
      ...thread,
      comments: comments.filter(({ threadId }) => threadId === thread.id),
    })),
    staff: await staffNames(tx, [
      ...comments.map(({ writtenBy }) => writtenBy),
      ...threads.map(({ resolvedBy }) => resolvedBy),
    ]),
  };
}
