import { Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, newId, type ChangeTx } from '@overturn/platform';
import { dueReminders, insertReminder } from '../infrastructure/reminder.repository';

/**
 * Plans reminders whose level has come: a row for each, once for ever, and an event by which it is mailed. The rows are
 * compared with the product's clock; what was missed while nothing ran is found when it runs again.
 */
@Injectable()
export class DunningSweep {
  constructor(private readonly work: UnitOfWork) {}

  /** Sweeps one batch in every firm that has levels. @returns how many reminders were planned */
  async sweep(batchSize = 200): Promise<number> {
    const firms = await this.work.ask<{ firm_id: string }>('select dunning.firms_with_levels() as firm_id');
    let planned = 0;
    for (const { firm_id } of firms) planned += await this.sweepFirm(firm_id, batchSize);
    return planned;
  }

  private async sweepFirm(firmId: string, batchSize: number): Promise<number> {
    const scope = systemScope(firmId, 'dunning', newId());
    // An audit entry for every look would say nothing.
    const due = await this.work.read(scope, (tx) => dueReminders(tx, 1));
    if (due.length === 0) return 0;
    return this.work.change(scope, 'dunning.remind', (tx) => planDue(tx, batchSize));
  }
}

async function planDue(tx: ChangeTx, batchSize: number): Promise<number> {
  const ids: string[] = [];
  for (const one of await dueReminders(tx, batchSize)) {
    const id = await insertReminder(tx, one);
    if (id !== null) ids.push(id);
  }
  await tx.emit('dunning.reminder_planned.v1', ...ids.map((reminderId) => ({ reminderId })));
  return ids.length;
}
