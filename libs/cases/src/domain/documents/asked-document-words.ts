import type { AskedDocument, EvidenceKind } from '@overturn/kernel';

interface AskedWords {
  readonly zh: string;
  readonly en: string;
  /** Files of these kinds suit it; empty: any. */
  readonly kinds: readonly EvidenceKind[];
}

/** How a client is asked for what a notice names. Null: nothing to bring, as the plan is written here. */
export const ASKED_DOCUMENT_WORDS: Readonly<Record<AskedDocument, AskedWords | null>> = {
  plan_of_action: null,
  invoice: { zh: '供应商发票', en: 'Supplier’s invoices', kinds: ['invoice'] },
  letter_of_authorisation: { zh: '品牌授权书', en: 'Letter of authorisation', kinds: ['letter_of_authorisation'] },
  brand_registration: { zh: '商标或品牌注册证明', en: 'Brand or trade-mark registration', kinds: [] },
  rights_owner_retraction: { zh: '权利人撤诉', en: 'Retraction by the rights owner', kinds: ['mail'] },
  business_licence: { zh: '营业执照', en: 'Business licence', kinds: ['business_licence'] },
  utility_bill: { zh: '水电等账单', en: 'Utility bill', kinds: ['utility_bill'] },
  bank_statement: { zh: '银行对账单', en: 'Bank statement', kinds: ['bank_statement'] },
  identity_document: { zh: '法人或店主身份证件', en: 'Identity document', kinds: ['identity_document'] },
  valid_card: { zh: '有效的信用卡（在卖家平台更新）', en: 'A valid card, updated in Seller Central', kinds: ['screenshot'] },
  ownership_chart: { zh: '股权结构和受益人说明', en: 'Ownership chart', kinds: [] },
  related_account_reactivation: { zh: '关联账户已恢复的证明', en: 'Proof that the related account was reinstated', kinds: ['account_state', 'screenshot', 'mail'] },
  related_account_dispute: { zh: '与关联账户无关的证明', en: 'Proof of no relation to the named account', kinds: [] },
  ownership_transfer: { zh: '店铺或公司转让文件', en: 'Transfer of ownership', kinds: ['signed_paper'] },
  tracking: { zh: '物流跟踪信息', en: 'Tracking', kinds: ['tracking'] },
  proof_of_delivery: { zh: '妥投证明', en: 'Proof of delivery', kinds: ['tracking'] },
  store_urls: { zh: '其他店铺或网站的网址', en: 'Addresses of other shops and sites', kinds: [] },
  safety_documents: { zh: '检测报告、合规证书', en: 'Test reports and certificates', kinds: [] },
  supplier_information: { zh: '供应商联系方式', en: 'Supplier’s contact details', kinds: [] },
  video_interview: { zh: '视频面谈：预约并备好证件原件', en: 'Video call: book it, with originals at hand', kinds: [] },
}; // prettier-ignore
