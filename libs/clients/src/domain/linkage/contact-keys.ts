import { fold } from './folding';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Digits without the country code of China, trunk zeros and an extension: +86 138…, 0086-138… and 138… are one. */
export function phoneKey(value: string): string | null {
  const folded = fold(value).replace(/(转|分机|ext|x)\D{0,3}\d{1,6}\s*$/, '');
  const digits = folded.replaceAll(/\D/g, '').replace(/^0+/, '');
  const national = /^86(0?)(\d{10,11})$/.exec(digits)?.[2]?.replace(/^0+/, '') ?? digits;
  return national.length < 5 ? null : national;
}

const WITH_PLUS_TAGS = new Set([
  'gmail.com', 'outlook.com', 'hotmail.com', 'live.com', 'icloud.com', 'proton.me', 'protonmail.com',
]); // prettier-ignore

/** Small letters; without the tags that the large mail services ignore, and without Gmail's dots. */
export function emailKey(value: string): string | null {
  const [local = '', rest = '', ...more] = fold(value).replaceAll(' ', '').split('@');
  if (local === '' || rest === '' || more.length > 0) return null;
  const domain = rest === 'googlemail.com' ? 'gmail.com' : rest;
  const untagged = WITH_PLUS_TAGS.has(domain) ? local.replace(/(?<=.)\+.*$/, '') : local;
  const name = domain === 'gmail.com' ? untagged.replaceAll(/(?<=.)\./g, '') : untagged;
  return `${name}@${domain}`;
}

export const wechatKey = (value: string): string | null =>
  orNull(fold(value).replaceAll(/^@|[^\p{L}\p{N}_-]/gu, ''));

/** Letters and digits: tax numbers, merchant tokens, serial numbers of devices. */
export const codeKey = (value: string): string | null =>
  orNull(fold(value).replaceAll(/[^\p{L}\p{N}]/gu, ''));

export const ipAddressKey = (value: string): string | null =>
  orNull(fold(value).replaceAll(/[^0-9a-f.:/]/g, ''));
