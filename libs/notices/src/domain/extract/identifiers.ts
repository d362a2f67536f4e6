import type { Found } from '../notice-reading';
import { rawSpan, type NoticeText } from '../text/notice-text';

/** Every match of a pattern over the folded text as upper-case values with raw spans; group 1 if there is one. */
function findAll(text: NoticeText, pattern: RegExp): readonly Found<string>[] {
  const found: Found<string>[] = [];
  for (const match of text.folded.matchAll(pattern)) {
    const value = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(value);
    found.push({ value: value.toUpperCase(), span: rawSpan(text, start, start + value.length) });
  }
  return found;
}

/** The first of each value. */
export function unique<F extends Found<unknown>>(found: readonly F[]): readonly F[] {
  const seen = new Map<string, F>();
  for (const each of found) {
    const key = JSON.stringify(each.value);
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

const ASIN = /(?<![a-z0-9])b0[a-z0-9]{8}(?![a-z0-9])/g;
/** Books carry their ISBN as ASIN: taken only where the text calls it one. */
const ISBN_ASIN = /asin ?[:#]? ?(\d{9}[\dx])(?![a-z0-9])/g;
const ORDER_ID = /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g;
const MERCHANT_TOKEN =
  /(?:merchant token|seller id|merchant id|卖家编号|商家编号|卖家 ?id|卖家记号|merchant-token) ?[:#]? ?(a[a-z0-9]{9,14})(?![a-z0-9])/g;

export const findAsins = (text: NoticeText): readonly Found<string>[] =>
  unique([...findAll(text, ASIN), ...findAll(text, ISBN_ASIN)].sort((a, b) => a.span.start - b.span.start));

export const findOrderIds = (text: NoticeText): readonly Found<string>[] => unique(findAll(text, ORDER_ID));

export const findMerchantTokens = (text: NoticeText): readonly Found<string>[] =>
  unique(findAll(text, MERCHANT_TOKEN));
