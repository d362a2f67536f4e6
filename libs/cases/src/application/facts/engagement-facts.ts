import type { Tx } from '@overturn/platform';
import { unsignedDeclarations } from '../../domain/engagement';
import type { CaseFacts } from '../../domain/lifecycle';
import type { CaseRow } from '../../infrastructure/case.row';
import { signedTexts } from '../../infrastructure/engagement/declaration.repository';
import { isLowChanceAcknowledged } from '../../infrastructure/engagement/triage.repository';

type Facts = Pick<
  CaseFacts,
  | 'isConflictCleared'
  | 'isFeePlanChosen'
  | 'isLowChanceAcknowledged'
  | 'areDeclarationsSigned'
  | 'isEngagementAccepted'
>;

/** Conflict check, fee plan, triage, declarations and acceptance. */
export async function engagementFacts(tx: Tx, row: CaseRow): Promise<Facts> {
  return {
    isConflictCleared: row.conflictClearedAt !== null,
    isFeePlanChosen: false,
    isLowChanceAcknowledged: row.suspensionType !== 'banned' || (await isLowChanceAcknowledged(tx, row.id)),
    areDeclarationsSigned: unsignedDeclarations(await signedTexts(tx, row.id)).length === 0,
    isEngagementAccepted: row.engagementAcceptedAt !== null,
  };
}
