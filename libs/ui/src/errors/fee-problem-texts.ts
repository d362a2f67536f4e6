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
  'BILLING.FEE_PLAN_INVALID': {
    zh: '收费方案有 {{faults}} 处问题，第一处在 {{path}}（{{fault}}）。请修改后再保存。',
    en: 'The fee plan has {{faults}} faults, the first at {{path}} ({{fault}}). Correct it and try again.',
  },
  'BILLING.FEE_PLAN_NOT_FOUND': {
    zh: '找不到这个收费方案，可能已停用。',
    en: 'This fee plan was not found; it may have been retired.',
  },
  'BILLING.VERSION_CONFLICT': {
    zh: '有人刚改过。请刷新后核对，再操作一次。',
    en: 'Somebody has just changed this. Reload, check, and try again.',
  },
  'BILLING.NOTHING_AGREED': {
    zh: '这个案件还没有客户接受的服务协议，不能计费。',
    en: 'The client has accepted no engagement letter for this case yet, so nothing can be charged.',
  },
  'BILLING.DEPOSIT_RETURN_NOT_FOUND': {
    zh: '找不到这笔押金退还。',
    en: 'This returned deposit was not found.',
  },
  'BILLING.DEPOSIT_TOO_SMALL': {
    zh: '金额超过了保管的押金，什么都没有记录。请核对押金余额。',
    en: 'This is more than the firm holds of the deposit; nothing was recorded. Check what is held.',
  },
  'BILLING.LETTER_NOT_FOUND': {
    zh: '找不到这份服务协议。',
    en: 'This engagement letter was not found.',
  },
  'BILLING.LETTER_NOT_OFFERED': {
    zh: '这份服务协议已被接受或已被新的取代。',
    en: 'This letter was accepted already or replaced by another.',
  },
  'BILLING.LETTER_CHANGED': {
    zh: '客户看到的文本不是这一份，请让客户重新阅读并确认。',
    en: 'The client read another text than this one. Have them read and accept it anew.',
  },
  'BILLING.PAYOUT_NOT_FOUND': {
    zh: '找不到这笔放款。',
    en: 'This payout was not found.',
  },
  'BILLING.PAYOUT_VERIFIED_ALREADY': {
    zh: '这笔放款已经核实过。',
    en: 'This payout has been verified already.',
  },
  'BILLING.PAYOUT_WITHOUT_PROOF': {
    zh: '这笔放款没有证据，不能核实。请先补充到账凭证。',
    en: 'This payout has no evidence and cannot be verified. Record it with proof of the payment.',
  },
  'BILLING.VERIFIER_IS_RECORDER': {
    zh: '登记放款的人不能核实它，请由另一位同事核实。',
    en: 'Whoever recorded the payout does not verify it: ask a colleague.',
  },
  'BILLING.CURRENCY_WRONG': {
    zh: '货币不对：协议或账单用的是 {{wanted}}，填写的是 {{given}}。',
    en: 'Wrong currency: {{wanted}} is agreed, {{given}} was given.',
  },
  'BILLING.CALCULATION_NOT_FOUND': {
    zh: '找不到这次计算。',
    en: 'This calculation was not found.',
  },
  'BILLING.CALCULATION_OUTDATED': {
    zh: '计算之后情况有变，或者已经开过账单。请重新计算。',
    en: 'Something has changed since this was calculated, or it was invoiced already. Calculate again.',
  },
  'BILLING.NOTHING_TO_INVOICE': {
    zh: '没有应收的金额，不需要开账单。',
    en: 'Nothing is due, so there is nothing to invoice.',
  },
  'BILLING.NOTHING_NEW_TO_INVOICE': {
    zh: '这些结果和放款都已经开过账单，不能再收一次。',
    en: 'These outcomes and payouts were invoiced already and are not charged twice.',
  },
  'BILLING.NO_ASSESSMENT': {
    zh: '协议没有约定评估费。',
    en: 'No assessment fee was agreed.',
  },
  'BILLING.ALREADY_INVOICED': {
    zh: '评估费已经开过账单。',
    en: 'The assessment fee was invoiced already.',
  },
  'BILLING.INVOICE_NOT_FOUND': {
    zh: '找不到这张账单。',
    en: 'This invoice was not found.',
  },
  'BILLING.INVOICE_STATE': {
    zh: '账单当前的状态（{{state}}）不允许这样做。',
    en: 'The invoice’s state ({{state}}) does not allow this.',
  },
  'BILLING.APPROVER_IS_CALCULATOR': {
    zh: '计算或申请的人不能批准，请由另一位同事批准。',
    en: 'Whoever calculated or asked does not approve: ask a colleague.',
  },
  'BILLING.PAYMENT_NOT_FOUND': {
    zh: '找不到这笔收款。',
    en: 'This payment was not found.',
  },
  'BILLING.PAYMENT_DECIDED': {
    zh: '这笔收款已经确认或退回。',
    en: 'This payment was confirmed or rejected already.',
  },
  'BILLING.PAYMENT_TOO_LARGE': {
    zh: '收款大于账单未付的金额。请检查金额。',
    en: 'The payment is larger than what is open on the invoice. Check the amount.',
  },
  'BILLING.PAYMENT_RECORDED_ALREADY': {
    zh: '流水号 {{reference}} 的收款已经登记过。',
    en: 'A payment with the reference {{reference}} has been recorded already.',
  },
  'BILLING.CONFIRMER_IS_RECORDER': {
    zh: '登记收款的人不能确认它，请由另一位同事确认。',
    en: 'Whoever recorded the payment does not confirm it: ask a colleague.',
  },
  'BILLING.DAY_IN_FUTURE': {
    zh: '日期不能在将来。',
    en: 'The day cannot be in the future.',
  },
  'BILLING.CREDIT_NOTE_NOT_FOUND': {
    zh: '找不到这张贷项通知单。',
    en: 'This credit note was not found.',
  },
  'BILLING.CREDIT_NOTE_DECIDED': {
    zh: '这张贷项通知单已经处理过。',
    en: 'This credit note was decided already.',
  },
  'BILLING.CREDIT_TOO_LARGE': {
    zh: '贷项不能大于账单还没有冲减的金额。',
    en: 'The credit is larger than what is left of the invoice.',
  },
  'BILLING.PERIOD_CLOSED': {
    zh: '{{day}} 所在的期间已经结账，不能再记账。',
    en: 'The period of {{day}} is closed: nothing is posted into it.',
  },
  'BILLING.PERIOD_NOT_CLOSABLE': {
    zh: '{{day}} 还没有过完，或者已经结账。',
    en: '{{day}} has not ended yet, or is closed already.',
  },
} as const satisfies Record<string, ProblemText>;
