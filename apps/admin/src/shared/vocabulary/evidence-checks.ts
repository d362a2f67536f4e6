import type {
  EvidenceRuleId,
  FactKind,
  InvoiceUnit,
  RequestSource,
  RequestState,
  RequestStep,
  SuspicionKind,
  SuspicionVerdict,
  SupplyLinkState,
  SupplyRole,
  Utility,
  VerdictOutcome,
  VerdictReason,
} from '@overturn/kernel/vocabulary';
import type { Words } from './keyed';

const factKind: Words<FactKind> = {
  invoice: ['发票', 'Invoice'],
  letter_of_authorisation: ['授权书', 'Letter of authorisation'],
  identity_document: ['身份证件', 'Identity document'],
  business_licence: ['营业执照', 'Business licence'],
  utility_bill: ['账单', 'Bill'],
  retraction: ['权利人撤诉', 'Retraction'],
  proof_of_delivery: ['妥投证明', 'Proof of delivery'],
  other: ['其他', 'Other'],
};

const utility: Words<Utility> = {
  electricity: ['电费', 'Electricity'],
  water: ['水费', 'Water'],
  gas: ['燃气费', 'Gas'],
  phone: ['电话费', 'Phone'],
  internet: ['宽带费', 'Internet'],
  bank: ['银行对账单', 'Bank statement'],
};

const invoiceUnit: Words<InvoiceUnit> = {
  piece: ['件', 'pieces'],
  pair: ['双', 'pairs'],
  set: ['套', 'sets'],
  box: ['盒', 'boxes'],
  carton: ['箱', 'cartons'],
  other: ['其他单位', 'other units'],
};

const evidenceRule: Words<EvidenceRuleId> = {
  file_format: ['文件格式和大小', 'Format and size'],
  invoice_within_365_days: ['发票在 365 天内', 'Invoice within 365 days'],
  invoice_covers_sales: ['发票数量覆盖销量', 'Invoices cover sales'],
  invoice_supplier_contact: ['供应商联系方式', 'Supplier’s contact'],
  invoice_buyer_matches: ['发票抬头一致', 'Buyer on the invoice'],
  supply_chain_is_complete: ['供应链授权', 'Chain of supply'],
  letter_not_expired: ['授权书在有效期', 'Letter is valid'],
  bill_within_90_days: ['账单在 90 天内', 'Bill within 90 days'],
  document_not_expired: ['证件在有效期', 'Document is valid'],
  name_matches: ['名称一致', 'Name matches'],
  address_matches: ['地址一致', 'Address matches'],
  document_is_whole: ['整页、非截图', 'Whole page'],
  document_not_highlighted: ['没有涂画', 'No marks'],
  retraction_from_owner: ['权利人直接撤诉', 'Retracted by the owner'],
};

const verdictOutcome: Words<VerdictOutcome> = {
  pass: ['合格', 'Passes'],
  fail: ['不合格', 'Fails'],
  unknown: ['待确认', 'Not known'],
};

const verdictReason: Words<VerdictReason> = {
  as_asked: ['符合要求', 'As asked'],
  fact_missing: ['还缺：{{field}}', 'Missing: {{field}}'],
  format_not_taken: ['{{mediaType}} 不收，可用：{{taken}}', '{{mediaType}} is not taken; use {{taken}}'],
  file_too_large: ['文件约 {{megabytes}} MB，上限 {{limit}} MB', '{{megabytes}} MB; at most {{limit}} MB'],
  too_old: ['日期 {{issuedOn}}，已 {{days}} 天，上限 {{limit}} 天', 'Of {{issuedOn}}: {{days}} days, at most {{limit}}'],
  after_the_notice: ['{{issuedOn}} 开具，晚于收到通知的 {{received}}', 'Issued {{issuedOn}}, after the notice of {{received}}'],
  in_the_future: ['日期 {{issuedOn}} 还没到', '{{issuedOn}} has not come yet'],
  covered: ['{{asin}}：发票 {{have}} 件，销量 {{need}} 件', '{{asin}}: {{have}} bought, {{need}} sold'],
  short: ['{{asin}}：差 {{short}} 件（发票 {{have}}，销量 {{need}}）', '{{asin}}: short by {{short}} ({{have}} bought, {{need}} sold)'],
  sales_missing: ['还没有录入各 ASIN 的销量', 'The sales of each ASIN are not entered yet'],
  unit_unknown: ['{{asin}}：有的箱或盒没写每箱件数', '{{asin}}: pieces per box are not known'],
  contact_incomplete: ['缺少：{{fields}}', 'Missing: {{fields}}'],
  mismatch: ['{{field}}不一致：文件“{{onPaper}}”，卖家平台“{{expected}}”', '{{field}} differs: paper “{{onPaper}}”, Seller Central “{{expected}}”'],
  cannot_compare: ['{{field}}信息太少，无法比较', '{{field}} says too little to compare'],
  expired: ['{{expiresOn}} 已过期', 'Expired {{expiresOn}}'],
  cut_off: ['页面不完整，四角没有全露出', 'The page is cut off'],
  is_screenshot: ['是截图', 'It is a screenshot'],
  is_highlighted: ['有涂画或高亮', 'It is marked or highlighted'],
  was_forwarded: ['是卖家转发的，不算', 'Forwarded by the seller: does not count'],
  seller_is_owner: ['卖家就是品牌方 {{owner}}', 'The seller is the owner, {{owner}}'],
  seller_is_authorised: ['{{owner}} 直接授权了卖家', '{{owner}} authorised the seller'],
  supplier_is_owner: ['供应商就是品牌方 {{owner}}', 'The supplier is the owner, {{owner}}'],
  chain_complete: ['{{owner}} 到 {{supplier}} 的授权完整', 'From {{owner}} to {{supplier}} without a gap'],
  letter_missing: ['缺少从 {{owner}} 到 {{supplier}} 的授权书', 'No letter from {{owner}} to {{supplier}}'],
  letter_expired: ['到 {{supplier}} 的授权书已于 {{expiresOn}} 过期', 'The letter to {{supplier}} ended {{expiresOn}}'],
  owner_unknown: ['还没有录入品牌方', 'The brand’s owner is not entered yet'],
}; // prettier-ignore

