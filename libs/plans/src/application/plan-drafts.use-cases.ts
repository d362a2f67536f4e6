import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx } from '@overturn/platform';
import {
  EMPTY_PLAN,
  applyEdits,
  type EditConflict,
  type PlanContent,
  type PlanEdit,
} from '@overturn/wording';
import { noteEdits } from '../domain/edited-parts';
import {
  addDraftAuthors,
  authorsOfDraft,
  draftOf,
  insertDraft,
  planHash,
  updateDraft,
  type PlanDraft,
} from '../infrastructure/draft.repository';
import { authorsOfVersions, newestVersion } from '../infrastructure/version.repository';

export interface EditDraftInput {
  readonly caseId: string;
  readonly edits: readonly PlanEdit[];
}

/** A draft after edits, what was not made of them, and the names of its people. */
export interface DraftEdited {
  readonly draft: PlanDraft & { readonly authorIds: readonly string[] };
  readonly conflicts: readonly EditConflict[];
  readonly staff: ReadonlyMap<string, string>;
}

/** Locks a case that is in drafting, for another lib; answers its round. */
export type RequireDrafting = (tx: ChangeTx, caseId: string) => Promise<{ readonly round: number }>;

/** The plan while it is written. */
@Injectable()
export class PlanDrafts {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Makes edits of parts of the draft, under the lock of its case; who changes something is an author from now on.
   * What somebody else has changed since the author saw it is answered as a conflict (PLANS.PART_CONFLICT) and left
   * as it is; every other edit is made. Edits that were made before change nothing.
   * @throws PLANS.TOO_MANY_POINTS and what `requireDrafting` throws
   */
  edit(
    scope: Scope,
    { caseId, edits }: EditDraftInput,
    requireDrafting: RequireDrafting,
  ): Promise<DraftEdited> {
    return this.work.change(scope, 'plan.edit_draft', async (tx) => {
      const { round } = await requireDrafting(tx, caseId);
      const before = await draftOf(tx, caseId, round);
      const { plan, touched, conflicts } = applyEdits(before?.content ?? EMPTY_PLAN, edits);
      refuseTooMany(plan);
      const saved =
        before && touched.length === 0
          ? before
          : await keep(tx, before, { caseId, round, content: plan, touched });
      const authorIds = (await authorsOfDraft(tx, saved.id)).map(({ staffId }) => staffId);
      const people = [saved.savedBy, ...authorIds, ...Object.values(saved.edited).map(({ by }) => by)];
      return { draft: { ...saved, authorIds }, conflicts, staff: await staffNames(tx, people) };
    });
  }
}

interface Written {
  readonly caseId: string;
  readonly round: number;
  readonly content: PlanContent;
  readonly touched: readonly string[];
}

async function keep(
  tx: ChangeTx,
  before: PlanDraft | null,
  { caseId, round, content, touched }: Written,
): Promise<PlanDraft> {
  const savedBy = actingStaffId(tx.scope);
  const edited = noteEdits(before?.edited ?? {}, content, touched, savedBy, tx.now);
  const change = { content, contentHash: planHash(content), savedBy, edited };
  const saved = before
    ? await updateDraft(tx, before, change)
    : await insertDraft(tx, { caseId, round, ...change });
  // Whoever saved last is an author already.
  if (touched.length > 0 && before?.savedBy !== savedBy) await addDraftAuthors(tx, saved.id, [savedBy]);
  return saved;
}

const POINTS_MAX = { causes: 20, actions: 50, measures: 50 } as const;

function refuseTooMany(plan: PlanContent): void {
  for (const list of ['causes', 'actions', 'measures'] as const)
    if (plan[list].length > POINTS_MAX[list])
      throw new Refusal('PLANS.TOO_MANY_POINTS', { max: POINTS_MAX[list] });
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
    edited: {},
  });
  if (!last) return;
  const authors = await authorsOfVersions(tx, [last.id]);
  await addDraftAuthors(
    tx,
    draft.id,
    authors.map((one) => one.staffId),
  );
}
