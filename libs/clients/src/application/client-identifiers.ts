import type { LinkKind, Placeholder } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { clientDetails } from '../infrastructure/client.read-model';
import { activeFacts } from '../infrastructure/link-fact.repository';
import { toPinyin } from '../infrastructure/pinyin';

/** Something that a client is known by, and what may stand in its place. */
export interface ClientIdentifier {
  readonly kind: Placeholder;
  readonly value: string;
}

const OF_FACT: Readonly<Record<LinkKind, Placeholder>> = {
  entity_name: 'company',
  tax_number: 'number',
  legal_representative: 'person',
  shareholder: 'person',
  address: 'address',
  phone: 'phone',
  email: 'email',
  wechat: 'number',
  bank_tail: 'number',
  merchant_token: 'merchant_token',
  secondary_user: 'email',
  device: 'number',
  ip_address: 'number',
  supplier: 'supplier',
  brand: 'brand',
  complainant: 'company',
};
const NAMES: ReadonlySet<Placeholder> = new Set(['company', 'person', 'store', 'supplier', 'brand']);

/** All that a client is known by, Chinese names in Latin letters as well. @throws CLIENTS.CLIENT_NOT_FOUND */
export async function clientIdentifiers(tx: Tx, clientId: string): Promise<readonly ClientIdentifier[]> {
  const { contacts, sellerAccounts, ...client } = await clientDetails(tx, clientId);
  const facts = await activeFacts(tx, clientId);
  const found: readonly (readonly [Placeholder, string | null])[] = [
    ['company', client.nameZh],
    ['company', client.nameEn],
    ['number', client.taxNumber],
    ...contacts.flatMap(({ name, email, phone, wechat }) => [
      ['person', name] as const,
      ['email', email] as const,
      ['phone', phone] as const,
      ['number', wechat] as const,
    ]),
    ...sellerAccounts.flatMap(({ name, merchantToken }) => [
      ['store', name] as const,
      ['merchant_token', merchantToken] as const,
    ]),
    ...facts.map(({ kind, value }) => [OF_FACT[kind], value] as const),
  ];
  return found.flatMap(([kind, value]) => {
    if (value === null || value.trim() === '') return [];
    const isChinese = NAMES.has(kind) && /\p{Script=Han}/u.test(value);
    const latin = isChinese ? toPinyin(value, kind === 'person' ? 'name' : 'words') : '';
    return [{ kind, value }, ...(latin.length >= 5 ? [{ kind, value: latin }] : [])];
  });
}
