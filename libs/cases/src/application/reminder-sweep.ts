import { Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, newId } from '@overturn/platform';

/**
 * Fires due reminders: rows compared with the database's clock, so that neither a worker's clock nor a lost job
 * can lose one. Firing and the event for the notifications are one transaction; a killed sweep leaves nothing half done.
 */
@Injectable()
export class ReminderSweep {
  constructor(private readonly work: UnitOfWork) {}

  /** Sweeps one batch in every firm that has something due. @returns how many fired. */
  async sweep(batchSize = 500): Promise<number> {
    const firms = await this.work.ask<{ firm_id: string }>(
      'select cases.firms_with_due_reminders() as firm_id',
    );
    let fired = 0;
    for (const { firm_id } of firms) fired += await this.sweepFirm(firm_id, batchSize);
    return fired;
  }

  /** Of several rungs of one deadline that are due at once (after a stop), the last one speaks for all. */
  private sweepFirm(firmId: string, batchSize: number): Promise<number> {
    return this.work.machinery(systemScope(firmId, 'reminder-sweep', newId()), async (tx) => {
      const due = await tx.query<{
        id: string;
        deadline_id: string;
        rung: string;
        is_last: boolean;
        case_id: string;
        due_at: Date;
      }>(
        `with due as (
           select id, deadline_id, rung, fire_at from cases.reminders
           where firm_id = $1 and state = 'planned' and fire_at <= platform.now()
           order by fire_at, id limit $2 for update skip locked)
         select due.id, due.deadline_id, due.rung, d.case_id, d.due_at,
                not exists (select from cases.reminders later where later.firm_id = $1 and later.deadline_id = due.deadline_id
                  and later.state = 'planned' and later.fire_at <= platform.now()
                  and (later.fire_at, later.id) > (due.fire_at, due.id)) as is_last
         from due join cases.deadlines d on d.firm_id = $1 and d.id = due.deadline_id`,
        [firmId, batchSize],
      );
      if (due.length === 0) return 0;
      await tx.query(
        `update cases.reminders set state = case when id = any ($3::uuid[]) then 'fired' else 'superseded' end, fired_at = $4
         where firm_id = $1 and id = any ($2::uuid[])`,
        [firmId, due.map((one) => one.id), due.filter((one) => one.is_last).map((one) => one.id), tx.now],
      );
      await tx.emit(
        'cases.reminder_due.v1',
        ...due
          .filter((one) => one.is_last)
          .map((one) => ({
            deadlineId: one.deadline_id,
            caseId: one.case_id,
            rung: one.rung,
            dueAt: one.due_at.toISOString(),
          })),
      );
      return due.length;
    });
  }
}
