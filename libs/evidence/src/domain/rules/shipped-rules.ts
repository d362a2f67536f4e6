import type { EvidenceRuleId, NoticeKind } from '@overturn/kernel';
import type { EvidenceRule } from './evidence-rule';
import { bill, identity, invoice, letter } from './rule-examples';
import { SOURCES } from './rule-sources';

const GOODS: readonly NoticeKind[] = [
  'inauthentic', 'product_condition', 'intellectual_property', 'restricted_product', 'policy_warning', 'section_3',
  'unrecognised',
]; // prettier-ignore
const IDENTITY = ['identity_document', 'business_licence', 'utility_bill'] as const;
const MOST_BYTES = 50 * 1024 * 1024;

/** The rules of evidence that come with the product: what each says, for which notices and papers, and since where. */
export const SHIPPED_RULES: readonly EvidenceRule[] = [
  {
    id: 'file_format',
    noticeKinds: 'any',
    factKinds: ['invoice', 'letter_of_authorisation', 'retraction', ...IDENTITY],
    limit: MOST_BYTES,
    explanation: {
      zh: '亚马逊表单只收 PDF、JPG、PNG、GIF，单个文件小于 50 MB；权利人投诉的表单只收图片（JPG、PNG、GIF、TIFF），不收 PDF。',
      en: 'Amazon’s forms take PDF, JPG, PNG and GIF below 50 MB; for a rights owner’s report pictures only (JPG, PNG, GIF, TIFF), no PDF.',
    },
    source: SOURCES.rightsOwner,
    examples: [
      { zh: 'PDF 发票', en: 'An invoice as PDF', outcome: 'pass', facts: invoice(), mediaType: 'application/pdf' },
      { zh: '文本文件发票', en: 'An invoice as plain text', outcome: 'fail', facts: invoice(), mediaType: 'text/plain' },
    ],
  },
  {
    id: 'invoice_within_365_days',
    noticeKinds: GOODS,
    factKinds: ['invoice'],
    limit: 365,
    explanation: {
      zh: '发票须在收到通知前 365 天之内开具；通知之后开具的不算。按市场时区、UTC、北京时间中最严的一天计。',
      en: 'An invoice is issued within the 365 days before the notice; one issued after it does not count. The strictest day of the marketplace’s zone, UTC and Shanghai decides.',
    },
    source: SOURCES.authenticity,
    examples: [
      { zh: '365 天前', en: '365 days before', outcome: 'pass', facts: invoice({ issuedOn: '2025-11-20' }) },
      { zh: '366 天前', en: '366 days before', outcome: 'fail', facts: invoice({ issuedOn: '2025-11-19' }) },
    ],
  },
  {
    id: 'invoice_covers_sales',
    noticeKinds: GOODS,
    factKinds: ['invoice'],
    limit: 365,
    explanation: {
      zh: '有效期内的发票数量合计，要覆盖每个 ASIN 过去 365 天的销量。箱、盒要写明每箱件数。',
      en: 'Invoices in time together cover what was sold of each ASIN in 365 days. A box needs its number of pieces.',
    },
    source: SOURCES.authenticity,
    examples: [
      { zh: '卖 100 件，进 100 件', en: '100 sold, 100 bought', outcome: 'pass', facts: invoice(), particulars: { sales: [{ asin: 'B0TESTCASE', quantity: 100 }] } },
      { zh: '卖 112 件，进 100 件：差 12 件', en: '112 sold, 100 bought: short by 12', outcome: 'fail', facts: invoice(), particulars: { sales: [{ asin: 'B0TESTCASE', quantity: 112 }] } },
    ],
  },
  {
    id: 'invoice_supplier_contact',
    noticeKinds: GOODS,
    factKinds: ['invoice'],
    limit: null,
    explanation: {
      zh: '发票上要有供应商名称、地址、电话和网站，亚马逊会去核实。',
      en: 'An invoice shows the supplier’s name, address, phone and website: Amazon calls.',
    },
    source: SOURCES.authenticity,
    examples: [
      { zh: '四项齐全', en: 'All four', outcome: 'pass', facts: invoice() },
      { zh: '没有网站', en: 'No website', outcome: 'fail', facts: invoice({ supplier: { ...invoice().supplier, website: null } }) },
    ],
  },
  {
    id: 'invoice_buyer_matches',
    noticeKinds: GOODS,
    factKinds: ['invoice'],
    limit: null,
    explanation: {
      zh: '发票抬头要与卖家平台的公司或个人名称一致；中文、拼音、全角半角、公司后缀的写法不同不算不一致。',
      en: 'The buyer on the invoice is who Seller Central names; Chinese, pinyin, width and legal form make no difference.',
    },
    source: SOURCES.authenticity,
    examples: [
      { zh: '英文抬头', en: 'In English', outcome: 'pass', facts: invoice({ buyerName: 'Shenzhen Hailan Trading Co., Ltd.' }) },
      { zh: '另一家公司', en: 'Another company', outcome: 'fail', facts: invoice({ buyerName: '深圳市海云贸易有限公司' }) },
    ],
  },
  {
    id: 'supply_chain_is_complete',
    noticeKinds: ['inauthentic', 'intellectual_property'],
    factKinds: ['invoice', 'letter_of_authorisation'],
    limit: null,
    explanation: {
      zh: '卖家不是品牌方时，要有授权书把品牌方、供应商（和卖家）连起来，且都在有效期内。',
      en: 'Where the seller does not own the brand, valid letters of authorisation lead from its owner to the supplier or the seller.',
    },
    source: SOURCES.letters,
    examples: [
      { zh: '供应商就是品牌方', en: 'The supplier owns the brand', outcome: 'pass', facts: invoice(), particulars: { brandOwner: '广州星灯照明有限公司' } },
      { zh: '品牌方没有授权供应商', en: 'No letter from the owner', outcome: 'fail', facts: invoice(), particulars: { brandOwner: 'Stellux Brands Inc.' } },
    ],
  },
  {
    id: 'letter_not_expired',
    noticeKinds: 'any',
    factKinds: ['letter_of_authorisation'],
    limit: null,
    explanation: { zh: '授权书在提交当天仍然有效。', en: 'A letter of authorisation holds on the day it is sent.' },
    source: SOURCES.letters,
    examples: [
      { zh: '今天到期', en: 'Ends today', outcome: 'pass', facts: letter({ expiresOn: '2026-11-26' }) },
      { zh: '昨天到期', en: 'Ended yesterday', outcome: 'fail', facts: letter({ expiresOn: '2026-11-25' }) },
    ],
  },
  {
    id: 'bill_within_90_days',
    noticeKinds: 'any',
    factKinds: ['utility_bill'],
    limit: 90,
    explanation: {
      zh: '水、电、燃气、电话、网络账单或银行对账单的日期在 90 天之内，按提交当天计；几个时区中取最严的。',
      en: 'A bill for electricity, water, gas, phone or internet, or a bank statement, is dated within 90 days of the day it is sent, in the strictest zone.',
    },
    source: SOURCES.identity,
    examples: [
      { zh: '90 天', en: '90 days', outcome: 'pass', facts: bill({ issuedOn: '2026-08-28' }) },
      { zh: '91 天', en: '91 days', outcome: 'fail', facts: bill({ issuedOn: '2026-08-27' }) },
    ],
  },
  {
    id: 'document_not_expired',
    noticeKinds: 'any',
    factKinds: ['identity_document', 'business_licence'],
    limit: null,
    explanation: { zh: '证件、执照在提交当天仍然有效。', en: 'A document or licence is valid on the day it is sent.' },
    source: SOURCES.identity,
    examples: [
      { zh: '长期有效', en: 'No end', outcome: 'pass', facts: identity({ expiresOn: null }) },
      { zh: '已过期', en: 'Expired', outcome: 'fail', facts: identity({ expiresOn: '2026-11-25' }) },
    ],
  },
  {
    id: 'name_matches',
    noticeKinds: 'any',
    factKinds: IDENTITY,
    limit: null,
    explanation: {
      zh: '文件上的名称与卖家平台一致；中文、拼音、全角半角、公司后缀的写法不同不算不一致。',
      en: 'The name on the paper is the one in Seller Central; Chinese, pinyin, width and legal form make no difference.',
    },
    source: SOURCES.identity,
    examples: [
      { zh: '全角英文', en: 'Full width', outcome: 'pass', facts: bill({ name: 'ＳＨＥＮＺＨＥＮ ＨＡＩＬＡＮ ＴＲＡＤＩＮＧ' }) },
      { zh: '别的公司', en: 'Another company', outcome: 'fail', facts: bill({ name: '深圳市海云贸易有限公司' }) },
    ],
  },
  {
    id: 'address_matches',
    noticeKinds: 'any',
    factKinds: ['business_licence', 'utility_bill'],
    limit: null,
    explanation: {
      zh: '文件上的地址与卖家平台一致：街道和门牌、楼、室号都要对得上，中英文写法均可。',
      en: 'The address on the paper is the one in Seller Central: street and all numbers, in Chinese or English.',
    },
    source: SOURCES.identity,
    examples: [
      { zh: '英文写法', en: 'In English', outcome: 'pass', facts: bill() },
      { zh: '室号不同', en: 'Another room', outcome: 'fail', facts: bill({ address: '浙江省杭州市西湖区凤起路12号3幢503室' }) },
    ],
  },
  {
    id: 'document_is_whole',
    noticeKinds: 'any',
    factKinds: IDENTITY,
    limit: null,
    explanation: { zh: '整页拍摄或扫描，四角可见；不收截图。', en: 'The whole page with its corners; no screenshot.' },
    source: SOURCES.identity,
    examples: [
      { zh: '整页扫描', en: 'A scan of the page', outcome: 'pass', facts: identity() },
      { zh: '截图', en: 'A screenshot', outcome: 'fail', facts: identity({ appearance: { ...identity().appearance, isScreenshot: true } }) },
    ],
  },
  {
    id: 'document_not_highlighted',
    noticeKinds: 'any',
    factKinds: IDENTITY,
    limit: null,
    explanation: {
      zh: '证件、执照、账单上不要涂画、高亮；发票上可以高亮 ASIN，也可以遮盖价格。',
      en: 'No marks on identity papers; on invoices ASINs may be highlighted and prices hidden.',
    },
    source: SOURCES.identityFormat,
    examples: [
      { zh: '没有涂画', en: 'No marks', outcome: 'pass', facts: identity() },
      { zh: '有高亮', en: 'Highlighted', outcome: 'fail', facts: identity({ appearance: { ...identity().appearance, isHighlighted: true } }) },
    ],
  },
  {
    id: 'retraction_from_owner',
    noticeKinds: 'any',
    factKinds: ['retraction'],
    limit: null,
    explanation: {
      zh: '撤诉要由权利人自己发给亚马逊；卖家转发的不算。',
      en: 'The rights owner sends a retraction to Amazon itself; a forwarded one does not count.',
    },
    source: SOURCES.rightsOwner,
    examples: [
      { zh: '权利人直接发', en: 'From the owner', outcome: 'pass', facts: { kind: 'retraction', from: 'Stellux Brands Inc.', sentOn: '2026-11-22', complaintId: null, isForwarded: false } },
      { zh: '卖家转发', en: 'Forwarded', outcome: 'fail', facts: { kind: 'retraction', from: 'Stellux Brands Inc.', sentOn: '2026-11-22', complaintId: null, isForwarded: true } },
    ],
  },
]; // prettier-ignore

/** @throws Error for a rule that does not exist; the vocabulary and the book are held together by a spec. */
export function ruleOf(id: EvidenceRuleId): EvidenceRule {
  const rule = SHIPPED_RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`No evidence rule ${id}`);
  return rule;
}
