import type {
  DeadlineKind,
  DeadlineSource,
  DeadlineState,
  ProposalCause,
  ProposalKind,
  ProposalState,
  ReminderRung,
} from '@overturn/kernel/vocabulary';
import type { Both, Words } from './keyed';

const deadlineKind: Words<DeadlineKind> = {
  latest_by: ['最晚办理', 'Act by'],
  opens_at: ['开放办理', 'Opens'],
};

const deadlineState: Words<DeadlineState> = {
  open: ['进行中', 'Open'],
  satisfied: ['已完成', 'Met'],
  missed: ['已错过', 'Missed'],
  cancelled: ['已取消', 'Cancelled'],
};

const deadlineSource: Words<DeadlineSource> = {
  notice: ['通知原文', 'The notice'],
  marketplace: ['站点规则', 'Marketplace rule'],
  firm: ['公司默认', 'Firm’s default'],
  manual: ['人工设定', 'Set by hand'],
};

const rung: Words<ReminderRung> = {
  't-60d': ['提前 60 天', '60 days before'],
  't-30d': ['提前 30 天', '30 days before'],
  't-14d': ['提前 14 天', '14 days before'],
  't-7d': ['提前 7 天', '7 days before'],
  't-3d': ['提前 3 天', '3 days before'],
  't-1d': ['提前 1 天', '1 day before'],
  't-72h': ['提前 72 小时', '72 hours before'],
  't-48h': ['提前 48 小时', '48 hours before'],
  't-24h': ['提前 24 小时', '24 hours before'],
  't-12h': ['提前 12 小时', '12 hours before'],
  't-6h': ['提前 6 小时', '6 hours before'],
  't-2h': ['提前 2 小时', '2 hours before'],
  due: ['到期', 'Due'],
  overdue: ['逾期', 'Overdue'],
};

const proposalKind: Words<ProposalKind> = {
  add: ['新增', 'New'],
  move: ['改日期', 'Moves'],
  pinned: ['人工设定，不动', 'Set by hand, stays'],
  withdraw: ['取消', 'Dropped'],
};

const proposalCause: Words<ProposalCause> = {
  rule_pack: ['规则变更', 'Changed rules'],
  calendar: ['工作日变更', 'Changed working days'],
  trigger: ['案件变化', 'A change in the case'],
};

const proposalState: Words<ProposalState> = {
  proposed: ['待确认', 'To confirm'],
  accepted: ['已接受', 'Accepted'],
  rejected: ['未接受', 'Rejected'],
  superseded: ['已过时', 'Overtaken'],
};

/** What a deadline is about, and the rules of the seed pack; a firm's own date has a title instead. */
const deadline = {
  appeal_window: ['申诉期限', 'Appeal window'],
  funds_request: ['申请放款', 'Funds request'],
  at_risk_answer: ['停用风险答复', 'Answer to the at-risk warning'],
  poa_acceptance: ['行动计划须被接受', 'Plan of action to be accepted'],
  temporary_review: ['临时审核', 'Temporary review'],
  account_health_preview: ['账户状况预警', 'Account health preview'],
  amazon_reply: ['亚马逊答复', 'Amazon’s reply'],
  info_answer: ['补充信息答复', 'Answer to the request for information'],
  draft_ready: ['内部草稿完成', 'Draft ready'],
  client_approval: ['客户确认', 'Client’s approval'],
  info_answer_7d: ['7 天内答复补充信息', 'Answer the request for information within 7 days'],
  draft_ready_14wd: [
    '申诉期限前 14 个工作日完成草稿',
    'Draft ready 14 working days before the window closes',
  ],
  client_approval_5wd: [
    '申诉期限前 5 个工作日客户确认',
    'Client approves 5 working days before the window closes',
  ],
  appeal_window_90d: ['90 天申诉期限', '90-day appeal window'],
  funds_request_us_60d: ['美国站 60 天后申请放款', 'Funds request after 60 days (US)'],
  funds_request_90d: ['90 天后申请放款', 'Funds request after 90 days'],
  at_risk_answer_72h: ['72 小时内答复停用风险', 'Answer the at-risk warning within 72 hours'],
  poa_acceptance_17d: ['行动计划须在 17 天内被接受', 'Plan of action accepted within 17 days'],
  temporary_review_30d: ['30 天临时审核', '30-day temporary review'],
  account_health_preview_7d: ['7 天账户状况预警', '7-day account health preview'],
  amazon_reply_48h: ['亚马逊 48 小时内答复', 'Amazon’s reply within 48 hours'],
} as const satisfies Readonly<Record<string, Both>>;

export const DEADLINE_VOCABULARY = {
  deadlineKind,
  deadlineState,
  deadlineSource,
  rung,
  deadline,
  proposalKind,
  proposalCause,
  proposalState,
} as const;

export type KnownDeadline = keyof typeof deadline;
export const isKnownDeadline = (code: string): code is KnownDeadline => Object.hasOwn(deadline, code);
