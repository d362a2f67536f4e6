import type { FeeLineKind, SettlingMethod } from '@overturn/kernel';

export type PaperLanguage = 'zh' | 'en';
type Words = Readonly<Record<PaperLanguage, string>>;
const words = (zh: string, en: string): Words => ({ zh, en });

/** What invoices and letters say on paper beside what the plan and the amounts say. */
export const PAPER_WORDS = {
  invoice: words('账单', 'Invoice'),
  assessmentInvoice: words('评估费账单', 'Assessment invoice'),
  draft: words('草稿', 'DRAFT'),
  void: words('已作废', 'VOID'),
  number: words('编号', 'Number'),
  issuedOn: words('开具日期', 'Issued on'),
  dueOn: words('付款期限', 'Due on'),
  client: words('客户', 'Client'),
  clientTaxNumber: words('客户税号', 'Client’s tax number'),
  caseNumber: words('案件', 'Case'),
  item: words('项目', 'Item'),
  clause: words('条款', 'Clause'),
  amount: words('金额', 'Amount'),
  net: words('不含税金额', 'Net'),
  tax: words('增值税', 'Value-added tax'),
  total: words('总额', 'Total'),
  deposit: words('押金和抵用额抵付', 'Deposit and credit applied'),
  open: words('应付金额', 'To be paid'),
  receipt: words('收款收据', 'Receipt'),
  receivedFrom: words('付款方', 'Received from'),
  receivedOn: words('到账日', 'Received on'),
  method: words('付款方式', 'Paid by'),
  transfer: words('流水号', 'Reference'),
  forInvoice: words('支付账单', 'For invoice'),
  forDeposit: words(
    '押金（由本公司代管，抵付账单或退还）',
    'Deposit, held until it is applied or given back',
  ),
  settles: words('结算账单金额', 'Settles of the invoice'),
  exchangeRate: words('汇率', 'Exchange rate'),
  receivedNote: words('兹收到上述款项。', 'We have received the amount above.'),
  payTo: words('付款账户', 'Please pay to'),
  accountHolder: words('户名', 'Account holder'),
  bank: words('开户行', 'Bank'),
  accountNumber: words('账号', 'Account number'),
  reference: words('付款时请注明', 'Please quote'),
  phones: words('电话', 'Telephone'),
  taxNumber: words('税号', 'Tax number'),
  letter: words('服务协议', 'Engagement letter'),
  letterOf: words('第 {n} 份', 'Letter {n}'),
  notAccepted: words('尚未接受', 'NOT ACCEPTED'),
  superseded: words('已被取代', 'REPLACED'),
  certificate: words('接受证明', 'Certificate of acceptance'),
  acceptedBy: words('接受人', 'Accepted by'),
  acceptedAt: words('接受时间', 'Accepted at'),
  acceptedFrom: words('网络地址', 'Network address'),
  how: words('方式', 'How'),
  onPaper: words(
    '纸质签字，扫描件存于案件证据',
    'Signed on paper; the scan is among the evidence of the case',
  ),
  told: words('告知工作人员', 'Told to staff'),
  byClient: words('客户在门户中亲自接受', 'Accepted by the client in the portal'),
  recordedBy: words('登记人', 'Recorded by'),
  hash: words('文本校验码（SHA-256）', 'Hash of both texts (SHA-256)'),
  hashHint: words(
    '校验码由中文和英文文本一起计算；文本有任何改动，校验码就不同。',
    'The hash is of the Chinese and the English text together; any change of either gives another one.',
  ),
} as const satisfies Record<string, Words>;

export const LINE_WORDS: Readonly<Record<FeeLineKind, Words>> = {
  success_fee: words('成功费', 'Fee for success'),
  funds_fee: words('资金费用', 'Fee for funds'),
  assessment_credit: words('抵扣评估费', 'Assessment set against it'),
  earlier_fee: words('扣除已收', 'Less what was charged before'),
  expense: words('代垫费用', 'Expenses'),
  withdrawal_fee: words('撤回费用', 'Withdrawal'),
  assessment_fee: words('评估费', 'Assessment'),
};

export const METHOD_WORDS: Readonly<Record<SettlingMethod, Words>> = {
  bank_transfer: words('银行转账', 'Bank transfer'),
  alipay: words('支付宝', 'Alipay'),
  wechat_pay: words('微信支付', 'WeChat Pay'),
  card: words('银行卡', 'Card'),
  other: words('其他方式', 'Another way'),
  stripe: words('在线支付', 'Online payment'),
};
