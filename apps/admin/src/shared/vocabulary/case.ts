import type { AccountState, CaseStatus, Cause, ClosedAs, SuspensionType } from '@overturn/kernel/vocabulary';
import type { Words } from './keyed';

const suspensionType: Words<SuspensionType> = {
  deactivated: ['停用', 'Deactivated'],
  suspended: ['暂停', 'Suspended'],
  denied: ['拒绝', 'Denied'],
  banned: ['封禁', 'Banned'],
};

const accountState: Words<AccountState> = {
  normal: ['正常', 'Normal'],
  at_risk: ['有停用风险', 'At risk'],
  deactivated: ['已停用', 'Deactivated'],
};

const cause: Words<Cause> = {
  low_quality: ['低质量产品', 'Low-quality products'],
  restricted_product: ['受限产品', 'Restricted products'],
  prohibited_or_illegal: ['禁止和非法产品', 'Prohibited or illegal products'],
  intellectual_property: ['知识产权', 'Intellectual property'],
  terms_violation: ['违反服务条款', 'Terms of service'],
  poor_performance: ['绩效不佳', 'Poor performance'],
  poor_customer_service: ['客服差', 'Poor customer service'],
  inaccurate_information: ['信息不准确', 'Inaccurate information'],
  review_or_listing_manipulation: ['操纵评论或跟卖', 'Review or listing manipulation'],
  multiple_accounts: ['多账户', 'Multiple accounts'],
};

const caseStatus: Words<CaseStatus> = {
  enquiry: ['咨询', 'Enquiry'],
  awaiting_engagement: ['待签约', 'Awaiting engagement'],
  investigating: ['调查中', 'Investigating'],
  drafting: ['撰写中', 'Drafting'],
  in_review: ['审核中', 'In review'],
  awaiting_client: ['待客户确认', 'Awaiting client'],
  ready_to_submit: ['待提交', 'Ready to submit'],
  awaiting_amazon: ['等待亚马逊', 'Awaiting Amazon'],
  info_requested: ['需补充资料', 'Information requested'],
  rejected: ['被驳回', 'Rejected'],
  outcome_claimed: ['结果待核实', 'Outcome claimed'],
  reinstated: ['已恢复', 'Reinstated'],
  funds_only: ['仅追资金', 'Funds only'],
  closed: ['已结案', 'Closed'],
};

const closedAs: Words<ClosedAs> = {
  won: ['成功', 'Won'],
  lost: ['未成功', 'Lost'],
  funds_recovered: ['资金已追回', 'Funds recovered'],
  declined: ['未受理', 'Declined'],
  withdrawn: ['客户撤回', 'Withdrawn'],
};

export const CASE_VOCABULARY = { suspensionType, accountState, cause, caseStatus, closedAs } as const;
