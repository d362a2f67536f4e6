import { newId, sha256Of, type ChangeTx, type Tx } from '@overturn/platform';
import { canonicalPlan, type PlanContent } from '@overturn/wording';
import type { EditedParts } from '../domain/edited-parts';
import { storedPlan, type StoredPlan } from '../domain/stored-plan';

/** What is being written for a round. `savedBy` is a staff id; null for a copy of the round before. */
export interface PlanDraft {
  readonly id: string;
  readonly round: number;
  readonly content: PlanContent;
  readonly contentHash: string;
  readonly savedAt: Date;
  readonly savedBy: string | null;
  readonly edited: EditedParts;
  readonly version: number;
}

const COLUMNS = `id, round, content, edited, saved_at as "savedAt", saved_by as "savedBy", version`;

type DraftRow = Omit<PlanDraft, 'content' | 'contentHash'> & { readonly content: StoredPlan };

/** The hash is of what is read, not of what was stored: a draft of an older shape reads as one of today's. */
function draftFrom(row: DraftRow): PlanDraft {
  const content = storedPlan(row.content);
  return { ...row, content, contentHash: planHash(content) };
}

/** The SHA-256 that names a plan's content. */
export const planHash = (content: PlanContent): string => sha256Of(canonicalPlan(content));

export async function draftOf(tx: Tx, caseId: string, round: number): Promise<PlanDraft | null> {
  const [draft] = await tx.query<DraftRow>(
    `select ${COLUMNS} from plans.drafts where firm_id = $1 and case_id = $2 and round = $3`,
    [tx.scope.firmId, caseId, round],
  );
  return draft ? draftFrom(draft) : null;
}

export interface NewDraft {
  readonly caseId: string;
  readonly round: number;
  readonly content: PlanContent;
  readonly contentHash: string;
  readonly savedBy: string | null;
  readonly edited: EditedParts;
}

/** The first draft of a round, at version 1. */
export async function insertDraft(tx: ChangeTx, draft: NewDraft): Promise<PlanDraft> {
  const [kept] = await tx.query<DraftRow>(
    `insert into plans.drafts (firm_id, id, case_id, round, content, content_hash, saved_at, saved_by, edited)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${COLUMNS}`,
    [
      tx.scope.firmId,
      newId(),
      draft.caseId,
      draft.round,
      JSON.stringify(draft.content),
      draft.contentHash,
      tx.now,
      draft.savedBy,
      JSON.stringify(draft.edited),
    ],
  );
  if (!kept) throw new Error('A draft was not kept');
  tx.touch('plan_draft', kept.id);
  return draftFrom(kept);
}

/** Writes a draft at its next version; its case is locked, so that nobody was faster. */
export async function updateDraft(
  tx: ChangeTx,
  before: PlanDraft,
  change: Pick<NewDraft, 'content' | 'contentHash' | 'savedBy' | 'edited'>,
): Promise<PlanDraft> {
  const [saved] = await tx.query<DraftRow>(
    `with changed as (
       update plans.drafts set content = $4, content_hash = $5, saved_at = $6, saved_by = $7, edited = $8,
         version = version + 1
       where firm_id = $1 and id = $2 and version = $3 returning *)
     select ${COLUMNS} from changed`,
    [
      tx.scope.firmId,
      before.id,
      before.version,
      JSON.stringify(change.content),
      change.contentHash,
      tx.now,
      change.savedBy,
      JSON.stringify(change.edited),
    ],
  );
  if (!saved) throw new Error('A draft changed under the lock of its case');
  tx.touch('plan_draft', saved.id);
  return draftFrom(saved);
}

/** Names staff as authors of a draft; who is one already stays one. */
export async function addDraftAuthors(
  tx: ChangeTx,
  draftId: string,
  staffIds: readonly string[],
): Promise<void> {
  await tx.query(
    `insert into plans.draft_authors (firm_id, draft_id, staff_id)
     select $1, $2, one from unnest($3::uuid[]) as one on conflict do nothing`,
    [tx.scope.firmId, draftId, staffIds],
  );
}

export interface Author {
  readonly staffId: string;
  readonly personId: string;
}

export const authorsOfDraft = (tx: Tx, draftId: string): Promise<Author[]> =>
  tx.query<Author>(
    `select a.staff_id as "staffId", s.person_id as "personId"
     from plans.draft_authors a join identity.staff s on s.firm_id = a.firm_id and s.id = a.staff_id
     where a.firm_id = $1 and a.draft_id = $2 order by a.staff_id`,
    [tx.scope.firmId, draftId],
  );
