import { ownFirm } from '@overturn/identity';
import { Refusal } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { dayIn } from '../infrastructure/ledger.repository';

/** The day that it is in the firm's zone, `yyyy-mm-dd`. */
export const firmToday = async (tx: Tx): Promise<string> => dayIn(tx, (await ownFirm(tx)).zone);

/** The day that an instant is in the firm's zone. */
export const firmDayOf = async (tx: Tx, at: Date): Promise<string> => dayIn(tx, (await ownFirm(tx)).zone, at);

/** @throws BILLING.DAY_IN_FUTURE */
export async function requirePastDay(tx: Tx, day: string): Promise<void> {
  if (day > (await firmToday(tx))) throw new Refusal('BILLING.DAY_IN_FUTURE');
}
