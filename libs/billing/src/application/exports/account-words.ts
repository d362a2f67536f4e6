import type { LedgerAccount, LedgerKind } from '@overturn/kernel';

interface Words {
  readonly zh: string;
  readonly en: string;
}
const words = (zh: string, en: string): Words => ({ zh, en });

export const ACCOUNT_WORDS: Readonly<Record<LedgerAccount, Words>> = {
  bank: words('银行存款', 'Bank'),
  receivable: words('应收账款', 'Receivable'),
  revenue: words('服务收入', 'Revenue'),
  tax_payable: words('应交税费', 'Tax payable'),
  deposits_held: words('代管押金', 'Deposits held'),
  expenses_advanced: words('代垫费用', 'Expenses advanced'),
  refunds_payable: words('应退客户款', 'Refunds payable'),
  client_credit: words('客户抵用额', 'Client credit'),
  bad_debt: words('坏账损失', 'Bad debt'),
  provider_balance: words('支付平台余额', 'Payment provider'),
  disputed: words('争议款', 'Disputed'),
  exchange_clearing: words('货币兑换', 'Exchange clearing'),
  exchange_gain_loss: words('汇兑损益', 'Exchange gain and loss'),
  commission_expense: words('分成支出', 'Commissions'),
  commission_payable: words('应付分成', 'Commissions payable'),
};

export const KIND_WORDS: Readonly<Record<LedgerKind, Words>> = {
  invoice_issued: words('开具账单', 'Invoice issued'),
  deposit_received: words('收到押金', 'Deposit received'),
  deposit_applied: words('押金抵付', 'Deposit applied'),
  deposit_returned: words('退还押金', 'Deposit returned'),
  payment_received: words('收款', 'Payment received'),
  credit_note_issued: words('贷项通知单', 'Credit note issued'),
  credit_applied: words('抵用额抵付', 'Credit applied'),
  invoice_voided: words('作废账单', 'Invoice voided'),
  written_off: words('核销', 'Written off'),
  refund_paid: words('退款', 'Refund paid'),
  refund_failed: words('退款失败', 'Refund failed'),
  surplus_received: words('多收款', 'Surplus received'),
  dispute_opened: words('发生争议', 'Dispute opened'),
  dispute_won: words('争议胜诉', 'Dispute won'),
  dispute_lost: words('争议败诉', 'Dispute lost'),
  commission_earned: words('计提分成', 'Commission earned'),
  commission_paid: words('支付分成', 'Commission paid'),
};
