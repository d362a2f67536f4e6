import type { Tx } from '@overturn/platform';

export interface FoundSellerAccount {
  readonly id: string;
  readonly name: string;
  readonly merchantToken: string | null;
}

const CLIENTS_PER_NAME = 50;

/** Shops by merchant token or by exact name (case, width and spaces aside), for several messages in one query. */
export function findSellerAccounts(
  tx: Tx,
  wanted: { readonly merchantTokens: readonly string[]; readonly names: readonly string[] },
): Promise<FoundSellerAccount[]> {
  if (wanted.merchantTokens.length + wanted.names.length === 0) return Promise.resolve([]);
  // Names by the clients' search index: row security keeps a comparison of folded names off any index of its own.
  return tx.query<FoundSellerAccount>(
    `select id, name, merchant_token as "merchantToken" from clients.seller_accounts
     where firm_id = $1 and merchant_token = any ($2::text[])
     union
     select a.id, a.name, a.merchant_token from unnest($3::text[]) as sought (name)
     cross join lateral (select clients.search_ids(sought.name, $4) as id) as c
     join clients.seller_accounts a on a.firm_id = $1 and a.client_id = c.id
       and platform.folded(a.name) = platform.folded(sought.name)
     limit 500`,
    [tx.scope.firmId, wanted.merchantTokens, wanted.names, CLIENTS_PER_NAME],
  );
}
