import type { CaseStatus, Cause, MarketplaceCode } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { caseOf } from './case.repository';

/** What a passage of a plan may name of its case, and by what it is found again. */
export interface WrittenCase {
  readonly id: string;
  readonly number: string;
  readonly status: CaseStatus;
  readonly causes: readonly Cause[];
  readonly marketplace: MarketplaceCode;
  /** IANA zone of its marketplace. */
  readonly zone: string;
  readonly clientId: string;
  readonly sellerAccountId: string;
  readonly noticeReceivedAt: Date;
}

/** For the library. @throws CASES.CASE_NOT_FOUND */
export const writtenCase = (tx: Tx, caseId: string): Promise<WrittenCase> => caseOf(tx, caseId);
