import type { Locale, ReminderRung } from '@overturn/kernel';

interface MailAction {
  readonly label: string;
  readonly url: string;
}

export interface MailPart {
  readonly title: string;
  readonly lines: readonly string[];
  readonly action: MailAction;
}

/** A mail's words, without its frame. */
export interface MailText {
  readonly subject: string;
  readonly lines: readonly string[];
  /** Below the lines: several matters, each with its own button. */
  readonly parts?: readonly MailPart[];
  readonly action: MailAction;
  readonly why: string;
  /** The client whose statement of what is owed travels with it. */
  readonly statementOf?: string;
  /** Whether it may be answered: it then carries an address of its own to answer to, and a line to answer above. */
  readonly isAnswerable?: boolean;
}

/** Whole days before the last day, or hours; 0 days is the last day itself, 0 hours and less is past. */
export interface TimeLeft {
  readonly amount: number;
  readonly unit: 'days' | 'hours';
}

export interface ReminderFacts {
  readonly recipientName: string;
  readonly caseNumber: string;
  readonly clientName: string;
  readonly sellerAccountName: string;
  readonly marketplace: string;
  readonly deadlineCode: string;
  readonly deadlineTitle: string | null;
  readonly kind: 'latest_by' | 'opens_at';
  readonly rung: ReminderRung;
  readonly left: TimeLeft;
  /** `2026-02-21 00:00`, on the recipient's wall clock. */
  readonly localDueAt: string;
  readonly zone: string;
  readonly url: string;
  readonly isAssignee: boolean;
}

const MATTERS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  appeal_window: { 'zh-CN': '申诉期限', en: 'Appeal window' },
  funds_request: { 'zh-CN': '资金申请', en: 'Funds request' },
  at_risk_answer: { 'zh-CN': '风险账户答复', en: 'At-risk answer' },
  poa_acceptance: { 'zh-CN': '行动计划提交期限', en: 'Plan of action accepted until' },
  temporary_review: { 'zh-CN': '临时审查', en: 'Temporary review' },
  account_health_preview: { 'zh-CN': '账户健康预警期', en: 'Account health preview' },
  amazon_reply: { 'zh-CN': '亚马逊答复', en: 'Amazon’s reply' },
  info_answer: { 'zh-CN': '补充信息答复', en: 'Answer to the request for information' },
  draft_ready: { 'zh-CN': '内部草稿完成', en: 'Draft ready' },
  client_approval: { 'zh-CN': '客户确认', en: 'Client’s approval' },
};

const OPENS: Readonly<
  Partial<Record<ReminderRung, Readonly<Record<Locale, string>>>> &
    Record<'due', Readonly<Record<Locale, string>>>
> = {
  't-7d': { 'zh-CN': '7 天后开放', en: 'opens in 7 days' },
  't-1d': { 'zh-CN': '明天开放', en: 'opens tomorrow' },
  due: { 'zh-CN': '现已开放', en: 'open now' },
};

/** What is left, in words: counted, because whoever opens a case late is told at once and not at a rung's own time. */
export function timeLeft(facts: Pick<ReminderFacts, 'kind' | 'rung' | 'left'>, locale: Locale): string {
  const { kind, rung, left } = facts;
  if (kind === 'opens_at') return (OPENS[rung] ?? OPENS.due)[locale];
  const isChinese = locale === 'zh-CN';
  if (left.amount <= 0 && left.unit === 'hours') return isChinese ? '已逾期' : 'overdue';
  if (left.amount === 0) return isChinese ? '今天到期' : 'due today';
  if (isChinese) return `还剩 ${left.amount} ${left.unit === 'days' ? '天' : '小时'}`;
  const unit = left.unit === 'days' ? 'day' : 'hour';
  return `${left.amount} ${unit}${left.amount === 1 ? '' : 's'} left`;
}

/** A deadline's name. */
export const matterName = (code: string, title: string | null, locale: Locale): string =>
  title ?? MATTERS[code]?.[locale] ?? code;

export function reminderText(facts: ReminderFacts, locale: Locale): MailText {
  const matter = matterName(facts.deadlineCode, facts.deadlineTitle, locale);
  const left = timeLeft(facts, locale);
  return locale === 'zh-CN' ? reminderZh(facts, matter, left) : reminderEn(facts, matter, left);
}

function reminderZh(facts: ReminderFacts, matter: string, left: string): MailText {
  const bound = facts.kind === 'opens_at' ? '开放时间' : '须早于';
  return {
    subject: `【${left}】${matter} · ${facts.caseNumber} ${facts.sellerAccountName}（${facts.marketplace}）`,
    lines: [
      `${facts.recipientName}，您好：`,
      `案件 ${facts.caseNumber} 的“${matter}”${left}。`,
      `客户：${facts.clientName}　店铺：${facts.sellerAccountName}　站点：${facts.marketplace}`,
      `${bound}：${facts.localDueAt}（${facts.zone}）`,
    ],
    action: { label: '打开案件', url: facts.url },
    why: facts.isAssignee
      ? '您收到此邮件，因为您是本案负责人。'
      : '您收到此邮件，因为期限临近时会通知机构负责人。',
  };
}

