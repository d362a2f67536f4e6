import type { GuaranteeRemedy } from '@overturn/kernel';
import type { Formula } from '../../domain/calculation/fee-calculation';

interface Words {
  readonly zh: string;
  readonly en: string;
}
const words = (zh: string, en: string): Words => ({ zh, en });

/** What a closing statement says beside the clauses, which the plan says itself. */
export const WORDS = {
  title: words('结案账单', 'Closing statement'),
  interim: words('未结案', 'NOT FINAL'),
  client: words('客户：', 'Client: '),
  caseNumber: words('案件：', 'Case: '),
  agreed: words('约定条款', 'What was agreed'),
  letter: words('服务协议第', 'Engagement letter'),
  nothingAgreed: words(
    '没有客户接受的服务协议，不收任何费用。',
    'The client accepted no letter: nothing is charged.',
  ),
  steps: words('费用计算', 'How the fee came about'),
  notCalculated: words(
    '没有核实的成功结果，成功费为零。',
    'No success was verified: the fee for success is nothing.',
  ),
  step: words('步骤', 'Step'),
  result: words('结果', 'Result'),
  due: words('本次应付', 'Due'),
  documents: words('账单与收款', 'Invoices and payments'),
  noDocuments: words('没有账单，也没有收款。', 'No invoices and no payments.'),
  what: words('项目', 'What'),
  reference: words('编号或日期', 'Number or day'),
  amount: words('金额', 'Amount'),
  invoice: words('账单', 'Invoice'),
  creditNote: words('贷项通知单', 'Credit note'),
  payment: words('收款', 'Payment'),
  deposit: words('收到押金', 'Deposit received'),
  guarantee: words('保障', 'Guarantee'),
  excluded: words('原因不同，不在保障范围内', 'Another cause, not covered'),
  totals: words('合计', 'Totals'),
  invoiced: words('账单合计', 'Invoiced'),
  credited: words('冲减合计', 'Credited'),
  paid: words('已付款', 'Paid'),
  depositReceived: words('收到押金', 'Deposit received'),
  depositApplied: words('押金抵付', 'Deposit applied'),
  depositReturned: words('押金已退还', 'Deposit returned'),
  depositHeld: words('仍保管的押金', 'Deposit still held'),
  creditApplied: words('抵用额抵付', 'Credit applied'),
  creditGiven: words('记入抵用额', 'Credited towards later work'),
  refundOwed: words('待退还客户', 'To be paid back'),
  open: words('客户尚欠', 'Still owed'),
  settled: words('双方结清，互不相欠。', 'Settled: neither side owes the other anything.'),
  notSettled: words(
    '尚未结清：见尚欠、押金和待退还金额。',
    'Not settled yet: see what is owed, held and to be paid back.',
  ),
} as const satisfies Record<string, Words>;

export const REMEDY_WORDS: Readonly<Record<GuaranteeRemedy, Words>> = {
  rework: words('免费重新申诉', 'Appealed again free of charge'),
  credit: words('记为抵用额', 'Credited towards later work'),
  percent_back: words('按比例退还', 'Paid back in part'),
};

export const FORMULA_WORDS: Readonly<Record<Formula, Words>> = {
  exchange: words('汇率折算', 'Exchange'),
  funds_gross: words('放款总额', 'Funds, gross'),
  funds_net: words('扣款后放款', 'Funds, net'),
  funds_after_expenses: words('扣除代垫费用后', 'Funds after expenses'),
  fixed: words('固定费用', 'Fixed fee'),
  round: words('按轮次', 'By round'),
  percent: words('按比例', 'Percentage'),
  band: words('分段', 'Band'),
  bands_sum: words('分段合计', 'Bands together'),
  floor: words('最低收费', 'Floor'),
  cap: words('最高收费', 'Cap'),
  marketplace_weight: words('站点权重', 'Weight of the marketplace'),
  partial_share: words('部分恢复比例', 'Share that is back'),
  partial_below_least: words('低于起收比例', 'Below the least share'),
  sum: words('费用合计', 'Fee'),
  earlier_fee: words('扣除已收', 'Less what was charged before'),
  assessment_credit: words('抵扣评估费', 'Assessment set against it'),
  expenses: words('代垫费用', 'Expenses'),
  withdrawal: words('撤回费用', 'Withdrawal'),
  tax_on_top: words('另加税', 'Tax on top'),
  tax_included: words('含税', 'Tax included'),
  deposit_applied: words('押金抵付', 'Deposit applied'),
  deposit_returned: words('押金退还', 'Deposit returned'),
  no_outcome: words('没有核实的结果', 'No verified outcome'),
};
