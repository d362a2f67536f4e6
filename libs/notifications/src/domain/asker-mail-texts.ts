import type { Locale } from '@overturn/kernel';
import type { MailText } from './mail-texts';

/** To who sent an enquiry that the firm does not take on. */
export const declinedText = (
  facts: {
    readonly name: string;
    readonly firmName: string;
    readonly reference: string;
    readonly reason: string;
    readonly url: string;
  },
  locale: Locale,
): MailText =>
  locale === 'zh-CN'
    ? {
        subject: `您的咨询 ${facts.reference} · ${facts.firmName}`,
        lines: [
          `${facts.name}，您好：`,
          `感谢您联系 ${facts.firmName}。这次的咨询（参考号 ${facts.reference}），我们不能受理：`,
          facts.reason,
          '您没有产生任何费用，上传的文件会在 30 天后删除。情况有变化时，欢迎再次提交。',
        ],
        action: { label: '再次提交咨询', url: facts.url },
        why: '您收到此邮件，因为您在我们的网页上提交了咨询并留下了这个邮箱。',
      }
    : {
        subject: `Your enquiry ${facts.reference} · ${facts.firmName}`,
        lines: [
          `Hello ${facts.name},`,
          `Thank you for writing to ${facts.firmName}. We cannot take on this enquiry (reference ${facts.reference}):`,
          facts.reason,
          'You owe nothing, and the files that you sent are deleted after 30 days. Should things change, please write again.',
        ],
        action: { label: 'Send another enquiry', url: facts.url },
        why: 'You get this mail because you sent an enquiry on our page and left this address.',
      };

/** To who asked what the help did not answer. */
export const answeredText = (
  facts: {
    readonly firmName: string;
    readonly question: string;
    readonly answer: string;
    readonly url: string;
  },
  locale: Locale,
): MailText =>
  locale === 'zh-CN'
    ? {
        subject: `您的问题有了答复 · ${facts.firmName}`,
        lines: ['您问：', facts.question, `${facts.firmName} 答复：`, facts.answer],
        action: { label: '查看帮助', url: facts.url },
        why: '您收到此邮件，因为您在帮助页面提问并留下了这个邮箱。',
      }
    : {
        subject: `Your question is answered · ${facts.firmName}`,
        lines: ['You asked:', facts.question, `${facts.firmName} answers:`, facts.answer],
        action: { label: 'See the help', url: facts.url },
        why: 'You get this mail because you asked on the help page and left this address.',
      };
