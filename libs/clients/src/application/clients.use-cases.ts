import { Injectable } from '@nestjs/common';
import { Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx } from '@overturn/platform';
import {
  clientOf,
  insertClient,
  insertContact,
  insertSellerAccount,
  updateClientAt,
  updateContactAt,
  updateSellerAccountAt,
} from '../infrastructure/client.repository';
import type { ClientDetails } from '../infrastructure/client.read-model';
import { checkLinkage, noteNamedAccounts } from './check-linkage';
import type { ClientFields, ContactFields, SellerAccountFields } from '../domain/client-fields';

/** Keeps the firm's clients, their contacts and seller accounts. Every change checks for links with others and answers the client as it is now. */
@Injectable()
export class ClientBook {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CLIENTS.TAX_NUMBER_TAKEN */
  create(scope: Scope, fields: ClientFields): Promise<ClientDetails> {
    return this.work.change(scope, 'client.create', async (tx) => {
      const clientId = await insertClient(tx, fields);
      return checkLinkage(tx, clientId);
    });
  }

  /** @throws CLIENTS.CLIENT_NOT_FOUND, CLIENTS.VERSION_CONFLICT, CLIENTS.TAX_NUMBER_TAKEN */
  update(scope: Scope, clientId: string, version: number, fields: ClientFields): Promise<ClientDetails> {
    return this.changed(scope, 'client.update', clientId, (tx) =>
      updateClientAt(tx, clientId, version, {
        nameZh: fields.nameZh ?? null,
        nameEn: fields.nameEn ?? null,
        taxNumber: fields.taxNumber ?? null,
        notes: fields.notes ?? null,
      }),
    );
  }

  /** @throws CLIENTS.HAS_OPEN_CASES: `openCases` is told by the caller, who may ask the cases */
  retire(
    scope: Scope,
    clientId: string,
    version: number,
    openCases: (tx: ChangeTx) => Promise<number>,
  ): Promise<ClientDetails> {
    return this.changed(scope, 'client.retire', clientId, async (tx) => {
      const count = await openCases(tx);
      if (count > 0) throw new Refusal('CLIENTS.HAS_OPEN_CASES', { count });
      await updateClientAt(tx, clientId, version, { retiredAt: tx.now });
    });
  }

  restore(scope: Scope, clientId: string, version: number): Promise<ClientDetails> {
    return this.changed(scope, 'client.restore', clientId, (tx) =>
      updateClientAt(tx, clientId, version, { retiredAt: null }),
    );
  }

  addContact(scope: Scope, clientId: string, fields: ContactFields): Promise<ClientDetails> {
    return this.changed(scope, 'contact.add', clientId, (tx) => insertContact(tx, clientId, fields));
  }

  updateContact(
    scope: Scope,
    clientId: string,
    contactId: string,
    change: { version: number; fields: ContactFields; isRetired: boolean },
  ): Promise<ClientDetails> {
    return this.changed(scope, 'contact.update', clientId, (tx) =>
      updateContactAt(tx, clientId, contactId, change.version, change.fields, change.isRetired),
    );
  }

  addSellerAccount(scope: Scope, clientId: string, fields: SellerAccountFields): Promise<ClientDetails> {
    return this.changed(scope, 'seller_account.add', clientId, (tx) =>
      insertSellerAccount(tx, clientId, fields),
    );
  }

  updateSellerAccount(
    scope: Scope,
    clientId: string,
    sellerAccountId: string,
    change: { version: number; fields: SellerAccountFields; isRetired: boolean },
  ): Promise<ClientDetails> {
    return this.changed(scope, 'seller_account.update', clientId, (tx) =>
      updateSellerAccountAt(tx, clientId, sellerAccountId, change.version, change.fields, change.isRetired),
    );
  }

  private changed(
    scope: Scope,
    action: string,
    clientId: string,
    change: (tx: ChangeTx) => Promise<unknown>,
  ): Promise<ClientDetails> {
    return this.work.change(scope, action, async (tx) => {
      await change(tx);
      return checkLinkage(tx, clientId);
    });
  }
}

/** A client that is known, or a new one, perhaps with the person who asked for it. */
export type ClientOfCase =
  { readonly id: string } | { readonly new: ClientFields; readonly contact?: ContactFields };

/**
 * The client and shop of a new case: found, or created within the same transaction, and checked for conflicts.
 * `namedTokens` are merchant tokens that its notice names.
 */
export async function settleClient(
  tx: ChangeTx,
  client: ClientOfCase,
  account: { id: string } | { new: SellerAccountFields },
  namedTokens: readonly string[] = [],
): Promise<{ clientId: string; sellerAccountId: string; sellerAccountName: string }> {
  const clientId = 'id' in client ? client.id : await insertClient(tx, client.new);
  const { retiredAt } = await clientOf(tx, clientId);
  if (retiredAt) throw new Refusal('CLIENTS.CLIENT_RETIRED');
  const sellerAccountId = 'id' in account ? account.id : await insertSellerAccount(tx, clientId, account.new);
  if ('contact' in client && client.contact) await insertContact(tx, clientId, client.contact);
  await noteNamedAccounts(tx, clientId, namedTokens);
  const { sellerAccounts } = await checkLinkage(tx, clientId);
  const chosen = sellerAccounts.find((one) => one.id === sellerAccountId);
  if (!chosen) throw new Refusal('CLIENTS.SELLER_ACCOUNT_NOT_FOUND');
  return { clientId, sellerAccountId, sellerAccountName: chosen.name };
}
