import { CASE_STATUSES, type CaseStatus } from '@overturn/kernel';
import { goodFacts, noFacts } from '../../testing/case.builder';
import type { CaseFacts } from './case.facts';
import { nextAction, type NextActionCode, type NextActor } from './next-action';

const CASES: readonly [CaseStatus, CaseFacts, NextActionCode, NextActor][] = [
  ['enquiry', noFacts({ isLowChanceAcknowledged: false }), 'acknowledge_low_chance', 'staff'],
  ['enquiry', noFacts(), 'offer_engagement', 'staff'],
  ['awaiting_engagement', noFacts(), 'get_declarations_signed', 'client'],
  ['awaiting_engagement', goodFacts(), 'get_engagement_accepted', 'client'],
  ['investigating', noFacts(), 'finish_root_cause_worksheet', 'staff'],
  ['investigating', goodFacts(), 'start_drafting', 'staff'],
  ['drafting', noFacts(), 'write_plan', 'staff'],
  ['drafting', goodFacts(), 'submit_plan_for_review', 'staff'],
  ['in_review', goodFacts(), 'review_plan', 'staff'],
  ['awaiting_client', goodFacts(), 'get_client_approval', 'client'],
  ['ready_to_submit', noFacts(), 'open_submission_gates', 'staff'],
  ['ready_to_submit', goodFacts(), 'file_submission', 'staff'],
  ['awaiting_amazon', goodFacts(), 'wait_for_amazon', 'amazon'],
  ['info_requested', goodFacts(), 'send_requested_information', 'staff'],
  ['rejected', noFacts(), 'analyse_rejection', 'staff'],
  ['rejected', goodFacts(), 'start_next_round_or_give_up', 'staff'],
  ['outcome_claimed', noFacts(), 'collect_outcome_evidence', 'staff'],
  ['outcome_claimed', goodFacts(), 'verify_outcome', 'staff'],
  ['reinstated', noFacts(), 'write_post_mortem', 'staff'],
  ['reinstated', goodFacts(), 'close_case', 'staff'],
  ['funds_only', noFacts(), 'wait_for_funds_window', 'amazon'],
  ['funds_only', noFacts({ isFundsRequestOpen: true }), 'file_funds_request', 'staff'],
  ['funds_only', goodFacts(), 'wait_for_funds', 'amazon'],
  ['funds_only', goodFacts({ areFundsReleased: true }), 'close_case', 'staff'],
  ['closed', goodFacts(), 'none', 'nobody'],
];

describe('the next action', () => {
  it.each(CASES)('of a case in %s (%#)', (status, facts, code, who) => {
    expect(nextAction({ status }, facts)).toEqual({ code, who });
  });

  it('is known for every status', () => {
    expect(new Set(CASES.map(([status]) => status))).toEqual(new Set(CASE_STATUSES));
  });
});
