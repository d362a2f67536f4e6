import type { AskedDocument, Channel, MarketplaceCode, NoticeLanguage } from '@overturn/kernel';
import type { Extracted, Found, Warning } from '../notice-reading';
import type { Hit } from '../rules/apply-rules';
import { rawSpan, type NoticeText } from '../text/notice-text';
import { findAmounts } from './amounts';
import { findCalendarDates, type CalendarDate } from './calendar-dates';
import { findAsins, findMerchantTokens, findOrderIds } from './identifiers';
import { findAttemptsLeft, findSellerNames } from './people-and-attempts';
import { findStatedDeadlines } from './stated-deadlines';

interface ExtractionContext {
  readonly language: NoticeLanguage;
  readonly marketplace: MarketplaceCode | null;
  /** YYYY-MM-DD of the mail's Date header, in UTC. */
  readonly headerDate: string | null;
  /** YYYY-MM-DD: dates after it are in the future. */
  readonly today: string;
  /** Somebody forwarded the notice: its own date stands in the text, the header's is the forward's. */
  readonly isForwarded: boolean;
}

/** Amazon began selling in July 1995: an older date is a slip or a forgery. */
const AMAZON_BEGAN = '1995-01-01';

/** Everything a notice names, and what is odd about its dates. */
export function extract(
  text: NoticeText,
  hits: readonly Hit[],
  context: ExtractionContext,
): { readonly extracted: Extracted; readonly warnings: readonly Warning[] } {
  const { language, marketplace } = context;
  const allDates = findCalendarDates(text.folded, marketplace);
  const { deadlines, usedDates } = findStatedDeadlines(text, allDates);
  const dates = allDates.filter((date) => !usedDates.has(date));
  const extracted: Extracted = {
    asins: findAsins(text),
    orderIds: findOrderIds(text),
    amounts: findAmounts(text, language, marketplace),
    askedDocuments: said(hits, ({ document }) => document),
    statedDeadlines: deadlines,
    dates: dates.map((date) => ({ value: date.date, span: rawSpan(text, date.start, date.end) })),
    noticeDate: noticeDate(text, dates, context),
    channel: said(hits, ({ channel }) => channel),
    attemptsLeft: findAttemptsLeft(text),
    sellerNames: findSellerNames(text),
    merchantTokens: findMerchantTokens(text),
  };
  return { extracted, warnings: dateWarnings(text, allDates, usedDates, context) };
}

/** Documents and channels come from rules; what only a quoted mail asked for was asked before. */
function said<T extends AskedDocument | Channel>(
  hits: readonly Hit[],
  pick: (says: Hit['rule']['says']) => T | undefined,
): readonly Found<T>[] {
  const telling = hits.flatMap((hit) => {
    const value = pick(hit.rule.says);
    return value === undefined ? [] : [{ value, span: hit.span, quoted: hit.quoted }];
  });
  const main = telling.filter(({ quoted }) => !quoted);
  const counted = (main.length > 0 ? main : telling).map(({ value, span }) => ({ value, span }));
  const seen = new Set<T>();
  return counted
    .filter(({ value }) => !seen.has(value) && seen.add(value))
    .sort((a, b) => a.span.start - b.span.start);
}

const DATE_LABEL =
  /(?:date|sent|datum|gesendet|日期|发送时间|时间|通知日期|日付|送信日时) ?(?:of notice|of this notice)? ?: ?(?:[a-z]{3,9},? )?$/;
const NEAR_THE_TOP = 200;

function noticeDate(
  text: NoticeText,
  dates: readonly CalendarDate[],
  context: ExtractionContext,
): Extracted['noticeDate'] {
  const ofHeader = { value: context.headerDate ?? '', from: 'header', span: null } as const;
  if (context.headerDate !== null && !context.isForwarded) return ofHeader;
  const labelled = dates.find(({ start }) =>
    DATE_LABEL.test(text.folded.slice(Math.max(0, start - 40), start)),
  );
  if (!labelled && context.headerDate !== null) return ofHeader;
  const found = labelled ?? dates.find(({ start }) => start < NEAR_THE_TOP);
  return found ? { value: found.date, from: 'text', span: rawSpan(text, found.start, found.end) } : null;
}

function dateWarnings(
  text: NoticeText,
  dates: readonly CalendarDate[],
  ofDeadlines: ReadonlySet<CalendarDate>,
  { today, headerDate }: ExtractionContext,
): readonly Warning[] {
  const warnings: Warning[] = [];
  if (headerDate !== null && headerDate > today)
    warnings.push({ code: 'NOTICES.DATE_IN_FUTURE', span: null });
  if (headerDate !== null && headerDate < AMAZON_BEGAN)
    warnings.push({ code: 'NOTICES.DATE_BEFORE_1995', span: null });
  for (const date of dates) {
    const span = rawSpan(text, date.start, date.end);
    if (date.date > today && !ofDeadlines.has(date)) warnings.push({ code: 'NOTICES.DATE_IN_FUTURE', span });
    if (date.date < AMAZON_BEGAN) warnings.push({ code: 'NOTICES.DATE_BEFORE_1995', span });
    if (date.isAmbiguous) warnings.push({ code: 'NOTICES.DATE_AMBIGUOUS', span });
  }
  return warnings;
}
