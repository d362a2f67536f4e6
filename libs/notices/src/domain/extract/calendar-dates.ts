import type { MarketplaceCode } from '@overturn/kernel';
import type { FoldedRange } from '../text/phrase-index';

export interface CalendarDate extends FoldedRange {
  /** YYYY-MM-DD */
  readonly date: string;
  /** 03/11/2026 may be March or November. */
  readonly isAmbiguous: boolean;
}

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, mar: 3, mär: 3, apr: 4, may: 5, mai: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, okt: 10, nov: 11, dec: 12, dez: 12,
}; // prettier-ignore
const MONTH =
  'january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|jan|feb|mar|apr|may|jun|jul|aug|sept|sep|oct|okt|nov|dec|dez';

const ISO = /(?<![\d-])(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?![\d-])/g;
const CJK = /(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?(?:日|号)/g;
const REIWA = /令和 ?(\d{1,2}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g;
const MONTH_FIRST = new RegExp(`(?<![a-z])(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'g');
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -](?:of )?(${MONTH})\\.?,?[ -](\\d{4})(?!\\d)`,
  'g',
);
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;
const DOTTED = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/g;
/** Marketplaces that write the month first. */
const MONTH_FIRST_MARKETPLACES: readonly (MarketplaceCode | null)[] = ['US', 'CA', null];

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** A calendar date, or null where there is no such day. */
function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return null;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** The dates of a folded text in order: ISO, Chinese, Japanese (also Reiwa), English and German forms. */
export function findCalendarDates(
  folded: string,
  marketplace: MarketplaceCode | null,
): readonly CalendarDate[] {
  const found: CalendarDate[] = [];
  const add = (match: RegExpExecArray, year: number, month: number, day: number, isAmbiguous = false) => {
    const date = isoDate(year, month, day);
    if (date) found.push({ date, isAmbiguous, start: match.index, end: match.index + match[0].length });
  };
  const number = (match: RegExpExecArray, group: number): number => Number(match[group]);
  const month = (match: RegExpExecArray, group: number): number =>
    MONTHS[(match[group] ?? '').slice(0, 3)] ?? 0;
  for (const m of folded.matchAll(ISO)) add(m, number(m, 1), number(m, 2), number(m, 3));
  for (const m of folded.matchAll(CJK)) add(m, number(m, 1), number(m, 2), number(m, 3));
  for (const m of folded.matchAll(REIWA))
    add(m, 2018 + (m[1] === '元' ? 1 : number(m, 1)), number(m, 2), number(m, 3));
  for (const m of folded.matchAll(MONTH_FIRST)) add(m, number(m, 3), month(m, 1), number(m, 2));
  for (const m of folded.matchAll(DAY_FIRST)) add(m, number(m, 3), month(m, 2), number(m, 1));
  for (const m of folded.matchAll(DOTTED)) add(m, number(m, 3), number(m, 2), number(m, 1));
  for (const m of folded.matchAll(SLASHED)) {
    const [first, second] = [number(m, 1), number(m, 2)];
    const isMonthFirst = second > 12 || (first <= 12 && MONTH_FIRST_MARKETPLACES.includes(marketplace));
    const isAmbiguous = first <= 12 && second <= 12 && first !== second;
    if (isMonthFirst) add(m, number(m, 3), first, second, isAmbiguous);
    else add(m, number(m, 3), second, first, isAmbiguous);
  }
  return found.sort((a, b) => a.start - b.start);
}
