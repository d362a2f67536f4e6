import type { Locale, ReplyRefusal } from '@overturn/kernel';
import type { MailText } from './mail-texts';

const WHY: Readonly<Record<ReplyRefusal, Readonly<Record<Locale, string>>>> = {
  too_large: {
    'zh-CN': '邮件连同附件超过 30 MB。请在页面上上传文件，断线也能继续。',
    en: 'With its files it has more than 30 MB. Please upload the files on the page, which goes on where a line breaks.',
  },
  too_long: {
    'zh-CN': '内容超过 5000 字。请分几次发送，或作为文件上传。',
    en: 'It has more than 5,000 characters. Please send it in parts, or upload it as a file.',
  },
  unreadable: {
    'zh-CN': '邮件的格式无法读取。',
    en: 'The mail could not be read.',
  },
  expired: {
    'zh-CN': '回复地址已过期（30 天内有效）。',
    en: 'The address that you answered to has expired: it lasts 30 days.',
  },
  closed: { 'zh-CN': '案件已结案。', en: 'The case is closed.' },
  empty: {
    'zh-CN': '没有找到您写的内容，附件也没有收下。请写在引用的邮件上方。',
    en: 'We found no words of yours in it, and no file that could be kept. Please write above what is quoted.',
  },
  password: {
    'zh-CN': '内容里像是有密码或验证码，我们从不保存。请去掉后再发；如果已经泄露，请尽快更改密码。',
    en: 'It seems to hold a password or a code, which we never keep. Please send it without; change the password if it was real.',
  },
};

interface RefusedFacts {
  readonly name: string;
  readonly firmName: string;
  readonly caseNumber: string;
  readonly reason: ReplyRefusal;
  readonly url: string;
}

/** To whose answer by mail could not be taken: what happened, why, and where to write instead. */
export const replyRefusedText = (facts: RefusedFacts, locale: Locale): MailText =>
  locale === 'zh-CN'
    ? {
        subject: `您的邮件回复没有收下 · ${facts.caseNumber}`,
        lines: [
          `${facts.name}，您好：`,
          `您就案件 ${facts.caseNumber} 的邮件回复没有收下，对方没有看到。`,
          WHY[facts.reason]['zh-CN'],
          '请打开下面的页面再写一次。',
        ],
        action: { label: '打开消息页', url: facts.url },
        why: `您收到此邮件，因为 ${facts.firmName} 收到了从您的邮箱发来的回复。请勿直接回复。`,
      }
    : {
        subject: `Your answer was not taken · ${facts.caseNumber}`,
        lines: [
          `Hello ${facts.name},`,
          `Your answer by mail about case ${facts.caseNumber} was not taken; nobody has read it.`,
          WHY[facts.reason].en,
          'Please write again on the page below.',
        ],
        action: { label: 'Open the messages', url: facts.url },
        why: `You get this mail because an answer came to ${facts.firmName} from your address. Please do not reply.`,
      };
