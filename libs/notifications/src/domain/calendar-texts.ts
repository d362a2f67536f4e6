import type { Locale } from '@overturn/kernel';
import { matterName } from './mail-texts';

/** What a feed may say of a date: a calendar program is not ours, so nothing of the client. */
export interface FeedFacts {
  readonly what: 'deadline' | 'task';
  readonly code: string;
  readonly titleZh: string | null;
  readonly titleEn: string | null;
  /** Words that a person wrote stay inside the firm. */
  readonly isByHand: boolean;
  readonly kind: 'latest_by' | 'opens_at';
  readonly dueAt: Date;
  readonly caseNumber: string;
  readonly sellerAccountName: string;
  readonly marketplace: string;
}

export interface FeedEvent {
  readonly summary: string;
  readonly description: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const SHOWN_MS = 30 * 60_000;
const BY_HAND = {
  deadline: { 'zh-CN': '人工设定的期限', en: 'Date set by hand' },
  task: { 'zh-CN': '任务', en: 'Task' },
} as const;
const KIND = {
  deadline: { 'zh-CN': '期限', en: 'Deadline' },
  task: { 'zh-CN': '任务', en: 'Task' },
} as const;

/** The name of a person's calendar. */
export const feedName = (firmName: string, locale: Locale): string =>
  locale === 'zh-CN' ? `${firmName} 期限和任务` : `${firmName} deadlines and tasks`;

/**
 * A date as half an hour of a calendar: up to a date before which to act, so that midnight stands on the day that
 * it ends; from a date on which something opens.
 */
export function feedEvent(facts: FeedFacts, locale: Locale): FeedEvent {
  const matter = matterOf(facts, locale);
  const due = facts.dueAt.getTime();
  const opens = facts.kind === 'opens_at';
  const word = opens ? (locale === 'zh-CN' ? '开放' : 'Opens') : KIND[facts.what][locale];
  return {
    summary: `${matter} · ${facts.caseNumber} ${facts.sellerAccountName} (${facts.marketplace})`,
    description: `${word}: ${matter}\n${facts.caseNumber} · ${facts.sellerAccountName} · ${facts.marketplace}`,
    startsAt: new Date(opens ? due : due - SHOWN_MS),
    endsAt: new Date(opens ? due + SHOWN_MS : due),
  };
}

function matterOf(facts: FeedFacts, locale: Locale): string {
  if (facts.isByHand) return BY_HAND[facts.what][locale];
  if (facts.what === 'task') return (locale === 'zh-CN' ? facts.titleZh : facts.titleEn) ?? facts.code;
  return matterName(facts.code, null, locale);
}
