import type { Locale } from '@overturn/kernel';
import type { MailText } from './mail-texts';

export function portalInvitationText(
  facts: { name: string; firmName: string; url: string },
  locale: Locale,
): MailText {
  return locale === 'zh-CN'
    ? {
        subject: `${facts.firmName} 邀请您进入客户门户`,
        lines: [
          `${facts.name}，您好：`,
          `${facts.firmName} 为您开通了客户门户：案件进度、截止日期和需要您做的事都在那里。`,
          '首次进入时，我们会向本邮箱发送 6 位验证码。链接 7 天内有效；过期后打开链接，可以自助重新获取。',
        ],
        action: { label: '进入客户门户', url: facts.url },
        why: '请勿转发：链接是给您本人的。如果您不认识该机构，请忽略此邮件。',
      }
    : {
        subject: `${facts.firmName} invites you to its client portal`,
        lines: [
          `Hello ${facts.name},`,
          `${facts.firmName} has opened its client portal for you: how far your case is, the dates, and what you need to do.`,
          'The first time, a code of 6 digits is sent to this address. The link lasts 7 days; once it has expired, its page sends you a new one.',
        ],
        action: { label: 'Open the client portal', url: facts.url },
        why: 'Please do not pass this on: the link is meant for you. If you do not know this firm, ignore this mail.',
      };
}

export function portalCodeText(
  facts: { firmName: string; code: string; isForSigning: boolean; url: string },
  locale: Locale,
): MailText {
  if (facts.isForSigning) return signingCodeText(facts, locale);
  return locale === 'zh-CN'
    ? {
        subject: `验证码 ${facts.code} · ${facts.firmName} 客户门户`,
        lines: [`您的验证码：${facts.code}`, '10 分钟内有效，仅能使用一次。请在正在登录的页面上填写。'],
        action: { label: '打开登录页', url: facts.url },
        why: '工作人员不会向您索要验证码。如果不是您本人操作，请忽略此邮件。',
      }
    : {
        subject: `Code ${facts.code} · client portal of ${facts.firmName}`,
        lines: [
          `Your code: ${facts.code}`,
          'It lasts 10 minutes and works once. Type it on the page where you are signing in.',
        ],
        action: { label: 'Open the sign-in page', url: facts.url },
        why: 'Nobody of the firm ever asks you for this code. If it was not you, ignore this mail.',
      };
}

function signingCodeText(facts: { firmName: string; code: string; url: string }, locale: Locale): MailText {
  return locale === 'zh-CN'
    ? {
        subject: `签署验证码 ${facts.code} · ${facts.firmName}`,
        lines: [
          `您的签署验证码：${facts.code}`,
          '填写后即代表贵公司接受页面上的服务协议。10 分钟内有效，仅能使用一次。',
        ],
        action: { label: '打开客户门户', url: facts.url },
        why: '工作人员不会向您索要验证码。如果不是您本人在签署，请勿填写，并告诉服务商。',
      }
    : {
        subject: `Code to sign ${facts.code} · ${facts.firmName}`,
        lines: [
          `Your code to sign: ${facts.code}`,
          'Typing it accepts the agreement on your page for your company. It lasts 10 minutes and works once.',
        ],
        action: { label: 'Open the portal', url: facts.url },
        why: 'Nobody of the firm ever asks you for this code. If you are not signing anything, do not type it, and tell the firm.',
      };
}

/** A text message is one line. */
export function portalCodeSms(facts: { firmName: string; code: string }, locale: Locale): string {
  return locale === 'zh-CN'
    ? `【${facts.firmName}】验证码 ${facts.code}，10 分钟内有效，请勿告诉他人。`
    : `${facts.firmName}: your code is ${facts.code}. It lasts 10 minutes. Tell it to nobody.`;
}
