import { DEADLINE_MATTERS } from '../../domain/deadlines';
import { dropMatters, meetMatters } from '../../infrastructure/deadline.repository';
import { APPEAL_MATTERS } from './appeal-matters';
import type { CaseEffect } from './case-effect';

/** A verified outcome leaves no date to meet, an appeal that was given up only those of the funds. */
export const outcomeDeadlines: CaseEffect = async (tx, { after, command }) => {
  if (command.type === 'VerifyOutcome') await dropMatters(tx, after.id, DEADLINE_MATTERS, 'reinstated');
  if (command.type === 'GiveUpAppeal') await dropMatters(tx, after.id, APPEAL_MATTERS, 'appeal_given_up');
  if (command.type === 'RecordFundsReleased')
    await meetMatters(tx, after.id, ['funds_request'], 'funds_released');
};
