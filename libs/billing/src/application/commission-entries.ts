import type { Currency } from '@overturn/kernel';
import type { ChangeTx } from '@overturn/platform';
import { commissionEarned, commissionPaid } from '../domain/ledger/commission-postings';
import { postEntry } from '../infrastructure/ledger.repository';
import { firmToday } from './firm-day';

export interface CommissionEntry {
  readonly caseId: string;
  readonly clientId: string;
  /** What was earned or paid. */
  readonly commissionId: string;
  readonly currency: Currency;
  /** Below zero: earned before and taken back. */
  readonly minor: bigint;
  readonly postedBy: string | null;
}

/** Posts what was earned of a commission on the firm's day. @throws BILLING.PERIOD_CLOSED */
export async function postCommissionEarned(
  tx: ChangeTx,
  { minor, commissionId: commissionEarningId, ...one }: CommissionEntry,
): Promise<void> {
  const occurredOn = await firmToday(tx);
  await postEntry(tx, {
    ...one,
    kind: 'commission_earned',
    commissionEarningId,
    occurredOn,
    postings: commissionEarned(minor),
  });
}

/** Posts what was paid of a commission on the day on which it was paid. @throws BILLING.PERIOD_CLOSED */
export async function postCommissionPaid(
  tx: ChangeTx,
  occurredOn: string,
  { minor, commissionId: commissionPayoutId, ...one }: CommissionEntry,
): Promise<void> {
  await postEntry(tx, {
    ...one,
    kind: 'commission_paid',
    commissionPayoutId,
    occurredOn,
    postings: commissionPaid(minor),
  });
}
