import { Refusal, type Currency } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';

/** An account of the firm to which clients transfer. */
export interface ReceivingAccount {
  readonly currency: Currency;
  readonly holder: string;
  readonly bank: string;
  readonly number: string;
  /** SWIFT code, branch and the like; may be empty. */
  readonly note: string;
}

export interface ReceivingAccounts {
  /** 0 while the firm has named none. */
  readonly version: number;
  readonly accounts: readonly ReceivingAccount[];
  /** What the letterhead said instead in its day, line by line; empty since accounts are kept here. */
  readonly asWritten: string;
  readonly madeBy: string | null;
  readonly madeAt: Date | null;
}

/** Those in force at an instant, else the first that were written down. */
export async function receivingAccountsAt(tx: Tx, at: Date): Promise<ReceivingAccounts> {
  const [row] = await tx.query<ReceivingAccounts>(
    `select version, accounts, as_written as "asWritten", made_by as "madeBy", made_at as "madeAt"
     from billing.receiving_accounts where firm_id = $1
     order by made_at <= $2 desc, case when made_at <= $2 then -version else version end limit 1`,
    [tx.scope.firmId, at],
  );
  return row ?? { version: 0, accounts: [], asWritten: '', madeBy: null, madeAt: null };
}

/** Keeps the next version. @throws BILLING.ACCOUNTS_CHANGED when another came in between */
export async function insertReceivingAccounts(
  tx: ChangeTx,
  accounts: readonly ReceivingAccount[],
  version: number,
  madeBy: string,
): Promise<void> {
  const [last] = await tx.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from billing.receiving_accounts where firm_id = $1',
    [tx.scope.firmId],
  );
  const current = last?.version ?? 0;
  if (current !== version) throw new Refusal('BILLING.ACCOUNTS_CHANGED', { currentVersion: current });
  const rows = await tx.query(
    `insert into billing.receiving_accounts (firm_id, version, accounts, as_written, made_by, made_at)
     values ($1, $2, $3, '', $4, $5) on conflict do nothing returning version`,
    [tx.scope.firmId, version + 1, JSON.stringify(accounts), madeBy, tx.now],
  );
  if (rows.length === 0) throw new Refusal('BILLING.ACCOUNTS_CHANGED', { currentVersion: version + 1 });
  tx.touch('transfer_details', tx.scope.firmId);
}
