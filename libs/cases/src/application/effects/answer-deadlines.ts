import { dropMatters, meetMatters, reopenSettled } from '../../infrastructure/deadline.repository';
import { followInCase } from '../rules/follow-in-case';
import { ANSWERED_BY_APPEAL, APPEAL_MATTERS } from './appeal-matters';
import type { CaseEffect } from './case-effect';

/**
 * Amazon's reply ends the waiting for it. A request for more has a date of its own; after a refusal the appeal
 * window goes on for as long as it lasts; a final denial leaves only the funds.
 */
export const answerDeadlines: CaseEffect = async (tx, { after, command, zones }) => {
  if (command.type !== 'RecordAnswer') return;
  await meetMatters(tx, after.id, ['amazon_reply'], 'answer_recorded');
  switch (command.payload.answerKind) {
    case 'info_requested':
      await followInCase(tx, zones, after.id, 'info_requested');
      break;
    case 'rejected':
    case 'wrong_channel':
      await reopenSettled(
        tx,
        after.id,
        { settledFor: 'submission_filed', codes: ANSWERED_BY_APPEAL, isAhead: true },
        'appeal_refused',
      );
      break;
    case 'final_denial':
      await dropMatters(tx, after.id, APPEAL_MATTERS, 'final_denial');
      break;
    case 'reinstated':
    case 'partially_reinstated':
      break;
  }
};