function reminderEn(facts: ReminderFacts, matter: string, left: string): MailText {
  const bound = facts.kind === 'opens_at' ? 'Opens at' : 'Act before';
  return {
    subject: `[${left}] ${matter} · ${facts.caseNumber} ${facts.sellerAccountName} (${facts.marketplace})`,
    lines: [
      `Hello ${facts.recipientName},`,
      `Case ${facts.caseNumber}: ${matter}, ${left}.`,
      `Client: ${facts.clientName} · Shop: ${facts.sellerAccountName} · Marketplace: ${facts.marketplace}`,
      `${bound}: ${facts.localDueAt} (${facts.zone})`,
    ],
    action: { label: 'Open the case', url: facts.url },
    why: facts.isAssignee
      ? 'You get this mail because the case is assigned to you.'
      : 'You get this mail because owners are told when a deadline is near.',
  };
}

export function invitationText(
  facts: { name: string; firmName: string; url: string },
  locale: Locale,
): MailText {
  return locale === 'zh-CN'
    ? {
        subject: `${facts.firmName} 邀请您加入 Overturn`,
        lines: [
          `${facts.name}，您好：`,
          `${facts.firmName} 邀请您加入其案件管理系统。链接 7 天内有效，仅能使用一次。`,
        ],
        action: { label: '接受邀请', url: facts.url },
        why: '如果您不认识该机构，请忽略此邮件。',
      }
    : {
        subject: `${facts.firmName} invites you to Overturn`,
        lines: [
          `Hello ${facts.name},`,
          `${facts.firmName} invites you to its case management. The link lasts 7 days and works once.`,
        ],
        action: { label: 'Accept the invitation', url: facts.url },
        why: 'If you do not know this firm, ignore this mail.',
      };
}

export function passwordResetText(facts: { name: string; url: string }, locale: Locale): MailText {
  return locale === 'zh-CN'
    ? {
        subject: '重设 Overturn 密码',
        lines: [`${facts.name}，您好：`, '有人请求重设您的密码。链接 2 小时内有效，仅能使用一次。'],
        action: { label: '设置新密码', url: facts.url },
        why: '如果不是您本人操作，请忽略此邮件，密码不会改变。',
      }
    : {
        subject: 'Set a new Overturn password',
        lines: [
          `Hello ${facts.name},`,
          'Somebody asked to set a new password for you. The link lasts 2 hours and works once.',
        ],
        action: { label: 'Set a new password', url: facts.url },
        why: 'If it was not you, ignore this mail: your password stays as it is.',
      };
}

export interface DocumentsFacts {
  readonly recipientName: string;
  readonly caseNumber: string;
  readonly clientName: string;
  readonly sellerAccountName: string;
  readonly marketplace: string;
  /** In the reader's language. */
  readonly documents: readonly string[];
  readonly url: string;
}

/** A long list says how many more there are; the case has them all. */
const DOCUMENTS_NAMED = 10;

/** Documents that a client was asked for and has not brought. */
export function documentsText(facts: DocumentsFacts, locale: Locale): MailText {
  const { documents, caseNumber, clientName, sellerAccountName: shop, marketplace } = facts;
  const named = documents.slice(0, DOCUMENTS_NAMED).map((one) => `· ${one}`);
  const more = documents.length - named.length;
  if (locale === 'zh-CN')
    return {
      subject: `【缺 ${documents.length} 项资料】${caseNumber} ${shop}（${marketplace}）`,
      lines: [
        `${facts.recipientName}，您好：`,
        `案件 ${caseNumber} 还有 ${documents.length} 项资料没有收到，请联系客户 ${clientName}：`,
        ...named,
        ...(more > 0 ? [`另有 ${more} 项`] : []),
      ],
      action: { label: '打开资料清单', url: facts.url },
      why: '您收到此邮件，因为您负责本案的资料。',
    };
  return {
    subject: `[${documents.length} documents missing] ${caseNumber} ${shop} (${marketplace})`,
    lines: [
      `Hello ${facts.recipientName},`,
      `Case ${caseNumber} still waits for ${documents.length} document(s). Please ask the client, ${clientName}:`,
      ...named,
      ...(more > 0 ? [`and ${more} more`] : []),
    ],
    action: { label: 'Open the checklist', url: facts.url },
    why: 'You get this mail because you are in charge of this case’s documents.',
  };
}
