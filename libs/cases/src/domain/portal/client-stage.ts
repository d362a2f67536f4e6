import type { CaseStatus, ClientActor, ClientStage, ClientTodo } from '@overturn/kernel';

/** What a client is told of a case's status: how far it is, who acts next, and what waits for them. */
export interface ClientStanding {
  readonly stage: ClientStage;
  readonly actor: ClientActor;
  readonly todo: ClientTodo | null;
}

const standing = (
  stage: ClientStage,
  actor: ClientActor,
  todo: ClientTodo | null = null,
): ClientStanding => ({
  stage,
  actor,
  todo,
});

/** Whether a case at this stage still needs its documents: with an outcome nobody is asked for papers any more. */
export const needsDocuments = (stage: ClientStage): boolean => stage !== 'reinstated' && stage !== 'closed';

/** One row for each status: a new status without one does not compile. Inner steps of the firm look like one. */
export const CLIENT_STANDINGS: Readonly<Record<CaseStatus, ClientStanding>> = {
  enquiry: standing('received', 'firm'),
  awaiting_engagement: standing('received', 'you', 'agree'),
  investigating: standing('preparing', 'firm'),
  drafting: standing('reviewing', 'firm'),
  in_review: standing('reviewing', 'firm'),
  awaiting_client: standing('reviewing', 'you', 'approve_plan'),
  ready_to_submit: standing('submitting', 'firm'),
  awaiting_amazon: standing('waiting', 'amazon'),
  info_requested: standing('more_needed', 'you', 'answer_amazon'),
  rejected: standing('more_needed', 'firm'),
  outcome_claimed: standing('waiting', 'firm'),
  reinstated: standing('reinstated', 'nobody'),
  funds_only: standing('funds', 'firm'),
  closed: standing('closed', 'nobody'),
};
