import type { Locale } from '@overturn/kernel';
import { matterName, type MailText } from './mail-texts';

export interface DigestLine {
  readonly caseNumber: string;
  /** `2026-02-21 00:00`, on the recipient's wall clock. */
  readonly localDueAt: string;
}

/** What a digest says, with times on the recipient's clock. Lists hold ten lines at most. */
export interface DigestFacts {
  readonly recipientName: string;
  readonly firmName: string;
  readonly onDate: string;
  readonly overdue: readonly (DigestLine & { readonly code: string; readonly title: string | null })[];
  readonly dueSoon: readonly (DigestLine & { readonly code: string; readonly title: string | null })[];
  readonly tasks: readonly (DigestLine & { readonly titleZh: string; readonly titleEn: string })[];
  readonly unscheduled: readonly string[];
  readonly stuck: readonly string[];
  /** Told to owners only; others get 0 and nothing. */
  readonly unassigned: number;
  readonly findings: number;
  readonly url: string;
}

/** With nothing to say no digest is sent. */
export const saysNothing = (facts: DigestFacts): boolean =>
  facts.overdue.length +
    facts.dueSoon.length +
    facts.tasks.length +
    facts.unscheduled.length +
    facts.stuck.length +
    facts.unassigned +
    facts.findings ===
  0;

const WORDS = {
  overdue: { 'zh-CN': '已逾期', en: 'Overdue' },
  dueSoon: { 'zh-CN': '7 天内到期', en: 'Due within 7 days' },
  tasks: { 'zh-CN': '今天要做的任务', en: 'Tasks for today' },
  unscheduled: { 'zh-CN': '没有安排下一步的案件', en: 'Cases with nothing scheduled' },
  stuck: { 'zh-CN': '停滞的案件', en: 'Cases that stand still' },
  unassigned: { 'zh-CN': '无人负责的案件', en: 'Cases that nobody has taken' },
  findings: { 'zh-CN': '昨夜检查发现的问题', en: 'Found by last night’s checks' },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/** The daily digest of a member of staff. */
export function digestText(facts: DigestFacts, locale: Locale): MailText {
  const isChinese = locale === 'zh-CN';
  const section = (name: keyof typeof WORDS, lines: readonly string[]): readonly string[] =>
    lines.length === 0
      ? []
      : [
          `${WORDS[name][locale]}（${lines.length}）`.replace(/（(\d+)）/, isChinese ? '（$1）' : ' ($1)'),
          ...lines.map((line) => `· ${line}`),
        ];
  const count = (name: 'unassigned' | 'findings', found: number) =>
    found === 0 ? [] : [`${WORDS[name][locale]}${isChinese ? '：' : ': '}${found}`];
  const dated = (one: DigestLine, what: string) => `${one.caseNumber} ${what} ${one.localDueAt}`;
  return {
    subject: isChinese
      ? `【每日摘要】${facts.onDate} · 逾期 ${facts.overdue.length}，即将到期 ${facts.dueSoon.length}`
      : `[Daily digest] ${facts.onDate} · ${facts.overdue.length} overdue, ${facts.dueSoon.length} due soon`,
    lines: [
      isChinese ? `${facts.recipientName}，早上好：` : `Good morning ${facts.recipientName},`,
      ...section(
        'overdue',
        facts.overdue.map((one) => dated(one, matterName(one.code, one.title, locale))),
      ),
      ...section(
        'dueSoon',
        facts.dueSoon.map((one) => dated(one, matterName(one.code, one.title, locale))),
      ),
      ...section(
        'tasks',
        facts.tasks.map((one) => dated(one, isChinese ? one.titleZh : one.titleEn)),
      ),
      ...section('unscheduled', facts.unscheduled),
      ...section('stuck', facts.stuck),
      ...count('unassigned', facts.unassigned),
      ...count('findings', facts.findings),
    ],
    action: { label: isChinese ? '打开工作台' : 'Open Overturn', url: facts.url },
    why: isChinese
      ? `您收到此邮件，因为您是 ${facts.firmName} 的员工。可以在“个人设置”中关闭每日摘要。`
      : `You get this mail because you work for ${facts.firmName}. Switch the daily digest off in your profile.`,
  };
}
