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

/** What a code is asked for. */
export type CodePurpose = 'enter' | 'sign' | 'passkey';

/** What an event says a code is for; nothing: to sign in. */
export const codePurpose = (text: string | undefined): CodePurpose =>
  text === 'sign' || text === 'passkey' ? text : 'enter';

/** `url`: the portal's first address. */
export function portalCodeText(
  { url: portal, ...facts }: { firmName: string; code: string; purpose: CodePurpose; url: string },
  locale: Locale,
): MailText {
  if (facts.purpose === 'sign') return signingCodeText({ ...facts, url: `${portal}/home` }, locale);
  if (facts.purpose === 'passkey') return passkeyCodeText({ ...facts, url: `${portal}/me` }, locale);
  const url = `${portal}/sign-in`;
  return locale === 'zh-CN'
    ? {
        subject: `验证码 ${facts.code} · ${facts.firmName} 客户门户`,
        lines: [`您的验证码：${facts.code}`, '10 分钟内有效，仅能使用一次。请在正在登录的页面上填写。'],
        action: { label: '打开登录页', url },
        why: '工作人员不会向您索要验证码。如果不是您本人操作，请忽略此邮件。',
      }
    : {
        subject: `Code ${facts.code} · client portal of ${facts.firmName}`,
        lines: [
          `Your code: ${facts.code}`,
          'It lasts 10 minutes and works once. Type it on the page where you are signing in.',
        ],
        action: { label: 'Open the sign-in page', url },
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

function passkeyCodeText(facts: { firmName: string; code: string; url: string }, locale: Locale): MailText {
  return locale === 'zh-CN'
    ? {
        subject: `通行密钥验证码 ${facts.code} · ${facts.firmName}`,
        lines: [
          `您的验证码：${facts.code}`,
          '用于添加或移除通行密钥。10 分钟内有效，仅能使用一次。请在正在操作的页面上填写。',
        ],
        action: { label: '打开“我的”', url: facts.url },
        why: '工作人员不会向您索要验证码。如果不是您本人操作，请勿填写，并在“我的”里退出所有设备。',
      }
    : {
        subject: `Code for a passkey ${facts.code} · ${facts.firmName}`,
        lines: [
          `Your code: ${facts.code}`,
          'It adds or removes a passkey. It lasts 10 minutes and works once. Type it on your page.',
        ],
        action: { label: 'Open “Me”', url: facts.url },
        why: 'Nobody of the firm ever asks you for this code. If it was not you, do not type it, and sign out everywhere on the page “Me”.',
      };
}

/** `addedAt`: on the recipient's wall clock. */
export function passkeyAddedText(
  facts: { firmName: string; addedAt: string; url: string },
  locale: Locale,
): MailText {
  return locale === 'zh-CN'
    ? {
        subject: `已添加通行密钥 · ${facts.firmName} 客户门户`,
        lines: [
          `${facts.addedAt}，您的账户添加了一个通行密钥：以后可以用这台设备的指纹、面容或锁屏密码登录。`,
          '如果不是您本人操作，请立即打开“我的”，移除它并退出所有设备，然后告诉服务商。',
        ],
        action: { label: '查看我的通行密钥', url: facts.url },
        why: '每次添加通行密钥，我们都会通知您本人。',
      }
    : {
        subject: `A passkey was added · client portal of ${facts.firmName}`,
        lines: [
          `On ${facts.addedAt} a passkey was added to your account: from now on that device lets you in by its fingerprint, face or screen lock.`,
          'If it was not you, open the page “Me” at once, remove it, sign out everywhere, and tell the firm.',
        ],
        action: { label: 'See my passkeys', url: facts.url },
        why: 'You are told whenever a passkey is added.',
      };
}

/** A text message is one line. */
export function portalCodeSms(facts: { firmName: string; code: string }, locale: Locale): string {
  return locale === 'zh-CN'
    ? `【${facts.firmName}】验证码 ${facts.code}，10 分钟内有效，请勿告诉他人。`
    : `${facts.firmName}: your code is ${facts.code}. It lasts 10 minutes. Tell it to nobody.`;
}
