import type { DeadlineMatter } from '../../domain/deadlines';

/** What a filed appeal answers. */
export const ANSWERED_BY_APPEAL: readonly DeadlineMatter[] = [
  'appeal_window',
  'poa_acceptance',
  'at_risk_answer',
  'draft_ready',
  'client_approval',
];

/** What an appeal is about; of no interest once there is none. The funds are another path. */
export const APPEAL_MATTERS: readonly DeadlineMatter[] = [
  ...ANSWERED_BY_APPEAL,
  'info_answer',
  'amazon_reply',
  'temporary_review',
];
