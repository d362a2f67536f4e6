import type { CaseStatus } from '@overturn/kernel';
import type { CaseFacts } from './case.facts';

/** The one thing that a case waits for; screens hold a text per code. */
export const NEXT_ACTIONS = [
  'acknowledge_low_chance',
  'offer_engagement',
  'get_declarations_signed',
  'get_engagement_accepted',
  'finish_root_cause_worksheet',
  'start_drafting',
  'write_plan',
  'submit_plan_for_review',
  'review_plan',
  'get_client_approval',
  'open_submission_gates',
  'file_submission',
  'wait_for_amazon',
  'send_requested_information',
  'analyse_rejection',
  'start_next_round_or_give_up',
  'collect_outcome_evidence',
  'verify_outcome',
  'wait_for_funds_window',
  'file_funds_request',
  'wait_for_funds',
  'write_post_mortem',
  'close_case',
  'none',
] as const;
export type NextActionCode = (typeof NEXT_ACTIONS)[number];

export type NextActor = 'staff' | 'client' | 'amazon' | 'nobody';

export interface NextAction {
  readonly code: NextActionCode;
  readonly who: NextActor;
}

const staff = (code: NextActionCode): NextAction => ({ code, who: 'staff' });
const client = (code: NextActionCode): NextAction => ({ code, who: 'client' });
const amazon = (code: NextActionCode): NextAction => ({ code, who: 'amazon' });

const isReadyToFile = ({ gates }: CaseFacts): boolean =>
  gates !== null && gates.lintPasses && gates.evidencePasses && gates.isCoolOffOver;

const fundsAction = (facts: CaseFacts): NextAction => {
  if (facts.areFundsReleased) return closingAction(facts);
  if (facts.isFundsRequestFiled) return amazon('wait_for_funds');
  return facts.isFundsRequestOpen ? staff('file_funds_request') : amazon('wait_for_funds_window');
};

const closingAction = (facts: CaseFacts): NextAction =>
  staff(facts.isPostMortemWritten ? 'close_case' : 'write_post_mortem');

const ACTION_PER_STATUS: Readonly<Record<CaseStatus, (facts: CaseFacts) => NextAction>> = {
  enquiry: (facts) => staff(facts.isLowChanceAcknowledged ? 'offer_engagement' : 'acknowledge_low_chance'),
  awaiting_engagement: (facts) =>
    client(facts.areDeclarationsSigned ? 'get_engagement_accepted' : 'get_declarations_signed'),
  investigating: (facts) => staff(facts.isWorksheetDone ? 'start_drafting' : 'finish_root_cause_worksheet'),
  drafting: (facts) => staff(facts.plan === null ? 'write_plan' : 'submit_plan_for_review'),
  in_review: () => staff('review_plan'),
  awaiting_client: () => client('get_client_approval'),
  ready_to_submit: (facts) => staff(isReadyToFile(facts) ? 'file_submission' : 'open_submission_gates'),
  awaiting_amazon: () => amazon('wait_for_amazon'),
  info_requested: () => staff('send_requested_information'),
  rejected: (facts) => staff(facts.isRejectionAnalysed ? 'start_next_round_or_give_up' : 'analyse_rejection'),
  outcome_claimed: (facts) =>
    staff((facts.outcomeClaim?.evidenceCount ?? 0) > 0 ? 'verify_outcome' : 'collect_outcome_evidence'),
  reinstated: closingAction,
  funds_only: fundsAction,
  closed: () => ({ code: 'none', who: 'nobody' }),
};

/** What the case waits for, and from whom: the line in the header of a case. */
export const nextAction = (current: { readonly status: CaseStatus }, facts: CaseFacts): NextAction =>
  ACTION_PER_STATUS[current.status](facts);
