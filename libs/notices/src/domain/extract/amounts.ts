import type { MarketplaceCode, NoticeLanguage } from '@overturn/kernel';
import type { Amount, Found } from '../notice-reading';
import { rawSpan, type NoticeText } from '../text/notice-text';
import { CURRENCY_WORDS, minorDigitsOf, settleCurrency } from './currencies';
import { unique } from './identifiers';

const escaped = (word: string): string => word.replace(/[$.]/g, '\\$&');
const WORDS = [...CURRENCY_WORDS.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const NUMBER = String.raw`\d{1,15}(?:[.,'][0-9]{1,3}){0,5}`;
const BEFORE = new RegExp(`(?<![a-z$])(${WORDS}) ?(${NUMBER})( ?[万亿])?(?![0-9])`, 'g');
const AFTER = new RegExp(`(?<![0-9.,'])(${NUMBER})( ?[万亿])? ?(${WORDS})(?![a-z])`, 'g');

/** Sums of money with their currency, in minor units; decimal comma and point, 万 and 亿. */
export function findAmounts(
  text: NoticeText,
  language: NoticeLanguage,
  marketplace: MarketplaceCode | null,
): readonly Found<Amount>[] {
  const found: Found<Amount>[] = [];
  const add = (match: RegExpExecArray, word: string, digits: string, scale: string | undefined) => {
    const currency = settleCurrency(CURRENCY_WORDS.get(word) ?? word, marketplace, language);
    const minor = minorUnits(digits, minorDigitsOf(currency), scaleOf(scale));
    if (minor === null) return;
    found.push({
      value: { currency, minor },
      span: rawSpan(text, match.index, match.index + match[0].length),
    });
  };
  for (const match of text.folded.matchAll(BEFORE)) add(match, match[1] ?? '', match[2] ?? '', match[3]);
  for (const match of text.folded.matchAll(AFTER)) add(match, match[3] ?? '', match[1] ?? '', match[2]);
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return unique(withoutOverlaps(found));
}

const scaleOf = (scale: string | undefined): bigint =>
  scale === undefined ? 1n : scale.trim() === '万' ? 10_000n : 100_000_000n;

function withoutOverlaps(found: readonly Found<Amount>[]): readonly Found<Amount>[] {
  let end = 0;
  return found.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** Null where the digits make no such amount: 1.5 yen, 1,23,4. */
export function minorUnits(digits: string, minorDigits: number, scale: bigint): string | null {
  const parts = digits.split(/[.,']/);
  const last = parts.at(-1) ?? '';
  const marks = digits.replace(/\d/g, '');
  const mark = marks.at(-1) ?? '';
  const isMixed = marks.length > 1 && new Set(marks).size > 1;
  const isRepeated = marks.length > 1 && !isMixed;
  const isThousands =
    mark === '' ||
    mark === "'" ||
    isRepeated ||
    (!isMixed && last.length === 3 && !(minorDigits === 3 && mark === '.') && scale === 1n);
  const fraction = isThousands ? '' : last;
  const groups = isThousands ? parts : parts.slice(0, -1);
  if (groups.slice(1).some((group) => group.length !== 3)) return null;
  if (groups.length > 1 && (groups[0]?.length ?? 0) > 3) return null;
  const scaled = BigInt(groups.join('') + fraction) * scale * 10n ** BigInt(minorDigits);
  const divisor = 10n ** BigInt(fraction.length);
  return scaled % divisor === 0n ? String(scaled / divisor) : null;
}
