import type { Range } from './sentences';

export interface Figure extends Range {
  /** In one way of writing: ASINs and order numbers in capitals, dates as YYYY-MM-DD, numbers without commas. */
  readonly value: string;
}

const ASIN = /\bb0[a-z0-9]{8}\b/g;
const ORDER = /\b\d{3}-\d{7}-\d{7}\b/g;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATES: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number] }[] = [
  { pattern: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/g, order: [1, 2, 3] },
  { pattern: /(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/g, order: [1, 2, 3] },
  { pattern: new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g'), order: [3, 1, 2] },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}\\.?,? (\\d{4})\\b`, 'g'), order: [3, 2, 1] },
];

/** Not a part of a word, of a longer number or of a code; an ordinal counts. */
const NUMBER = /(?<![\w-]|\d[.,])(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?=(?:st|nd|rd|th)?(?![\w-]))/g;

const upper = (text: string, pattern: RegExp): readonly Figure[] =>
  [...text.matchAll(pattern)].map((match) => ({
    value: match[0].toUpperCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));

export const asinsIn = (folded: string): readonly Figure[] => upper(folded, ASIN);
export const orderIdsIn = (folded: string): readonly Figure[] => upper(folded, ORDER);

const two = (value: string): string => value.padStart(2, '0');
const monthOf = (word: string): string =>
  /^\d/.test(word) ? two(word) : two(String(MONTHS.indexOf(word.slice(0, 3)) + 1));

/** Whole dates, as Chinese and English write them. */
export function datesIn(folded: string): readonly Figure[] {
  const found = DATES.flatMap(({ pattern, order: [year, month, day] }) =>
    [...folded.matchAll(pattern)].map((match) => ({
      value: `${match[year] ?? ''}-${monthOf(match[month] ?? '')}-${two(match[day] ?? '')}`,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  return found.toSorted((a, b) => a.from - b.from);
}

const inside = (range: Range, others: readonly Range[]): boolean =>
  others.some((one) => range.from >= one.from && range.to <= one.to);

/** Days and months without a year, and months: the other language may write them in words. */
const PARTS_OF_DATES = [
  /\d{1,2} ?月(?: ?\d{1,2} ?[日号])?/g,
  new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b`, 'g'),
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b`, 'g'),
];
const partsOfDates = (folded: string): readonly Range[] =>
  PARTS_OF_DATES.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  );

/** Numbers that are part of no date, ASIN or order number. */
export function numbersIn(folded: string): readonly Figure[] {
  if (!/\d/.test(folded)) return [];
  const taken = [...datesIn(folded), ...partsOfDates(folded), ...asinsIn(folded), ...orderIdsIn(folded)];
  return [...folded.matchAll(NUMBER)]
    .map((match) => ({
      value: match[0].replaceAll(',', ''),
      from: match.index,
      to: match.index + match[0].length,
    }))
    .filter((figure) => !inside(figure, taken));
}

/** English words, or Chinese characters, of a text. */
export const wordCount = (text: string): number =>
  (text.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}'’.-]*/gu) ?? []).length;
