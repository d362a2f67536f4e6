import type { ProblemText } from './problem-text.types';

/** Refusals of fees: what a case costs and why it cannot be calculated. */
export const FEE_PROBLEM_TEXTS = {
  'BILLING.OUTCOME_NOT_VERIFIED': {
    zh: '结果还没有由第二个人核实，不能计算成功费。请先核实结果。',
    en: 'Nobody else has verified the outcome yet, so no fee for success can be calculated. Have it verified first.',
  },
  'BILLING.PAYOUT_NOT_VERIFIED': {
    zh: '这笔放款还没有由第二个人核实，不能按它收费。',
    en: 'Nobody else has verified this payout yet, so no fee can be taken of it.',
  },
  'BILLING.PAYOUT_COUNTED_TWICE': {
    zh: '同一笔放款只能收费一次。',
    en: 'A payout is charged for once.',
  },
  'BILLING.PAYOUT_AMOUNTS_WRONG': {
    zh: '放款金额要大于零，亚马逊扣款不能大于放款。',
    en: 'A payout is above zero, and Amazon keeps back no more than it released.',
  },
  'BILLING.EXCHANGE_RATE_WRONG': {
    zh: '请填写放款货币折算为收费货币的汇率，大于零，最多十位小数；同一货币不填。',
    en: 'Give the rate from the payout’s currency to that of the fee: above zero, at most ten decimals; none for the same currency.',
  },
  'BILLING.PARTIAL_SCOPE_WRONG': {
    zh: '部分恢复的范围与收费方案不符：请按方案写明恢复和受影响的 ASIN 数或站点。',
    en: 'The scope of the partial reinstatement does not fit the fee plan: give the ASINs or marketplaces back and affected, as the plan counts them.',
  },
  'BILLING.AMOUNT_BELOW_ZERO': {
    zh: '金额不能小于零。',
    en: 'An amount cannot be below zero.',
  },
  'BILLING.AMOUNT_TOO_LARGE': {
    zh: '金额太大，无法计算。请检查是否多输了零。',
    en: 'The amount is too large to calculate with. Check for extra zeros.',
  },
} as const satisfies Record<string, ProblemText>;
