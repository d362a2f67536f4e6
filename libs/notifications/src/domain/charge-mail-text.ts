import type { Locale } from '@overturn/kernel';
import type { MailText } from './mail-texts';

export interface StoppedChargeFacts {
  readonly firmName: string;
  /** `CNY 1,234.50`. */
  readonly amount: string;
  /** The bank wants the card's owner. */
  readonly isAsked: boolean;
  readonly url: string;
}

/** Tells a client that its card was not charged: what happened, what is still owed, and the one thing to do. */
export function stoppedChargeText(
  { firmName, amount, isAsked, url }: StoppedChargeFacts,
  locale: Locale,
): MailText {
  return locale === 'zh-CN'
    ? {
        subject: `${firmName}：${amount} 的扣款没有完成`,
        lines: [
          isAsked ? '银行要求持卡人本人验证，所以没有扣款。' : '银行没有批准这次扣款，没有扣到任何金额。',
          `账单仍有 ${amount} 未付。请打开付款页，用银行卡、支付宝或微信支付完成付款；付清后不会再扣款。`,
        ],
        action: { label: '去付款', url },
        why: '您授权该机构从已保存的卡支付账单，所以收到此邮件。',
      }
    : {
        subject: `${firmName}: ${amount} could not be charged`,
        lines: [
          isAsked
            ? 'The bank wants the owner of the card to confirm, so nothing was charged.'
            : 'The bank declined the charge; nothing was taken.',
          `${amount} of the invoice is still open. Open the page and pay by card, Alipay or WeChat Pay; once it is paid, nothing more is charged.`,
        ],
        action: { label: 'Pay now', url },
        why: 'You get this mail because you let this firm charge a saved card for its invoices.',
      };
}
