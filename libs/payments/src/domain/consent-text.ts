import type { FirmNames } from '@overturn/kernel';

/** The version of the words below: changed words are another version. */
const CONSENT_VERSION = '2026-11';

/** What a client agrees to before a card is charged without its owner at the screen. */
export interface ConsentText {
  readonly version: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * Says when, how often and how much is charged, and how it ends, which Stripe asks for before a card is saved:
 * https://docs.stripe.com/payments/save-and-reuse
 */
export const consentText = (firm: FirmNames): ConsentText => ({
  version: CONSENT_VERSION,
  zh: [
    `本公司授权${firm.zh}保存本卡，并在本公司不在场时用它支付服务协议项下的账单。`,
    '何时扣款：仅在账单出具之后。成功费的账单只在结果由第二人凭证据核实之后出具；申诉未成功，不收取成功费。',
    '扣款次数：每张账单至多扣款成功一次。没有固定的扣款周期，也不会为其他用途扣款。',
    '金额如何确定：等于该账单的未付金额，按双方已接受的服务协议计算；每个计算步骤都写在账单依据里，可随时查看。',
    '如何取消：可随时在客户门户或书面通知我们停用该卡，停用后不再扣款；已出具的账单仍可用其他方式支付。',
  ].join('\n'),
  en: [
    `We authorise ${firm.en} to keep this card and to pay with it, without us at the screen, invoices under our engagement letter.`,
    'When: only after an invoice was issued. An invoice for a success fee is issued only when a second person has verified the outcome on evidence; no win, no success fee.',
    'How often: at most once, successfully, for each invoice. There is no fixed rhythm, and no other purpose.',
    'How much: what is open on that invoice, calculated by the letter that both sides accepted; each step of the calculation can be read at any time.',
    'How it ends: at any time, at the client portal or in writing; the card is not charged after that. Issued invoices can be paid in other ways.',
  ].join('\n'),
});
