import type {
  AskedDocument,
  Channel,
  NoticeKind,
  NoticeLanguage,
  NoticeRole,
  NoticeSource,
  SenderVerdict,
} from '@overturn/kernel/vocabulary';
import type { Words } from './keyed';

const noticeKind: Words<NoticeKind> = {
  product_condition: ['商品状况投诉', 'Product condition complaints'],
  inauthentic: ['真实性存疑', 'Inauthentic'],
  identity_verification: ['身份验证', 'Identity verification'],
  related_account: ['关联账户', 'Related account'],
  intellectual_property: ['知识产权投诉', 'Intellectual property'],
  restricted_product: ['受限产品', 'Restricted product'],
  performance_odr: ['订单缺陷率超标', 'Order defect rate'],
  performance_lsr: ['迟发率超标', 'Late shipment rate'],
  review_manipulation: ['操纵评论或排名', 'Review or rank manipulation'],
  drop_shipping: ['直送政策（代发货）', 'Drop shipping'],
  support_misuse: ['滥用卖家支持', 'Misuse of support'],
  failed_account_review: ['未通过账户审核', 'Failed account review'],
  at_risk: ['停用风险预警', 'At risk of deactivation'],
  policy_warning: ['政策警告', 'Policy warning'],
  answer_more_information: ['答复：需补充信息', 'Answer: more information'],
  answer_still_deactivated: ['答复：仍停用', 'Answer: still deactivated'],
  answer_final_denial: ['答复：最终拒绝', 'Answer: final denial'],
  answer_wrong_channel: ['答复：渠道不对', 'Answer: wrong channel'],
  funds_final_payment: ['资金：最后一次付款', 'Funds: final payment'],
  reinstated: ['已恢复', 'Reinstated'],
  section_3: ['商业解决方案协议第 3 条', 'Section 3'],
  unrecognised: ['未识别', 'Not recognised'],
};

const noticeRole: Words<NoticeRole> = {
  first_notice: ['首次通知', 'First notice'],
  answer: ['亚马逊答复', 'Answer'],
  unknown: ['未知', 'Unknown'],
};

const noticeLanguage: Words<NoticeLanguage> = {
  en: ['英语', 'English'],
  zh: ['中文', 'Chinese'],
  de: ['德语', 'German'],
  ja: ['日语', 'Japanese'],
  unknown: ['未知', 'Unknown'],
};

const noticeSource: Words<NoticeSource> = {
  pasted: ['粘贴', 'Pasted'],
  eml: ['邮件文件', 'Mail file'],
  txt: ['文本文件', 'Text file'],
};

const senderVerdict: Words<SenderVerdict> = {
  genuine: ['发件人可信', 'Genuine sender'],
  suspicious: ['发件人可疑', 'Suspicious sender'],
  forged: ['发件人系伪造', 'Forged sender'],
  not_checked: ['发件人未核验', 'Sender not checked'],
};

const document: Words<AskedDocument> = {
  plan_of_action: ['行动计划', 'Plan of action'],
  invoice: ['发票或收据', 'Invoices or receipts'],
  letter_of_authorisation: ['授权书', 'Letter of authorisation'],
  brand_registration: ['品牌注册证明', 'Brand registration'],
  rights_owner_retraction: ['权利人撤诉', 'Rights owner’s retraction'],
  business_licence: ['营业执照', 'Business licence'],
  utility_bill: ['水电煤账单', 'Utility bill'],
  bank_statement: ['银行对账单', 'Bank statement'],
  identity_document: ['身份证件', 'Identity document'],
  valid_card: ['有效付款卡', 'Valid card on file'],
  ownership_chart: ['股权结构图', 'Ownership chart'],
  related_account_reactivation: ['关联账户恢复证明', 'Related account’s reactivation'],
  related_account_dispute: ['否认关联的说明', 'Dispute of the relation'],
  ownership_transfer: ['所有权转让证明', 'Ownership transfer'],
  tracking: ['物流追踪', 'Tracking'],
  proof_of_delivery: ['妥投证明', 'Proof of delivery'],
  store_urls: ['其他店铺网址', 'Other store URLs'],
  safety_documents: ['安全合规文件', 'Safety documents'],
  supplier_information: ['供应商信息', 'Supplier information'],
  video_interview: ['视频面试', 'Video interview'],
};

const channel: Words<Channel> = {
  account_health_appeal: ['账户状况页申诉', 'Account Health appeal'],
  email_reply: ['回复邮件', 'E-mail reply'],
  seller_central_upload: ['卖家平台上传', 'Seller Central upload'],
  notice_dispute_team: ['通知争议团队', 'Notice dispute team'],
  funds_team: ['资金团队', 'Funds team'],
  phone_call: ['电话', 'Phone call'],
  unknown: ['未知', 'Unknown'],
};

export const NOTICE_VOCABULARY = {
  noticeKind,
  noticeRole,
  noticeLanguage,
  noticeSource,
  senderVerdict,
  document,
  channel,
} as const;
