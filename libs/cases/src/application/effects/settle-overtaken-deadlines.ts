import type { ChangeTx } from '@overturn/platform';
import type { DeadlineRow } from '../../infrastructure/deadline.row';
import { changeDeadline, openDerivedDeadlines } from '../../infrastructure/deadline.repository';
import { FUNDS_MATTER } from '../../infrastructure/funds.repository';
import { lastVerifiedKind } from '../../infrastructure/outcome.repository';
import { cancelFundsTask } from '../funds-task';
import type { CaseEffect } from './case-effect';

/**
 * Dates that events have overtaken remind nobody: all of an account that is fully back, and the appeal's of one
 * that is not appealed any more. A partial reinstatement leaves them, and so does a date that was set by hand.
 */
export const settleOvertakenDeadlines: CaseEffect = async (tx, { before, after }) => {
  if (after.status === before.status) return;
  if (after.status === 'reinstated' && (await lastVerifiedKind(tx, after.id)) === 'reinstated') {
    for (const deadline of await openDerivedDeadlines(tx, after.id))
      await settle(tx, deadline, 'satisfied', 'reinstated');
    await cancelFundsTask(tx, after.id);
  }
  if (after.status === 'funds_only')
    for (const deadline of await openDerivedDeadlines(tx, after.id))
      if (deadline.code !== FUNDS_MATTER) await settle(tx, deadline, 'cancelled', 'funds_only');
};

const settle = (tx: ChangeTx, row: DeadlineRow, state: 'satisfied' | 'cancelled', reason: string) =>
  changeDeadline(tx, row, { state, settledAt: tx.now }, reason);
