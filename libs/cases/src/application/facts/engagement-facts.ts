import { linkageStanding } from '@overturn/clients';
import type { Tx } from '@overturn/platform';
import type { CaseFacts } from '../../domain/lifecycle';
import type { CaseRow } from '../../infrastructure/case.row';

type Facts = Pick<
  CaseFacts,
  'isConflictCleared' | 'blockingFindings' | 'isFeePlanChosen' | 'isEngagementAccepted'
>;

/** Conflict check, fee plan and acceptance. */
export async function engagementFacts(tx: Tx, row: CaseRow): Promise<Facts> {
  const { isChecked, blockingFindings } = await linkageStanding(tx, row.clientId);
  return {
    isConflictCleared: isChecked && blockingFindings === 0,
    blockingFindings,
    isFeePlanChosen: false,
    isEngagementAccepted: row.engagementAcceptedAt !== null,
  };
}
