import type { ClientTodo, Locale } from '@overturn/kernel';
import type { MailText } from './mail-texts';

interface ClientTodoFacts {
  readonly name: string;
  readonly firmName: string;
  readonly caseNumber: string;
  readonly shop: string;
  readonly marketplace: string;
  readonly todo: ClientTodo;
  readonly url: string;
  /** Whether their answer to the mail reaches the conversation. */
  readonly isAnswerable: boolean;
}

interface Words {
  readonly subject: string;
  readonly line: string;
  readonly action: string;
}

const ZH: Readonly<Record<ClientTodo, Words>> = {
  agree: {
    subject: '请阅读服务方案',
    line: '服务方案和收费方式已准备好，请阅读并答复。',
    action: '阅读方案',
  },
  approve_plan: {
    subject: '请确认申诉稿',
    line: '申诉稿已写好。请逐段核对事实是否属实，再确认或要求修改；只有您确认的那一版会提交给亚马逊。',
    action: '查看申诉稿',
  },
  answer_amazon: {
    subject: '亚马逊要求补充资料',
    line: '亚马逊要求补充信息，请尽快提供。',
    action: '提供资料',
  },
  bring_documents: {
    subject: '还有资料需要您提供',
    line: '有资料还没有收到，或被退回。清单里写明了怎样才算数。',
    action: '打开资料清单',
  },
  answer_questions: {
    subject: '有几个问题请您回答',
    line: '为了查清原因，请回答问卷里的问题；可以分几次填写。',
    action: '回答问题',
  },
  pay_invoice: {
    subject: '有账单待付款',
    line: '账单已开出。页面上写明金额、依据的条款和付款方式。',
    action: '查看账单',
  },
  read_messages: { subject: '您有新消息', line: '顾问给您发了消息。', action: '查看消息' },
};
const EN: Readonly<Record<ClientTodo, Words>> = {
  agree: {
    subject: 'Please read the offer',
    line: 'The offer with its fee is ready. Please read it and answer.',
    action: 'Read the offer',
  },
  approve_plan: {
    subject: 'Please confirm the appeal',
    line: 'The appeal is written. Please check that every fact is true, then approve it or ask for changes; only the version that you approve goes to Amazon.',
    action: 'Read the appeal',
  },
  answer_amazon: {
    subject: 'Amazon asks for more',
    line: 'Amazon asks for more information. Please send it soon.',
    action: 'Send documents',
  },
  bring_documents: {
    subject: 'Documents are still needed',
    line: 'Some documents have not come yet or came back. The list says what counts.',
    action: 'Open the list',
  },
  answer_questions: {
    subject: 'Some questions for you',
    line: 'To find the cause, please answer the questions; you may do so bit by bit.',
    action: 'Answer the questions',
  },
  pay_invoice: {
    subject: 'An invoice is due',
    line: 'An invoice was issued. The page tells the amount, the clauses it rests on and how to pay.',
    action: 'See the invoice',
  },
  read_messages: {
    subject: 'You have a new message',
    line: 'Your adviser has written to you.',
    action: 'Read the message',
  },
};

/** Where in a case at the portal a thing is done. */
export const TODO_PLACES: Readonly<Record<ClientTodo, string>> = {
  agree: '/agreement',
  approve_plan: '/plan',
  answer_amazon: '/documents',
  bring_documents: '/documents',
  answer_questions: '/questions',
  pay_invoice: '/money',
  read_messages: '/messages',
};

export const todoWords = (todo: ClientTodo, locale: Locale): Words => (locale === 'zh-CN' ? ZH : EN)[todo];

/** What waits for a client, with one thing to do. What was written stays in the portal: mailboxes are read by others. */
export function clientTodoText(facts: ClientTodoFacts, locale: Locale): MailText {
  const { isAnswerable } = facts;
  const about = `${facts.caseNumber} ${facts.shop} (${facts.marketplace})`;
  if (locale === 'zh-CN') {
    const { subject, line, action } = todoWords(facts.todo, locale);
    return {
      subject: `${subject} · ${about}`,
      lines: [`${facts.name}，您好：`, line, `案件 ${about}，由 ${facts.firmName} 办理。`],
      action: { label: action, url: facts.url },
      why: `您收到此邮件，因为您是 ${facts.firmName} 的客户联系人。${isAnswerable ? '也可以直接回复此邮件，附件会一并收下；请勿转发，回复地址是给您本人的。' : '请勿直接回复，打开链接即可办理。'}`,
      isAnswerable,
    };
  }
  const { subject, line, action } = todoWords(facts.todo, locale);
  return {
    subject: `${subject} · ${about}`,
    lines: [`Hello ${facts.name},`, line, `Case ${about}, handled by ${facts.firmName}.`],
    action: { label: action, url: facts.url },
    why: `You get this mail because you are a contact of a client of ${facts.firmName}. ${isAnswerable ? 'You may also answer this mail, with files; please do not pass it on, its address is meant for you.' : 'Please do not reply: the link leads to where you can act.'}`,
    isAnswerable,
  };
}

export function messageReceivedText(
  facts: {
    readonly name: string;
    readonly caseNumber: string;
    readonly shop: string;
    readonly url: string;
    readonly isAnswerable: boolean;
  },
  locale: Locale,
): MailText {
  return locale === 'zh-CN'
    ? {
        subject: `客户来消息 · ${facts.caseNumber} ${facts.shop}`,
        lines: [`${facts.name}，您好：`, `案件 ${facts.caseNumber} 的客户发来了消息。`],
        action: { label: '查看并回复', url: facts.url },
        why: facts.isAnswerable
          ? '您收到此邮件，因为您负责本案。直接回复此邮件即发送给客户；内部备注请写在系统里。'
          : '您收到此邮件，因为您负责本案。',
        isAnswerable: facts.isAnswerable,
      }
    : {
        subject: `Message from the client · ${facts.caseNumber} ${facts.shop}`,
        lines: [`Hello ${facts.name},`, `The client of case ${facts.caseNumber} has written.`],
        action: { label: 'Read and answer', url: facts.url },
        why: facts.isAnswerable
          ? 'You get this mail because you are in charge of this case. What you answer goes to the client; notes for colleagues are written in the product.'
          : 'You get this mail because you are in charge of this case.',
        isAnswerable: facts.isAnswerable,
      };
}
