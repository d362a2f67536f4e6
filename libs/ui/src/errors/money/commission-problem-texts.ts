import type { ProblemText } from '../problem-text.types';

/** Refusals of commissions. */
export const COMMISSION_PROBLEM_TEXTS = {
  'COMMISSIONS.PARTS_WRONG': {
    zh: '没有保存：每人只写一次，比例合计不超过 100%。请改正后重试。',
    en: 'Nothing was saved: name each person once, and share no more than 100 % in all. Correct it and try again.',
  },
  'COMMISSIONS.PAYEE_NOT_FOUND': {
    zh: '找不到这位分成人。请刷新后重新选择。',
    en: 'This payee was not found. Reload and choose again.',
  },
  'COMMISSIONS.PAYEE_KNOWN': {
    zh: '“{{name}}”已经登记过，请直接选择。',
    en: '“{{name}}” is there already: choose it.',
  },
  'COMMISSIONS.PROPOSAL_WAITS': {
    zh: '没有保存：这个案件已有一份分成约定等待批准。请先批准或退回它。',
    en: 'Nothing was saved: an agreement of this case waits for its decision. Approve or refuse that one first.',
  },
  'COMMISSIONS.AGREEMENT_NOT_FOUND': { zh: '找不到这份分成约定。', en: 'This agreement was not found.' },
  'COMMISSIONS.AGREEMENT_DECIDED': {
    zh: '这份分成约定已经有人处理过。请刷新。',
    en: 'Somebody has decided this agreement already. Reload.',
  },
  'COMMISSIONS.APPROVER_SET_IT': {
    zh: '分成约定要由另一位同事批准。',
    en: 'Another colleague than who set the agreement approves it.',
  },
  'COMMISSIONS.PAID_MORE': {
    zh: '没有批准：按这份约定，有人应得的比已支付的少。请先退回未确认的支付，或另拟约定。',
    en: 'Not approved: by this agreement somebody would have earned less than was paid. Reject payouts that wait, or propose another agreement.',
  },
  'COMMISSIONS.NOT_EARNED': {
    zh: '没有保存：金额超过尚未支付的应得分成（等待确认的支付也算）。请核对金额。',
    en: 'Nothing was saved: that is more than is earned and not paid yet, payouts that wait included. Check the amount.',
  },
  'COMMISSIONS.OVERPAID_ELSEWHERE': {
    zh: '没有保存：这位分成人在其他案件里多付了，先从这里抵扣。请按“应付”一栏的金额支付。',
    en: 'Nothing was saved: this payee was paid too much in another case, which is set against this one. Pay what is shown as payable.',
  },
  'COMMISSIONS.PAYOUT_NOT_FOUND': { zh: '找不到这笔支付。', en: 'This payout was not found.' },
  'COMMISSIONS.PAYOUT_DECIDED': {
    zh: '这笔支付已经有人处理过。请刷新。',
    en: 'Somebody has decided this payout already. Reload.',
  },
  'COMMISSIONS.PAYOUT_RECORDED_ALREADY': {
    zh: '流水号“{{reference}}”的支付已经登记过，没有重复登记。',
    en: 'A payout with the reference “{{reference}}” is recorded already; nothing was recorded again.',
  },
  'COMMISSIONS.CONFIRMER_IS_RECORDER': {
    zh: '支付要由另一位同事确认。',
    en: 'Another colleague than who recorded the payout confirms it.',
  },
} as const satisfies Record<string, ProblemText>;
