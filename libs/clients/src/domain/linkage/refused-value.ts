import type { LinkKind } from '@overturn/kernel';
import { fold, type Transliterate } from './folding';
import { linkKey, type LinkValue } from './link-key';

type RefusedValueCode =
  | 'CLIENTS.LINK_VALUE_IS_ACCOUNT_NUMBER'
  | 'CLIENTS.LINK_VALUE_IS_PASSWORD'
  | 'CLIENTS.LINK_BANK_TAIL_FORM'
  | 'CLIENTS.LINK_VALUE_TOO_VAGUE';

/** Kinds whose values are long numbers of their own. */
const LONG_NUMBERS: ReadonlySet<LinkKind> = new Set(['tax_number', 'phone', 'device', 'merchant_token']);
/** Bank account numbers have 12 to 30 digits: nothing of them but the tail is kept. */
const ACCOUNT_NUMBER = /\d(?:[ -]?\d){11,}/;
const CARD_LENGTHS = new Set([16, 19]);

const MAY_HOLD_LOGINS: ReadonlySet<LinkKind> = new Set(['secondary_user', 'device', 'wechat', 'ip_address']);

/** Why a value is not kept, or null. What is refused is neither stored nor logged. */
export function refusalOfValue(
  kind: LinkKind,
  given: LinkValue & { readonly note?: string },
  transliterate: Transliterate,
): RefusedValueCode | null {
  const texts = [given.value, given.bank ?? ''].map(fold);
  const note = fold(given.note ?? '');
  if (MAY_HOLD_LOGINS.has(kind) && looksLikePassword(given.value)) return 'CLIENTS.LINK_VALUE_IS_PASSWORD';
  if (ACCOUNT_NUMBER.test(note) || texts.some((text) => looksLikeAccountNumber(kind, text)))
    return 'CLIENTS.LINK_VALUE_IS_ACCOUNT_NUMBER';
  if (kind === 'bank_tail' && !isBankTail(given)) return 'CLIENTS.LINK_BANK_TAIL_FORM';
  return linkKey(kind, given, transliterate) === null ? 'CLIENTS.LINK_VALUE_TOO_VAGUE' : null;
}

const isBankTail = ({ value, bank }: LinkValue): boolean =>
  /^\d{4,6}$/.test(value) && (bank ?? '').trim() !== '';

function looksLikeAccountNumber(kind: LinkKind, text: string): boolean {
  const digits = text.replaceAll(/[ -]/g, '');
  if (LONG_NUMBERS.has(kind))
    return /^\d+$/.test(digits) && CARD_LENGTHS.has(digits.length) && isCard(digits);
  return ACCOUNT_NUMBER.test(text);
}

/** The check digit of payment cards: ISO/IEC 7812-1, https://www.iso.org/standard/70484.html */
function isCard(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** One word of eight characters or more that mixes letters, digits and signs is no name of a login or device. */
const looksLikePassword = (value: string): boolean =>
  value
    .trim()
    .split(/[\s/,;|，；、]+/)
    .some(
      (word) =>
        word.length >= 8 &&
        /[a-z]/i.test(word) &&
        /\d/.test(word) &&
        /[!#$%^&*?~+=<>]/.test(word) &&
        !/^[^@\s]+@[^@\s]+\.[a-z]+$/i.test(word),
    );
