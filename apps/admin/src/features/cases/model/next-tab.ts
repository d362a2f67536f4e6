/** The tab of the case page on which a next step is done. */
const TAB_OF_STEP: Readonly<Record<string, string>> = {
  offer_engagement: 'money',
  get_declarations_signed: 'access',
  get_engagement_accepted: 'money',
  finish_root_cause_worksheet: 'worksheet',
  write_plan: 'plan',
  submit_plan_for_review: 'plan',
  review_plan: 'plan',
  get_client_approval: 'plan',
  open_submission_gates: 'submissions',
  file_submission: 'submissions',
  send_requested_information: 'submissions',
  collect_outcome_evidence: 'outcome',
  verify_outcome: 'outcome',
  wait_for_funds_window: 'funds',
  file_funds_request: 'funds',
  wait_for_funds: 'funds',
  write_post_mortem: 'post-mortem',
};

/** Where the next step of a case is done; null for what a button of the header does, or nobody. */
export const tabOfStep = (nextActionCode: string): string | null => TAB_OF_STEP[nextActionCode] ?? null;
