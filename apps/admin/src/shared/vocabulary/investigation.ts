import type {
  DeclarationCode,
  GrantPermission,
  GrantState,
  Intent,
  TriageScale,
  TriageVerdict,
} from '@overturn/kernel/vocabulary';
import type { Words } from './keyed';

const intent: Words<Intent> = {
  accident: ['意外', 'Accident'],
  negligence: ['疏忽', 'Negligence'],
  deliberate: ['故意', 'Deliberate'],
};

const declaration: Words<DeclarationCode> = {
  no_new_account: ['不新开账户', 'No new account'],
  truthful_documents: ['文件真实', 'Truthful documents'],
  no_other_provider: ['没有其他服务商', 'No other provider'],
  no_bribery: ['不贿赂、不找内部关系', 'No bribery or inside contact'],
  accounts_disclosed: ['已披露全部账户', 'All accounts disclosed'],
};

const grantPermission: Words<GrantPermission> = {
  account_health: ['账户状况', 'Account health'],
  performance_notifications: ['绩效通知', 'Performance notifications'],
  case_log: ['客服记录', 'Case log'],
  orders_view: ['查看订单', 'View orders'],
  inventory_view: ['查看库存', 'View inventory'],
  returns_view: ['查看退货', 'View returns'],
  reports_view: ['查看报告', 'View reports'],
  payments_view: ['查看付款（不能发起）', 'View payments (never initiate)'],
};

const grantState: Words<GrantState> = {
  active: ['有效', 'Active'],
  expired: ['已到期', 'Expired'],
  revoked: ['已撤销', 'Revoked'],
};

const triageVerdict: Words<TriageVerdict> = {
  accept: ['可以受理', 'Accept'],
  careful: ['谨慎受理', 'Accept with care'],
  decline: ['不建议受理', 'Better declined'],
};

const triageScale: Words<TriageScale> = {
  acceptability: ['可受理度', 'Acceptability'],
  win_chance: ['成功机会', 'Chance to win'],
  urgency: ['紧急程度', 'Urgency'],
};

export const INVESTIGATION_VOCABULARY = {
  intent,
  declaration,
  grantPermission,
  grantState,
  triageVerdict,
  triageScale,
} as const;
