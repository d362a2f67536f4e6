import { actingStaffId, Refusal } from '@overturn/kernel';
import type { ChangeTx } from '@overturn/platform';
import { canonicalPlan, isPlanEmpty, renderPlan } from '@overturn/wording';
import { authorsOfDraft, draftOf } from '../infrastructure/draft.repository';
import { insertVersion, versionOfHash } from '../infrastructure/version.repository';

/**
 * Makes the draft of a round a version that never changes, if it is still what the person saw (`contentHash`). An
 * empty or missing draft, or another one, makes none: the case's guards say why.
 * @throws PLANS.ALREADY_A_VERSION when the case has these words as a version already
 */
export async function freezeDraft(
  tx: ChangeTx,
  caseId: string,
  round: number,
  contentHash: string,
): Promise<void> {
  const draft = await draftOf(tx, caseId, round);
  if (!draft || draft.contentHash !== contentHash || isPlanEmpty(draft.content)) return;
  const same = await versionOfHash(tx, caseId, contentHash);
  if (same) throw new Refusal('PLANS.ALREADY_A_VERSION', { number: same.number });
  const authors = await authorsOfDraft(tx, draft.id);
  await insertVersion(tx, {
    caseId,
    round,
    content: draft.content,
    canonical: canonicalPlan(draft.content),
    contentHash,
    rendered: renderPlan(draft.content),
    submittedBy: actingStaffId(tx.scope),
    authorIds: authors.map((one) => one.staffId),
  });
}
