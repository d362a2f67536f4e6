import { Injectable } from '@nestjs/common';
import { Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx } from '@overturn/platform';
import { EMPTY_PLAN, type PlanContent } from '@overturn/wording';
import {
  addDraftAuthors,
  draftOf,
  insertDraft,
  planHash,
  updateDraft,
  type PlanDraft,
} from '../infrastructure/draft.repository';
import { authorsOfVersions, newestVersion } from '../infrastructure/version.repository';

export interface SaveDraftInput {
  readonly caseId: string;
  /** Of the draft that the person saw; 0 where there was none. */
  readonly version: number;
  readonly content: PlanContent;
}

/** Locks a case that is in drafting, for another lib; answers its round. */
export type RequireDrafting = (tx: ChangeTx, caseId: string) => Promise<{ readonly round: number }>;

/** The plan while it is written. */
@Injectable()
export class PlanDrafts {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Saves what was typed, at the version that the person saw; who saves is an author from now on. Saving what is
   * there already changes nothing.
   * @throws PLANS.VERSION_CONFLICT and what `requireDrafting` throws
   */
  save(scope: Scope, input: SaveDraftInput, requireDrafting: RequireDrafting): Promise<PlanDraft> {
    return this.work.change(scope, 'plan.save_draft', async (tx) => {
      const { round } = await requireDrafting(tx, input.caseId);
      const savedBy = staffIdOf(tx);
      const before = await draftOf(tx, input.caseId, round);
      if ((before?.version ?? 0) !== input.version)
        throw new Refusal('PLANS.VERSION_CONFLICT', { currentVersion: before?.version ?? 0 });
      const contentHash = planHash(input.content);
      if (before?.contentHash === contentHash) return before;
      const change = { content: input.content, contentHash, savedBy };
      const saved = before
        ? await updateDraft(tx, before, change)
        : await insertDraft(tx, { caseId: input.caseId, round, ...change });
      await addDraftAuthors(tx, saved.id, [savedBy]);
      return saved;
    });
  }
}

export function staffIdOf(tx: ChangeTx): string {
  const { actor } = tx.scope;
  if (actor.kind !== 'staff') throw new Error('Plans are written by staff');
  return actor.staffId;
}

/**
 * Gives a round its draft when drafting begins: a copy of the case's last version with its authors, or an empty one.
 * A draft that is there stays as it is.
 */
export async function ensureDraft(tx: ChangeTx, caseId: string, round: number): Promise<void> {
  if (await draftOf(tx, caseId, round)) return;
  const last = await newestVersion(tx, caseId, null);
  const content = last?.content ?? EMPTY_PLAN;
  const draft = await insertDraft(tx, {
    caseId,
    round,
    content,
    contentHash: planHash(content),
    savedBy: null,
  });
  if (!last) return;
  const authors = await authorsOfVersions(tx, [last.id]);
  await addDraftAuthors(
    tx,
    draft.id,
    authors.map((one) => one.staffId),
  );
}
