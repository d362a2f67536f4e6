import type {
  ForbiddenChannel,
  HeardBy,
  MeasureFrequency,
  LintSeverity,
  PlanVerdict,
  RubricCriterion,
  ScorePart,
  SubmissionType,
} from '@overturn/kernel/vocabulary';
import type { Words } from './keyed';

const measureFrequency: Words<MeasureFrequency> = {
  per_listing: ['每次上架新品前', 'Before each new listing'],
  per_shipment: ['每次发货前', 'Before each shipment'],
  per_supplier: ['每家新供应商', 'For each new supplier'],
  daily: ['每天', 'Daily'],
  weekly: ['每周', 'Weekly'],
  monthly: ['每月', 'Monthly'],
  quarterly: ['每季度', 'Quarterly'],
  yearly: ['每年', 'Yearly'],
};

const planVerdict: Words<PlanVerdict> = {
  approved: ['审核通过', 'Approved'],
  changes_requested: ['审核要求修改', 'Changes requested'],
  client_approved: ['客户确认', 'Approved by the client'],
  client_requested_changes: ['客户要求修改', 'Changes requested by the client'],
};

const heardBy: Words<HeardBy> = {
  phone: ['电话', 'Phone'],
  email: ['邮件', 'E-mail'],
  wechat: ['微信', 'WeChat'],
  meeting: ['当面', 'In person'],
  signed_paper: ['签字文件', 'Signed paper'],
};

const planPart: Words<'opening' | 'cause' | 'action' | 'measure' | 'closing' | 'plan'> = {
  opening: ['开头', 'Opening'],
  cause: ['根因', 'Root cause'],
  action: ['纠正措施', 'Corrective action'],
  measure: ['预防措施', 'Preventive measure'],
  closing: ['结尾', 'Closing'],
  plan: ['整份计划', 'The plan'],
};

const scorePart: Words<ScorePart> = {
  structure: ['结构', 'Structure'],
  specificity: ['具体', 'Specificity'],
  evidence: ['证据', 'Evidence'],
  tone: ['语气', 'Tone'],
  coverage: ['回应通知', 'Notice answered'],
  translation: ['译文', 'Translation'],
};

const lintSeverity: Words<LintSeverity> = {
  error: ['必须改', 'Must change'],
  warning: ['建议改', 'Should change'],
  hint: ['提示', 'Hint'],
};

const rubricCriterion: Words<RubricCriterion> = {
  willing_to_improve: ['表明愿意改进', 'Willing to improve'],
  comprehensive_and_specific: [
    '全面而具体（日期、商品、订单、人名）',
    'Comprehensive and specific (dates, products, orders, names)',
  ],
  short_with_bullets: ['简短，分条', 'Short, with bullets'],
  steps_for_improvement: ['写出改进的步骤', 'Steps for the improvement'],
  clear_reason_to_lift: ['给出恢复的明确理由', 'A clear reason to lift the suspension'],
  obeys_the_rules: ['遵守亚马逊的规则', 'Obeys Amazon’s rules'],
};

const submissionType: Words<SubmissionType> = {
  plan_of_action: ['行动计划', 'Plan of action'],
  questionnaire: ['问卷', 'Questionnaire'],
  acknowledgement: ['政策确认', 'Acknowledgement'],
  quiz: ['政策测验', 'Quiz'],
  documents: ['资料', 'Documents'],
  dispute: ['异议', 'Dispute'],
  funds_request: ['放款申请', 'Funds request'],
  escalation: ['升级申诉', 'Escalation'],
};

const forbiddenChannel: Words<ForbiddenChannel> = {
  seller_support: ['卖家支持', 'Seller Support'],
  second_account: ['其他账户', 'A second account'],
  inside_contact: ['内部人员', 'An inside contact'],
};

export const PLAN_VOCABULARY = {
  measureFrequency,
  planVerdict,
  heardBy,
  planPart,
  scorePart,
  rubricCriterion,
  lintSeverity,
  submissionType,
  forbiddenChannel,
} as const;
