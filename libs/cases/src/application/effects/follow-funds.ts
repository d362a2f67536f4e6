import { actingStaffId } from '@overturn/kernel';
import { isFundsWindowOpen } from '../../domain/outcome';
import { changeDeadline } from '../../infrastructure/deadline.repository';
import {
  fundsDatesOf,
  isFundsRequestFiled,
  openFundsDeadlines,
} from '../../infrastructure/outcome/funds.repository';
import { addFundsTask, settleFundsTask } from '../funds-task';
import type { CaseEffect } from './case-effect';

/**
 * A case that is down to its funds has the task at once when the request is open already; a filed request settles
 * the task and the dates that reminded of it.
 */
export const followFunds: CaseEffect = async (tx, { before, after, command }) => {
  if (after.status === 'funds_only' && before.status !== 'funds_only') {
    const isOpen = isFundsWindowOpen(await fundsDatesOf(tx, after.id), tx.now);
    if (isOpen && !(await isFundsRequestFiled(tx, after.id))) await addFundsTask(tx, after, tx.now);
  }
  if (command.type === 'FileFundsRequest') {
    await settleFundsTask(tx, after.id, actingStaffId(tx.scope));
    for (const deadline of await openFundsDeadlines(tx, after.id))
      await changeDeadline(tx, deadline, { state: 'satisfied', settledAt: tx.now }, 'funds_request_filed');
  }
};
