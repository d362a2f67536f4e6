import type { LinkKind, LinkSource } from '@overturn/kernel';

/** A client's own record, as far as it ties the client to anybody. */
export interface RecordedClient {
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly taxNumber: string | null;
  readonly contacts: readonly {
    readonly id: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly wechat: string | null;
    readonly retiredAt: Date | null;
  }[];
  readonly sellerAccounts: readonly {
    readonly id: string;
    readonly merchantToken: string | null;
    readonly retiredAt: Date | null;
  }[];
}

export interface DerivedFact {
  readonly kind: LinkKind;
  readonly value: string;
  readonly source: LinkSource;
  readonly contactId: string | null;
  readonly sellerAccountId: string | null;
}

/** The facts that the product keeps in step with a client's record; each value once. */
export function derivedFacts(client: RecordedClient): DerivedFact[] {
  const own = (kind: LinkKind, value: string | null) => fact(kind, value, 'client_record', null, null);
  const all = [
    own('entity_name', client.nameZh),
    own('entity_name', client.nameEn),
    own('tax_number', client.taxNumber),
    ...client.contacts
      .filter(({ retiredAt }) => retiredAt === null)
      .flatMap(({ id, email, phone, wechat }) => [
        fact('email', email, 'contact', id, null),
        fact('phone', phone, 'contact', id, null),
        fact('wechat', wechat, 'contact', id, null),
      ]),
    ...client.sellerAccounts
      .filter(({ retiredAt }) => retiredAt === null)
      .map(({ id, merchantToken }) => fact('merchant_token', merchantToken, 'seller_account', null, id)),
  ].flat();
  const seen = new Set<string>();
  return all.filter(({ kind, value }) => {
    const id = JSON.stringify([kind, value]);
    return seen.has(id) ? false : seen.add(id);
  });
}

const fact = (
  kind: LinkKind,
  value: string | null,
  source: LinkSource,
  contactId: string | null,
  sellerAccountId: string | null,
): DerivedFact[] =>
  value?.trim() ? [{ kind, value: value.trim(), source, contactId, sellerAccountId }] : [];
