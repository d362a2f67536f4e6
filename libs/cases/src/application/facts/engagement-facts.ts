import { linkageStanding } from '@overturn/clients';
import type { Tx } from '@overturn/platform';
import { unsignedDeclarations } from '../../domain/engagement';
import type { CaseFacts } from '../../domain/lifecycle';
import type { CaseRow } from '../../infrastructure/case.row';
import { signedTexts } from '../../infrastructure/engagement/declaration.repository';
import { isLowChanceAcknowledged } from '../../infrastructure/engagement/triage.repository';

type Facts = Pick<
  CaseFacts,
  | 'isConflictCleared'
  | 'blockingFindings'
  | 'isFeePlanChosen'
  | 'isLowChanceAcknowledged'
  | 'areDeclarationsSigned'
  | 'isEngagementAccepted'
>;

/** Conflict check, fee plan, triage, declarations and acceptance. */
export async function engagementFacts(tx: Tx, row: CaseRow): Promise<Facts> {
  const { isChecked, blockingFindings } = await linkageStanding(tx, row.clientId);
  return {
    isConflictCleared: isChecked && blockingFindings === 0,
    blockingFindings,
    isFeePlanChosen: false,
    isLowChanceAcknowledged: row.suspensionType !== 'banned' || (await isLowChanceAcknowledged(tx, row.id)),
    areDeclarationsSigned: unsignedDeclarations(await signedTexts(tx, row.id)).length === 0,
    isEngagementAccepted: row.engagementAcceptedAt !== null,
  };
}
