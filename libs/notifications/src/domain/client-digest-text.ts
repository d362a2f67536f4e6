import type { ClientTodo, Locale } from '@overturn/kernel';
import { TODO_PLACES, todoWords } from './client-mail-texts';
import type { MailText, TimeLeft } from './mail-texts';
import { timeLeft } from './mail-texts';

export interface DigestTodo {
  readonly todo: ClientTodo;
  /** How many documents, questions or messages. */
  readonly count: number;
  /** Until when, on the reader's wall clock; null without a date. */
  readonly due: { readonly localDueAt: string; readonly left: TimeLeft } | null;
}

/** What waits in one case, the nearest date first. */
export interface DigestCase {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly shop: string;
  readonly marketplace: string;
  readonly todos: readonly DigestTodo[];
}

interface ClientDigestFacts {
  readonly name: string;
  readonly firmName: string;
  readonly onDate: string;
  readonly zone: string;
  /** The nearest date first. */
  readonly cases: readonly DigestCase[];
  readonly portalUrl: string;
}

const COUNTED: readonly ClientTodo[] = ['bring_documents', 'answer_questions', 'read_messages'];

function line({ todo, count, due }: DigestTodo, locale: Locale): string {
  const isChinese = locale === 'zh-CN';
  const { subject } = todoWords(todo, locale);
  const many = COUNTED.includes(todo) && count > 1;
  const what = many ? (isChinese ? `${subject}（${count}）` : `${subject} (${count})`) : subject;
  if (due === null) return `· ${what}`;
  const left = timeLeft({ kind: 'latest_by', rung: 'due', left: due.left }, locale);
  return isChinese
    ? `· ${what}：${due.localDueAt} 前（${left}）`
    : `· ${what}: before ${due.localDueAt} (${left})`;
}

/** What waits for a client's person, case by case, each with the one thing to do first. */
export function clientDigestText(facts: ClientDigestFacts, locale: Locale): MailText {
  const isChinese = locale === 'zh-CN';
  const count = facts.cases.reduce((sum, { todos }) => sum + todos.length, 0);
  const isDated = facts.cases.some(({ todos }) => todos.some(({ due }) => due !== null));
  const zone = isChinese ? `时间按 ${facts.zone} 计。` : `Times are of ${facts.zone}.`;
  return {
    subject: isChinese
      ? `今日待办 ${count} 项 · ${facts.onDate}`
      : `${count} ${count === 1 ? 'thing waits' : 'things wait'} for you · ${facts.onDate}`,
    lines: [
      isChinese ? `${facts.name}，您好：` : `Hello ${facts.name},`,
      (isChinese
        ? `${facts.firmName} 为您办理的案件中，有 ${count} 项需要您处理。`
        : `In the cases that ${facts.firmName} handles for you, this waits for you.`) +
        (isDated ? (isChinese ? zone : ` ${zone}`) : ''),
    ],
    parts: facts.cases.map((one) => ({
      title: `${one.caseNumber} ${one.shop} (${one.marketplace})`,
      lines: one.todos.map((todo) => line(todo, locale)),
      action: {
        label: todoWords(one.todos[0]?.todo ?? 'read_messages', locale).action,
        url: `${facts.portalUrl}/cases/${one.caseId}${TODO_PLACES[one.todos[0]?.todo ?? 'read_messages']}`,
      },
    })),
    action: { label: isChinese ? '查看全部' : 'See everything', url: `${facts.portalUrl}/home` },
    why: isChinese
      ? `您选择了每天汇总一次提醒；可在门户“我的”中更改。请勿直接回复，打开链接即可办理。`
      : `You chose to be told once a day; change that under “Me” in the portal. Please do not reply: the links lead to where you can act.`,
  };
}
