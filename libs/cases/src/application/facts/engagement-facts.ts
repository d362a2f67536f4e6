import type { Tx } from '@overturn/platform';
import type { CaseFacts } from '../../domain/lifecycle';
import type { CaseRow } from '../../infrastructure/case.row';

type Facts = Pick<CaseFacts, 'isConflictCleared' | 'isFeePlanChosen' | 'isEngagementAccepted'>;

/** Conflict check, fee plan and acceptance. */
export function engagementFacts(_tx: Tx, row: CaseRow): Promise<Facts> {
  return Promise.resolve({
    isConflictCleared: row.conflictClearedAt !== null,
    isFeePlanChosen: false,
    isEngagementAccepted: row.engagementAcceptedAt !== null,
  });
}
