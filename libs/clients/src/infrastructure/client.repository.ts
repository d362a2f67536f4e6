import { Refusal } from '@overturn/kernel';
import { type ChangeTx, newId, type Tx } from '@overturn/platform';
import type { ClientFields, ContactFields, SellerAccountFields } from '../domain/client-fields';
import { ClientRow, ContactRow, SellerAccountMarketplaceRow, SellerAccountRow } from './client.row';

/** @throws CLIENTS.CLIENT_NOT_FOUND */
export async function clientOf(tx: Tx, clientId: string): Promise<ClientRow> {
  const row = await tx.manager.findOneBy(ClientRow, { firmId: tx.scope.firmId, id: clientId });
  if (!row) throw new Refusal('CLIENTS.CLIENT_NOT_FOUND');
  return row;
}

/** Inserts a client. @throws CLIENTS.TAX_NUMBER_TAKEN */
export async function insertClient(tx: ChangeTx, fields: ClientFields): Promise<string> {
  const id = newId();
  await refuseTakenTaxNumber(tx, fields.taxNumber ?? null, id);
  await tx.manager.insert(ClientRow, {
    firmId: tx.scope.firmId,
    id,
    nameZh: fields.nameZh ?? null,
    nameEn: fields.nameEn ?? null,
    taxNumber: fields.taxNumber ?? null,
    notes: fields.notes ?? null,
    createdAt: tx.now,
    retiredAt: null,
    version: 1,
  });
  tx.touch('client', id);
  return id;
}

/** Changes a client at a version. @throws CLIENTS.CLIENT_NOT_FOUND, CLIENTS.VERSION_CONFLICT */
export async function updateClientAt(
  tx: ChangeTx,
  clientId: string,
  version: number,
  change: Partial<Pick<ClientRow, 'nameZh' | 'nameEn' | 'taxNumber' | 'notes' | 'retiredAt'>>,
): Promise<void> {
  if (change.taxNumber) await refuseTakenTaxNumber(tx, change.taxNumber, clientId);
  const where = { firmId: tx.scope.firmId, id: clientId, version };
  const { affected } = await tx.manager.update(ClientRow, where, { ...change, version: version + 1 });
  if (affected === 0) await refuseMissingOrStale(tx, clientId);
  tx.touch('client', clientId);
}

async function refuseMissingOrStale(tx: ChangeTx, clientId: string): Promise<never> {
  const { version } = await clientOf(tx, clientId);
  throw new Refusal('CLIENTS.VERSION_CONFLICT', { currentVersion: version });
}

async function refuseTakenTaxNumber(tx: ChangeTx, taxNumber: string | null, exceptId: string): Promise<void> {
  if (!taxNumber) return;
  const taken = await tx.manager.findOneBy(ClientRow, { firmId: tx.scope.firmId, taxNumber });
  if (taken && taken.id !== exceptId) throw new Refusal('CLIENTS.TAX_NUMBER_TAKEN', { clientId: taken.id });
}

export async function insertContact(tx: ChangeTx, clientId: string, fields: ContactFields): Promise<string> {
  await clientOf(tx, clientId);
  const id = newId();
  await tx.manager.insert(ContactRow, {
    firmId: tx.scope.firmId,
    id,
    clientId,
    ...contactColumns(fields),
    retiredAt: null,
    version: 1,
  });
  tx.touch('contact', id);
  return id;
}

/** @throws CLIENTS.CONTACT_NOT_FOUND, CLIENTS.VERSION_CONFLICT */
export async function updateContactAt(
  tx: ChangeTx,
  clientId: string,
  contactId: string,
  version: number,
  fields: ContactFields,
  isRetired: boolean,
): Promise<void> {
  const where = { firmId: tx.scope.firmId, clientId, id: contactId };
  const row = await tx.manager.findOneBy(ContactRow, where);
  if (!row) throw new Refusal('CLIENTS.CONTACT_NOT_FOUND');
  const retiredAt = isRetired ? (row.retiredAt ?? tx.now) : null;
  const { affected } = await tx.manager.update(
    ContactRow,
    { ...where, version },
    { ...contactColumns(fields), retiredAt, version: version + 1 },
  );
  if (affected === 0) throw new Refusal('CLIENTS.VERSION_CONFLICT', { currentVersion: row.version });
  tx.touch('contact', contactId);
}

const contactColumns = (fields: ContactFields) => ({
  name: fields.name,
  email: fields.email ?? null,
  phone: fields.phone ?? null,
  wechat: fields.wechat ?? null,
  locale: fields.locale,
});

/** @throws CLIENTS.MERCHANT_TOKEN_TAKEN */
export async function insertSellerAccount(
  tx: ChangeTx,
  clientId: string,
  fields: SellerAccountFields,
): Promise<string> {
  await clientOf(tx, clientId);
  const id = newId();
  await refuseTakenToken(tx, fields.merchantToken ?? null, id);
  await tx.manager.insert(SellerAccountRow, {
    firmId: tx.scope.firmId,
    id,
    clientId,
    name: fields.name,
    merchantToken: fields.merchantToken ?? null,
    retiredAt: null,
    version: 1,
  });
  await setMarketplaces(tx, id, fields.marketplaces);
  tx.touch('seller_account', id);
  return id;
}

/** @throws CLIENTS.SELLER_ACCOUNT_NOT_FOUND, CLIENTS.VERSION_CONFLICT, CLIENTS.MERCHANT_TOKEN_TAKEN */
export async function updateSellerAccountAt(
  tx: ChangeTx,
  clientId: string,
  sellerAccountId: string,
  version: number,
  fields: SellerAccountFields,
  isRetired: boolean,
): Promise<void> {
  const where = { firmId: tx.scope.firmId, clientId, id: sellerAccountId };
  const row = await tx.manager.findOneBy(SellerAccountRow, where);
  if (!row) throw new Refusal('CLIENTS.SELLER_ACCOUNT_NOT_FOUND');
  await refuseTakenToken(tx, fields.merchantToken ?? null, sellerAccountId);
  const change = {
    name: fields.name,
    merchantToken: fields.merchantToken ?? null,
    retiredAt: isRetired ? (row.retiredAt ?? tx.now) : null,
    version: version + 1,
  };
  const { affected } = await tx.manager.update(SellerAccountRow, { ...where, version }, change);
  if (affected === 0) throw new Refusal('CLIENTS.VERSION_CONFLICT', { currentVersion: row.version });
  await setMarketplaces(tx, sellerAccountId, fields.marketplaces);
  tx.touch('seller_account', sellerAccountId);
}

async function refuseTakenToken(tx: ChangeTx, merchantToken: string | null, exceptId: string): Promise<void> {
  if (!merchantToken) return;
  const taken = await tx.manager.findOneBy(SellerAccountRow, { firmId: tx.scope.firmId, merchantToken });
  if (taken && taken.id !== exceptId)
    throw new Refusal('CLIENTS.MERCHANT_TOKEN_TAKEN', { clientId: taken.clientId });
}

async function setMarketplaces(
  tx: ChangeTx,
  sellerAccountId: string,
  marketplaces: SellerAccountFields['marketplaces'],
): Promise<void> {
  const { firmId } = tx.scope;
  await tx.manager.delete(SellerAccountMarketplaceRow, { firmId, sellerAccountId });
  const rows = [...new Set(marketplaces)].map((marketplace) => ({ firmId, sellerAccountId, marketplace }));
  await tx.manager.insert(SellerAccountMarketplaceRow, rows);
}
