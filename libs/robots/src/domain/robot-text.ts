import type { Locale, RobotEvent } from '@overturn/kernel';

/** Which event of the product is which event of a robot. */
const EVENT_OF_TOPIC = {
  'cases.reminder_due.v1': 'deadline_near',
  'cases.documents_due.v1': 'needs_person',
  'messages.message_sent.v1': 'needs_person',
  'messages.mail_unconfirmed.v1': 'needs_person',
  'evidence.file_infected.v1': 'needs_person',
  'cases.outcome_verified.v1': 'outcome_verified',
  'billing.payment_received.v1': 'payment_received',
} as const satisfies Readonly<Record<string, RobotEvent>>;
export type RobotTopic = keyof typeof EVENT_OF_TOPIC;

const isRobotTopic = (topic: string): topic is RobotTopic => Object.hasOwn(EVENT_OF_TOPIC, topic);

/** Null for what no group is told of. */
export const robotEventOf = (topic: string): RobotEvent | null =>
  isRobotTopic(topic) ? EVENT_OF_TOPIC[topic] : null;

/** What is said: a case's number and what is to be done. Nothing of the client is ever in it. */
export interface Said {
  readonly topic: RobotTopic;
  readonly caseNumber: string;
  /** `2026-12-01 18:00 (Asia/Shanghai)` of a deadline. */
  readonly due: string | null;
  /** The case on the staff's screens. */
  readonly url: string;
}

const WORDS: Readonly<Record<RobotTopic, readonly [zh: string, en: string]>> = {
  'cases.reminder_due.v1': ['期限临近，请打开案件按期处理', 'a deadline is near: open the case and meet it'],
  'cases.documents_due.v1': [
    '资料还没有收齐，请联系客户',
    'documents are missing: get in touch with the client',
  ],
  'messages.message_sent.v1': ['客户来信，请阅读并回复', 'the client has written: read it and answer'],
  'messages.mail_unconfirmed.v1': [
    '有一封未确认的来信，请核对',
    'a mail from an unknown address came: look at it',
  ],
  'evidence.file_infected.v1': [
    '证据里发现病毒，文件已隔离，请换一份文件',
    'a virus was found in evidence and the file set apart: get another file',
  ],
  'cases.outcome_verified.v1': [
    '结果已核实，请继续结案和账单',
    'the outcome is verified: go on with closing and invoice',
  ],
  'billing.payment_received.v1': ['收款已确认，请查看账单', 'a payment is confirmed: look at the invoices'],
};

/** A message to a group: a card with one button where the provider has them. Plain words, no markup. */
export interface RobotMessage {
  readonly title: string;
  readonly lines: readonly string[];
  readonly button: { readonly label: string; readonly url: string };
}

/** A message to a group in one language. */
export function robotText({ topic, caseNumber, due, url }: Said, locale: Locale): RobotMessage {
  const [zh, en] = WORDS[topic];
  return locale === 'en'
    ? {
        title: `Case ${caseNumber}`,
        lines: [`${en.charAt(0).toUpperCase()}${en.slice(1)}.`, ...(due === null ? [] : [`Due ${due}.`])],
        button: { label: 'Open the case', url },
      }
    : {
        title: `案件 ${caseNumber}`,
        lines: [`${zh}。`, ...(due === null ? [] : [`期限：${due}。`])],
        button: { label: '打开案件', url },
      };
}

/** What the test button sends. */
export const testText = (locale: Locale, url: string): RobotMessage =>
  locale === 'en'
    ? {
        title: 'Overturn: a test message',
        lines: ['This group is told of cases from now on.'],
        button: { label: 'Open Overturn', url },
      }
    : {
        title: 'Overturn 案件提醒：测试消息',
        lines: ['本群之后会收到案件提醒。'],
        button: { label: '打开工作台', url },
      };
