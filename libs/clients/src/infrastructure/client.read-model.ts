import type { Locale, MarketplaceCode } from '@overturn/kernel';
import { cursorId, cursorInstant, decodeCursor, toPage, type Page, type Tx } from '@overturn/platform';
import { clientOf } from './client.repository';
import { ContactRow, type ClientRow, type SellerAccountRow } from './client.row';

export interface ClientDetails extends Omit<ClientRow, 'firmId'> {
  readonly contacts: readonly ContactRow[];
  readonly sellerAccounts: readonly (SellerAccountRow & {
    readonly marketplaces: readonly MarketplaceCode[];
  })[];
}

/** A client with everything that belongs to it. @throws CLIENTS.CLIENT_NOT_FOUND */
export async function clientDetails(tx: Tx, clientId: string): Promise<ClientDetails> {
  const { firmId } = tx.scope;
  const client = await clientOf(tx, clientId);
  const contacts = await tx.manager.find(ContactRow, { where: { firmId, clientId }, order: { id: 'ASC' } });
  const sellerAccounts = await tx.query<ClientDetails['sellerAccounts'][number]>(
    `select a.firm_id as "firmId", a.id, a.client_id as "clientId", a.name, a.merchant_token as "merchantToken",
            a.retired_at as "retiredAt", a.version,
            array(select m.marketplace from clients.seller_account_marketplaces m
                  where m.firm_id = a.firm_id and m.seller_account_id = a.id order by m.marketplace) as marketplaces
     from clients.seller_accounts a where a.firm_id = $1 and a.client_id = $2 order by a.id`,
    [firmId, clientId],
  );
  return { ...client, contacts, sellerAccounts };
}

export interface ClientSummary {
  readonly id: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly taxNumber: string | null;
  readonly sellerAccounts: number;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
}

const FOUND_AT_MOST = 200;

/** Clients, newest first, paged by keyset; a search finds the newest 200. */
export async function listClients(
  tx: Tx,
  query: {
    q?: string | undefined;
    state: 'active' | 'retired' | 'all';
    cursor?: string | undefined;
    limit: number;
  },
): Promise<Page<ClientSummary>> {
  const after = decodeCursor(query.cursor, 2);
  const found = query.q ? await findClientIds(tx, query.q) : null;
  const rows = await tx.query<ClientSummary>(
    `select c.id, c.name_zh as "nameZh", c.name_en as "nameEn", c.tax_number as "taxNumber",
            c.created_at as "createdAt", c.retired_at as "retiredAt",
            (select count(*)::int from clients.seller_accounts a
              where a.firm_id = c.firm_id and a.client_id = c.id and a.retired_at is null) as "sellerAccounts"
     from clients.clients c
     where c.firm_id = $1 and ($2::uuid[] is null or c.id = any ($2))
       and ($3 = 'all' or (c.retired_at is null) = ($3 = 'active'))
       and ($4::timestamptz is null or (c.created_at, c.id) < ($4, $5::uuid))
     order by c.created_at desc, c.id desc limit $6`,
    [
      tx.scope.firmId,
      found,
      query.state,
      after ? cursorInstant(after[0]) : null,
      after ? cursorId(after[1]) : null,
      query.limit + 1,
    ],
  );
  return toPage(
    rows,
    query.limit,
    (row) => [row.createdAt.toISOString(), row.id],
    (row) => row,
  );
}

/** Ids of clients whose names, numbers, contacts or shops hold the text (two characters or more). */
export async function findClientIds(tx: Tx, q: string): Promise<string[]> {
  if ([...q].length < 2) return [];
  const rows = await tx.query<{ id: string }>('select clients.search_ids($1, $2) as id', [q, FOUND_AT_MOST]);
  return rows.map((row) => row.id);
}

export interface ClientNames {
  readonly nameZh: string | null;
  readonly nameEn: string | null;
}

/** The name in a paper's language, else in the other one. */
export const clientNameIn = (language: 'zh' | 'en', { nameZh, nameEn }: ClientNames): string =>
  (language === 'zh' ? (nameZh ?? nameEn) : (nameEn ?? nameZh)) ?? '';

/** Names for a page of another list, in one query. */
export async function clientNames(
  tx: Tx,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, ClientNames>> {
  const rows = await tx.query<ClientNames & { id: string }>(
    `select id, name_zh as "nameZh", name_en as "nameEn" from clients.clients where firm_id = $1 and id = any ($2::uuid[])`,
    [tx.scope.firmId, [...new Set(clientIds)]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** What a paper says of a client. @throws CLIENTS.CLIENT_NOT_FOUND */
export async function clientOnPaper(
  tx: Tx,
  clientId: string,
): Promise<ClientNames & { readonly taxNumber: string | null }> {
  const { nameZh, nameEn, taxNumber } = await clientOf(tx, clientId);
  return { nameZh, nameEn, taxNumber };
}

/** Languages in which a client's contacts are written to, each once. */
export async function contactLocales(tx: Tx, clientId: string): Promise<Locale[]> {
  const rows = await tx.query<{ locale: Locale }>(
    `select distinct locale from clients.contacts
     where firm_id = $1 and client_id = $2 and retired_at is null order by locale`,
    [tx.scope.firmId, clientId],
  );
  return rows.map((row) => row.locale);
}

/** Shop names for a page of another list, in one query. */
export async function sellerAccountNames(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>(
    'select id, name from clients.seller_accounts where firm_id = $1 and id = any ($2::uuid[])',
    [tx.scope.firmId, [...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** Names of a client's seller accounts, by id. @throws CLIENTS.CLIENT_NOT_FOUND */
export async function sellerAccountsOfClient(tx: Tx, clientId: string): Promise<ReadonlyMap<string, string>> {
  const { sellerAccounts } = await clientDetails(tx, clientId);
  return new Map(sellerAccounts.map(({ id, name }) => [id, name]));
}

export interface MarketplaceRecord {
  readonly code: MarketplaceCode;
  readonly amazonId: string;
  readonly region: 'NA' | 'EU' | 'FE';
  readonly currency: string;
  readonly zone: string;
  readonly languages: string[];
}

export function marketplaces(tx: Tx): Promise<MarketplaceRecord[]> {
  return tx.query<MarketplaceRecord>(
    'select code, amazon_id as "amazonId", region, currency, zone, languages from clients.marketplaces order by code',
  );
}
