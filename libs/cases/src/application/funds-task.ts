import { addHours } from '@overturn/kernel';
import type { ChangeTx } from '@overturn/platform';
import type { CaseRow } from '../infrastructure/case.row';
import { addTasks, cancelTask, hasTask, settleTask } from '../infrastructure/task.repository';

/** The task that appears on the day on which the funds can be asked for. */
const FUNDS_TASK = 'file_funds_request';

/** The US rule can also be read as "within 60 days": whoever asks, asks in these days. */
const HOURS_TO_FILE = 72;

/** Makes the task once in the life of a case, whatever its round. @returns whether it was made */
export async function addFundsTask(
  tx: ChangeTx,
  row: Pick<CaseRow, 'id' | 'round'>,
  opensAt: Date,
): Promise<boolean> {
  if (await hasTask(tx, row.id, FUNDS_TASK)) return false;
  const made = await addTasks(tx, [
    {
      caseId: row.id,
      round: row.round,
      code: FUNDS_TASK,
      phase: 'funds_only',
      titleZh: '提交资金放款申请',
      titleEn: 'File the funds request',
      hintZh: '从今天起可以向亚马逊申请放款。在案件的“资金”页填写申请内容并提交。',
      hintEn:
        'From today Amazon can be asked to release the funds. Write and file the request on the case’s Funds tab.',
      ownerRole: 'case_manager',
      assigneeId: null,
      dueAt: addHours(opensAt, HOURS_TO_FILE),
      source: 'engine',
    },
  ]);
  return made.length > 0;
}

/** The request is filed: its task is done. */
export const settleFundsTask = (tx: ChangeTx, caseId: string, staffId: string): Promise<void> =>
  settleTask(tx, caseId, FUNDS_TASK, staffId);

/** The account is back: there is nothing to ask for. */
export const cancelFundsTask = (tx: ChangeTx, caseId: string): Promise<void> =>
  cancelTask(tx, caseId, FUNDS_TASK);
