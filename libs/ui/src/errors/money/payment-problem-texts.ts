import type { ProblemText } from '../problem-text.types';

/** Refusals of payments through a provider. */
export const PAYMENT_PROBLEM_TEXTS = {
  'PAYMENTS.PROVIDER_OFF': {
    zh: '还没有接入支付渠道，没有发出任何请求。可以登记银行转账，或请管理员设置 Stripe。',
    en: 'No payment provider is set up; nothing was sent. Record a bank transfer, or ask the operator to set up Stripe.',
  },
  'PAYMENTS.PROVIDER_SILENT': {
    zh: '支付渠道没有答复，没有对账，什么都没有改变。请稍后再试。',
    en: 'The payment provider did not answer; nothing was compared or changed. Try again in a while.',
  },
  'PAYMENTS.OPERATION_NOT_FOUND': { zh: '找不到这个支付操作。', en: 'This payment operation was not found.' },
  'PAYMENTS.OPERATION_RUNNING': {
    zh: '这张账单已有一个支付操作在进行，没有再发起。请看它的状态，完成后再试。',
    en: 'A payment operation for this invoice is under way; no second one was started. Look at its state and try again once it is over.',
  },
  'PAYMENTS.OPERATION_STATE': {
    zh: '这个支付操作现在的状态（{{state}}）不允许这样做，什么都没有改变。请刷新。',
    en: 'The operation is in a state ({{state}}) that does not allow this; nothing was changed. Reload.',
  },
  'PAYMENTS.RELEASER_IS_REQUESTER': {
    zh: '发起扣款的人不能自己放行，请另一位同事放行。',
    en: 'Whoever asked for the charge does not let it go: ask a colleague.',
  },
  'PAYMENTS.CARD_NOT_FOUND': { zh: '找不到这张已保存的卡。', en: 'This saved card was not found.' },
  'PAYMENTS.CARD_RETIRED': {
    zh: '这张卡已停用，没有扣款。请客户保存新卡，或发送付款链接。',
    en: 'This card is out of use; nothing was charged. Have the client save another, or send a link to pay.',
  },
  'PAYMENTS.CARD_OF_ANOTHER': {
    zh: '这张卡属于别的客户，没有扣款。',
    en: 'This card belongs to another client; nothing was charged.',
  },
  'PAYMENTS.AMOUNT_CHANGED': {
    zh: '未付金额已变，没有扣款。请刷新后按新的未付金额确认。',
    en: 'What is open has changed; nothing was charged. Reload and confirm the new amount.',
  },
  'PAYMENTS.CONSENT_CHANGED': {
    zh: '授权文本已更新，没有保存。请重新阅读后再接受。',
    en: 'The text of the consent has changed; nothing was saved. Read it again and accept it then.',
  },
  'PAYMENTS.VERSION_CONFLICT': {
    zh: '别人刚改过扣款设置，你的修改没有保存。请刷新后再改。',
    en: 'Somebody else has just changed these settings; yours were not saved. Reload and change them again.',
  },
  'PAYMENTS.BOUNDS_INVALID': {
    zh: '同一货币只能有一行，单笔上限不能高于每日上限。没有保存。',
    en: 'One line for each currency, and no charge above what a day allows. Nothing was saved.',
  },
  'PAYMENTS.MESSAGE_NOT_GENUINE': {
    zh: '签名不对或已过期，消息未被接受。',
    en: 'The signature is wrong or out of date; the message was not accepted.',
  },
} as const satisfies Record<string, ProblemText>;
