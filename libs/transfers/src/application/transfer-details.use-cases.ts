import { Injectable } from '@nestjs/common';
import {
  insertReceivingAccounts,
  receivingAccountsAt,
  type ReceivingAccount,
  type ReceivingAccounts,
} from '@overturn/billing';
import { staffNames } from '@overturn/identity';
import { actingStaffId, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';

/** The firm's accounts, to which clients transfer; `madeBy` is the name of who wrote them down last. */
@Injectable()
export class TransferDetails {
  constructor(private readonly work: UnitOfWork) {}

  /** The version that holds; 0 and no account while nobody has named one. */
  get(scope: Scope): Promise<ReceivingAccounts> {
    return this.work.read(scope, async (tx) => {
      const kept = await receivingAccountsAt(tx, tx.now);
      const names = await staffNames(tx, [kept.madeBy]);
      return { ...kept, madeBy: kept.madeBy && (names.get(kept.madeBy) ?? '') };
    });
  }

  /** @throws BILLING.ACCOUNTS_CHANGED */
  save(scope: Scope, version: number, accounts: readonly ReceivingAccount[]): Promise<void> {
    return this.work.change(scope, 'transfer_details.save', (tx) =>
      insertReceivingAccounts(tx, accounts, version, actingStaffId(scope)),
    );
  }
}
