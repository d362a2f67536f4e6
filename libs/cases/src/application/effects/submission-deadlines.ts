import { dropMatters, meetMatters } from '../../infrastructure/deadline.repository';
import { followInCase } from '../rules/follow-in-case';
import { ANSWERED_BY_APPEAL } from './appeal-matters';
import type { CaseEffect } from './case-effect';

/** A filed appeal meets the dates until which to file, and Amazon's reply is waited for. */
export const submissionDeadlines: CaseEffect = async (tx, { after, command, zones }) => {
  if (command.type === 'FileFundsRequest')
    await meetMatters(tx, after.id, ['funds_request'], 'funds_request_filed');
  if (command.type !== 'FileSubmission') return;
  await meetMatters(tx, after.id, [...ANSWERED_BY_APPEAL, 'info_answer'], 'submission_filed');
  // The reply to an earlier submission is not waited for any more.
  await dropMatters(tx, after.id, ['amazon_reply'], 'submission_filed_again');
  await followInCase(tx, zones, after.id, 'submission_filed');
};
