import type { AskedDocument } from '@overturn/kernel/vocabulary';
import { defineTexts } from '@overturn/ui';

const zh: Readonly<Record<AskedDocument, string>> = {
  plan_of_action: '行动计划',
  invoice: '采购发票',
  letter_of_authorisation: '授权书',
  brand_registration: '商标或品牌注册证明',
  rights_owner_retraction: '权利人撤诉',
  business_licence: '营业执照',
  utility_bill: '水电、网络或电话账单',
  bank_statement: '银行对账单',
  identity_document: '身份证件',
  valid_card: '有效的信用卡',
  ownership_chart: '股权结构图',
  related_account_reactivation: '关联账户先恢复',
  related_account_dispute: '与其他账户无关的证明',
  ownership_transfer: '账户转让证明',
  tracking: '物流跟踪号',
  proof_of_delivery: '妥投证明',
  store_urls: '店铺网址',
  safety_documents: '产品安全文件',
  supplier_information: '供应商信息',
  video_interview: '视频验证',
};
const en: Readonly<Record<AskedDocument, string>> = {
  plan_of_action: 'Plan of action',
  invoice: 'Purchase invoices',
  letter_of_authorisation: 'Letter of authorisation',
  brand_registration: 'Brand or trademark registration',
  rights_owner_retraction: 'Retraction by the rights owner',
  business_licence: 'Business licence',
  utility_bill: 'Utility, internet or telephone bill',
  bank_statement: 'Bank statement',
  identity_document: 'Identity document',
  valid_card: 'A valid credit card',
  ownership_chart: 'Ownership chart',
  related_account_reactivation: 'The related account reinstated first',
  related_account_dispute: 'Proof of no relation with another account',
  ownership_transfer: 'Proof of transfer of the account',
  tracking: 'Tracking numbers',
  proof_of_delivery: 'Proof of delivery',
  store_urls: 'Addresses of your stores',
  safety_documents: 'Product safety documents',
  supplier_information: 'Supplier details',
  video_interview: 'Video interview',
};

export const documentTexts = defineTexts(zh, en);
