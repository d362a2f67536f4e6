import type {
  FindingNature,
  FindingState,
  FindingStrength,
  FindingVerdict,
  LinkKind,
  LinkRole,
  LinkSource,
} from '@overturn/kernel/vocabulary';
import type { Words } from './keyed';

const linkKind: Words<LinkKind> = {
  entity_name: ['主体名称', 'Entity name'],
  tax_number: ['税号', 'Tax number'],
  legal_representative: ['法定代表人', 'Legal representative'],
  shareholder: ['股东', 'Shareholder'],
  address: ['地址', 'Address'],
  phone: ['电话', 'Phone'],
  email: ['邮箱', 'E-mail'],
  wechat: ['微信', 'WeChat'],
  bank_tail: ['收款账户尾号', 'Account tail'],
  merchant_token: ['卖家编号', 'Merchant token'],
  secondary_user: ['子账户登录', 'Secondary user'],
  device: ['设备', 'Device'],
  ip_address: ['IP 地址', 'IP address'],
  supplier: ['供应商', 'Supplier'],
  brand: ['品牌', 'Brand'],
  complainant: ['投诉方', 'Complainant'],
};

const linkRole: Words<LinkRole> = {
  seller: ['卖家一方', 'Seller'],
  rights_owner: ['权利人', 'Rights owner'],
  complainant: ['投诉方', 'Complainant'],
  supplier: ['供应商', 'Supplier'],
  related_party: ['关联方', 'Related party'],
};

const linkSource: Words<LinkSource> = {
  client_record: ['客户资料', 'Client’s record'],
  contact: ['联系人', 'Contact'],
  seller_account: ['店铺资料', 'Seller account'],
  client_told: ['客户告知', 'Told by the client'],
  seller_central: ['卖家后台', 'Seller Central'],
  amazon_notice: ['亚马逊通知', 'Amazon notice'],
  business_register: ['工商登记', 'Business register'],
  document: ['文件', 'Document'],
  public_page: ['公开网页', 'Public page'],
  other: ['其他', 'Other'],
};

const findingNature: Words<FindingNature> = {
  shared: ['两家客户相同', 'Two clients have the same'],
  opposed: ['立场对立', 'On opposite sides'],
};

const findingStrength: Words<FindingStrength> = { strong: ['强', 'Strong'], weak: ['弱', 'Weak'] };

const findingState: Words<FindingState> = {
  open: ['待处理', 'Open'],
  confirmed: ['已确认', 'Confirmed'],
  cleared: ['已放行', 'Cleared'],
  lapsed: ['已失效', 'Lapsed'],
};

const findingVerdict: Words<FindingVerdict> = {
  cleared: ['放行', 'Clear'],
  confirmed: ['确认冲突', 'Confirm'],
};

export const LINKAGE_VOCABULARY = {
  linkKind,
  linkRole,
  linkSource,
  findingNature,
  findingStrength,
  findingState,
  findingVerdict,
} as const;
