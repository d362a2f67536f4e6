import type {
  ForbiddenChannel,
  HeardBy,
  MeasureFrequency,
  PlanFindingCode,
  PlanPart,
  PlanVerdict,
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

const planPart: Words<PlanPart> = {
  opening: ['开头', 'Opening'],
  cause: ['根因', 'Root cause'],
  action: ['纠正措施', 'Corrective action'],
  measure: ['预防措施', 'Preventive measure'],
  closing: ['结尾', 'Closing'],
  plan: ['整份计划', 'The plan'],
};

const planFinding: Words<PlanFindingCode> = {
  no_cause: ['还没有根因', 'No root cause yet'],
  cause_without_action: ['没有对应的纠正措施', 'no corrective action answers it'],
  cause_without_measure: ['没有对应的预防措施', 'no preventive measure answers it'],
  action_undated: ['没有完成日期', 'no date on which it was done'],
  measure_without_owner: ['没有英文负责人', 'no owner in English'],
  english_missing: ['没有英文；亚马逊只看英文', 'no English text, and Amazon reads nothing else'],
  same_as_rejected: ['与被驳回的内容相同', 'the same text that Amazon has rejected'],
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
  planFinding,
  submissionType,
  forbiddenChannel,
} as const;
