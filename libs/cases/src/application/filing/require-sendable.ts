import { requireEvidence, setAsideAmong } from '@overturn/evidence';
import { Refusal } from '@overturn/kernel';
import { planVersion } from '@overturn/plans';
import type { Tx } from '@overturn/platform';
import { citedEvidence } from '@overturn/wording';
import type { SubmissionDetails } from '../../domain/submissions';
import type { CaseRow } from '../../infrastructure/case.row';

/**
 * The files may go to Amazon with this submission: they are the case's and usable, none is set aside, and all that the plan counts as its
 * attachments are among them.
 * @throws EVIDENCE.*, CASES.CITED_EVIDENCE_MISSING, CASES.SET_ASIDE_IS_NOT_SENT
 */
export async function requireSendable(
  tx: Tx,
  row: CaseRow,
  details: SubmissionDetails,
  evidenceIds: readonly string[],
): Promise<void> {
  await requireEvidence(tx, row.id, evidenceIds);
  const aside = await setAsideAmong(tx, row.id, evidenceIds);
  if (aside > 0) throw new Refusal('CASES.SET_ASIDE_IS_NOT_SENT', { count: aside });
  if (details.type !== 'plan_of_action') return;
  const { content } = await planVersion(tx, row.id, details.planVersionHash);
  const missing = citedEvidence(content).filter((id) => !evidenceIds.includes(id));
  if (missing.length > 0) throw new Refusal('CASES.CITED_EVIDENCE_MISSING', { count: missing.length });
}
