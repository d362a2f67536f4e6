import type { LinkKind } from '@overturn/kernel';
import { addressKey } from './address-key';
import { bankTailKey } from './bank-key';
import { companyKey } from './company-key';
import { codeKey, emailKey, ipAddressKey, phoneKey, wechatKey } from './contact-keys';
import type { Transliterate } from './folding';
import { personKey } from './person-key';

/** A value as given; `bank` belongs to the tail of an account number. */
export interface LinkValue {
  readonly value: string;
  readonly bank: string | null;
}

type KeyOf = (given: LinkValue, transliterate: Transliterate) => string | null;

const KEY_OF: Readonly<Record<LinkKind, KeyOf>> = {
  entity_name: ({ value }, transliterate) => companyKey(value, transliterate),
  supplier: ({ value }, transliterate) => companyKey(value, transliterate),
  brand: ({ value }, transliterate) => companyKey(value, transliterate),
  complainant: ({ value }, transliterate) => companyKey(value, transliterate),
  legal_representative: ({ value }, transliterate) => personKey(value, transliterate),
  shareholder: ({ value }, transliterate) => personKey(value, transliterate),
  address: ({ value }, transliterate) => addressKey(value, transliterate),
  bank_tail: ({ value, bank }, transliterate) => bankTailKey(value, bank, transliterate),
  phone: ({ value }) => phoneKey(value),
  email: ({ value }) => emailKey(value),
  // A secondary user is known by the e-mail address of the login, else by its name.
  secondary_user: ({ value }, transliterate) => emailKey(value) ?? personKey(value, transliterate),
  wechat: ({ value }) => wechatKey(value),
  tax_number: ({ value }) => codeKey(value),
  merchant_token: ({ value }) => codeKey(value),
  device: ({ value }) => codeKey(value),
  ip_address: ({ value }) => ipAddressKey(value),
};

const LONGEST_KEY = 300;

/**
 * The normalised form under which a value is compared, the same for every spelling of it; null when the value
 * says too little to compare. Normalising a key gives the key.
 */
export function linkKey(kind: LinkKind, given: LinkValue, transliterate: Transliterate): string | null {
  const step = (value: string) => KEY_OF[kind]({ ...given, value }, transliterate);
  let key = step(given.value);
  // Odd input can make one word of two that then means something else: go on until it stands.
  for (let turn = 0; turn < 5 && key !== null; turn++) {
    const next = step(key);
    if (next === null || next === key) break;
    key = next;
  }
  return key === null ? null : key.slice(0, LONGEST_KEY);
}
