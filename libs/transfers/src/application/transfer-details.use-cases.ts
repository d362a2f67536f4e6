import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import { actingStaffId, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import {
  insertDetails,
  transferDetails,
  type KeptDetails,
  type TransferAccount,
} from '../infrastructure/transfer.repository';

/** Accounts with the name of who wrote them down last. */
export type NamedDetails = Omit<KeptDetails, 'madeBy'> & { readonly madeBy: string | null };

/** The firm's accounts, to which clients transfer. */
@Injectable()
export class TransferDetails {
  constructor(private readonly work: UnitOfWork) {}

  /** The version that holds; 0 and no account while nobody has named one. */
  get(scope: Scope): Promise<NamedDetails> {
    return this.work.read(scope, async (tx) => {
      const kept = await transferDetails(tx);
      const names = await staffNames(tx, [kept.madeBy]);
      return { ...kept, madeBy: kept.madeBy && (names.get(kept.madeBy) ?? '') };
    });
  }

  /** @throws TRANSFERS.VERSION_CONFLICT */
  save(scope: Scope, version: number, accounts: readonly TransferAccount[]): Promise<void> {
    return this.work.change(scope, 'transfer_details.save', (tx) =>
      insertDetails(tx, accounts, version, actingStaffId(scope)),
    );
  }
}
