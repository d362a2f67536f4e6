import { meetMatters, reopenSettled } from '../../infrastructure/deadline.repository';
import { followInCase } from '../rules/follow-in-case';
import type { CaseEffect } from './case-effect';

/** A firm's own targets on the way to a submission: the draft is ready, the client approves. */
export const planTargets: CaseEffect = async (tx, { after, command, zones }) => {
  switch (command.type) {
    case 'SubmitForReview':
      await meetMatters(tx, after.id, ['draft_ready'], 'submitted_for_review');
      break;
    case 'RequestChanges':
      await reopenSettled(
        tx,
        after.id,
        { settledFor: 'submitted_for_review', isAhead: true },
        'changes_requested',
      );
      break;
    case 'ClientApprovesPlan':
      await meetMatters(tx, after.id, ['client_approval'], 'client_approved');
      break;
    case 'StartNextRound':
      for (const settledFor of ['submitted_for_review', 'client_approved'])
        await reopenSettled(tx, after.id, { settledFor, isAhead: true }, 'next_round');
      await followInCase(tx, zones, after.id, 'next_round');
      break;
    default:
  }
};