const supplyRole: Words<SupplyRole> = {
  brand_owner: ['品牌方', 'Brand owner'],
  authorised: ['被授权方', 'Authorised'],
  supplier: ['供应商', 'Supplier'],
  seller: ['卖家', 'Seller'],
};

const supplyLinkState: Words<SupplyLinkState> = {
  holds: ['有效', 'holds'],
  expired: ['已过期', 'expired'],
  missing: ['缺少', 'missing'],
};

const requestSource: Words<RequestSource> = {
  notice: ['亚马逊要求', 'Amazon asks'],
  playbook: ['作业手册', 'Playbook'],
  staff: ['自行添加', 'Added by staff'],
};

const requestState: Words<RequestState> = {
  open: ['待提供', 'Open'],
  offered: ['待审核', 'To be looked at'],
  accepted: ['已接受', 'Accepted'],
  waived: ['不需要', 'Waived'],
};

const requestStep: Words<RequestStep> = {
  offer: ['提交文件', 'Offer files'],
  accept: ['接受', 'Accept'],
  reject: ['退回', 'Reject'],
  waive: ['不需要', 'Waive'],
  reopen: ['重新索取', 'Ask again'],
};

const suspicionKind: Words<SuspicionKind> = {
  same_file: ['另一位客户的案件里有完全相同的文件', 'The same file is in another client’s case'],
  same_invoice: [
    '发票号 {{number}} 和供应商与另一位客户的发票相同，不同之处：{{fields}}',
    'Invoice {{number}} of this supplier is in another client’s case; different: {{fields}}',
  ],
  issued_in_future: ['开具日期 {{issuedOn}} 还没到', 'Issued {{issuedOn}}, which has not come'],
  issued_before_company: [
    '{{issuedOn}} 开具，早于公司成立的 {{establishedOn}}',
    'Issued {{issuedOn}}, before the company of {{establishedOn}}',
  ],
  older_than_its_date: [
    '文件最后写于 {{madeAt}}，早于单据上的日期 {{issuedOn}}',
    'The file was last written {{madeAt}}, before the date {{issuedOn}} on the paper',
  ],
  made_in_future: [
    '文件自称制作于 {{madeAt}}，还没到',
    'The file says it was made {{madeAt}}, which has not come',
  ],
  picture_editor: ['由图片编辑软件 {{program}} 写成', 'Written by a picture editor: {{program}}'],
  pdf_editor: [
    '经 PDF 编辑软件 {{program}} 处理（可能只是盖章或合并）',
    'Went through an editor of PDFs: {{program}} (perhaps only stamped or joined)',
  ],
  changed_after_made: [
    '{{madeAt}} 制作，{{changedAt}} 又被改动（{{program}}）',
    'Made {{madeAt}}, changed {{changedAt}} ({{program}})',
  ],
  raised: ['{{by}}：{{reason}}', '{{by}}: {{reason}}'],
};

const suspicionVerdict: Words<SuspicionVerdict> = {
  cleared: ['已排除', 'Cleared'],
  confirmed: ['确认造假', 'Fabricated'],
};

export const EVIDENCE_CHECK_VOCABULARY = {
  factKind,
  utility,
  invoiceUnit,
  evidenceRule,
  verdictOutcome,
  verdictReason,
  supplyRole,
  supplyLinkState,
  requestSource,
  requestState,
  requestStep,
  suspicionKind,
  suspicionVerdict,
} as const;
