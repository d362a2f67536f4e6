import type { Tx } from '@overturn/platform';
import { isPlanEmpty, type PlanContent, renderPlan } from '@overturn/wording';
import { authorsOfDraft, draftOf } from '../infrastructure/draft.repository';
import { clientApprovalAt } from '../infrastructure/verdict.repository';
import { authorsOfVersions, newestVersion } from '../infrastructure/version.repository';

/** The plan of a round as it stands: what is being written, or the newest version. */
export interface PlanStanding {
  readonly contentHash: string;
  readonly content: PlanContent;
  /** The English text that Amazon would read. */
  readonly rendered: string;
  readonly authorPersonIds: readonly string[];
  /** When the client approved exactly this; null: not yet. */
  readonly clientApprovedAt: Date | null;
}

/** While a case is in drafting the draft counts, else the newest version; null where nothing is written. */
export async function planStanding(
  tx: Tx,
  caseId: string,
  round: number,
  isDrafting: boolean,
): Promise<PlanStanding | null> {
  if (isDrafting) return draftStanding(tx, caseId, round);
  const version = await newestVersion(tx, caseId, round);
  if (!version) return null;
  const authors = await authorsOfVersions(tx, [version.id]);
  return {
    contentHash: version.contentHash,
    content: version.content,
    rendered: version.rendered,
    authorPersonIds: authors.map((one) => one.personId),
    clientApprovedAt: await clientApprovalAt(tx, version.id),
  };
}

async function draftStanding(tx: Tx, caseId: string, round: number): Promise<PlanStanding | null> {
  const draft = await draftOf(tx, caseId, round);
  if (!draft || isPlanEmpty(draft.content)) return null;
  const authors = await authorsOfDraft(tx, draft.id);
  return {
    contentHash: draft.contentHash,
    content: draft.content,
    rendered: renderPlan(draft.content),
    authorPersonIds: authors.map((one) => one.personId),
    clientApprovedAt: null,
  };
}
