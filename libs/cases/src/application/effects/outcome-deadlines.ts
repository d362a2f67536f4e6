import { DEADLINE_MATTERS } from '../../domain/deadlines';
import { dropMatters, meetMatters } from '../../infrastructure/deadline.repository';
import { lastVerifiedKind } from '../../infrastructure/outcome/outcome.repository';
import { cancelFundsTask } from '../funds-task';
import { APPEAL_MATTERS } from './appeal-matters';
import type { CaseEffect } from './case-effect';

/**
 * An account that is fully back leaves no date to meet, an appeal that was given up only those of the funds. A partial
 * reinstatement leaves them all.
 */
export const outcomeDeadlines: CaseEffect = async (tx, { after, command }) => {
  if (command.type === 'VerifyOutcome' && (await lastVerifiedKind(tx, after.id)) !== 'partially_reinstated') {
    await dropMatters(tx, after.id, DEADLINE_MATTERS, 'reinstated');
    await cancelFundsTask(tx, after.id);
  }
  if (command.type === 'GiveUpAppeal') await dropMatters(tx, after.id, APPEAL_MATTERS, 'appeal_given_up');
  if (command.type === 'RecordFundsReleased')
    await meetMatters(tx, after.id, ['funds_request'], 'funds_released');
};
