import type { AnswerKind, SubmissionType } from '@overturn/kernel/vocabulary';
import type { Words } from './keyed';

const answerKind: Words<AnswerKind> = {
  info_requested: ['要求补充资料', 'Information requested'],
  rejected: ['驳回', 'Rejected'],
  final_denial: ['最终拒绝', 'Final denial'],
  reinstated: ['恢复', 'Reinstated'],
  partially_reinstated: ['部分恢复', 'Partially reinstated'],
  wrong_channel: ['渠道不对', 'Wrong channel'],
};

const submissionType: Words<SubmissionType> = {
  plan_of_action: ['行动计划', 'Plan of action'],
  questionnaire: ['问卷', 'Questionnaire'],
  acknowledgement: ['确认书', 'Acknowledgement'],
  quiz: ['测验', 'Quiz'],
  documents: ['补充资料', 'Documents'],
  dispute: ['争议说明', 'Dispute'],
  funds_request: ['放款申请', 'Funds request'],
  escalation: ['升级申诉', 'Escalation'],
};

export const ANSWER_VOCABULARY = { answerKind, submissionType } as const;
