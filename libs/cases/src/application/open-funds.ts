import { Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, type RelayedEvent } from '@overturn/platform';
import { caseForUpdate } from '../infrastructure/case.repository';
import { FUNDS_MATTER, isFundsRequestFiled } from '../infrastructure/outcome/funds.repository';
import { addFundsTask } from './funds-task';
import { reminderSubject } from './reminder-subject';

/** On the day on which a case's funds can be asked for, its task appears: once, however often the reminder comes. */
@Injectable()
export class OpenFunds {
  constructor(private readonly work: UnitOfWork) {}

  /** Handles `cases.reminder_due.v1`; other rungs and other deadlines are none of its business. */
  async handle(event: RelayedEvent): Promise<void> {
    const { caseId, deadlineId, rung, dueAt } = event.payload;
    if (rung !== 'due') return;
    const scope = systemScope(event.firmId, 'funds', event.eventId);
    const subject = await this.work.read(scope, (tx) =>
      reminderSubject(tx, String(caseId), String(deadlineId)),
    );
    // Met, moved or dropped in the meantime: nothing has opened.
    const isOpening =
      subject?.code === FUNDS_MATTER && subject.kind === 'opens_at' && subject.state === 'open';
    if (!isOpening || subject.dueAt.toISOString() !== dueAt) return;
    await this.work.change(scope, 'funds.open', async (tx) => {
      const row = await caseForUpdate(tx, String(caseId));
      if (row.status === 'closed' || row.status === 'reinstated') return;
      if (await isFundsRequestFiled(tx, row.id)) return;
      await addFundsTask(tx, row, subject.dueAt);
    });
  }
}
