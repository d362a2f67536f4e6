import { Injectable } from '@nestjs/common';
import { deferPastQuietHours, escalationFor, isUrgentRung, reminderSubject } from '@overturn/cases';
import { recipients, type Recipient } from '@overturn/identity';
import { systemScope, zoneRulesFromTransitions, type ReminderRung } from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork, newId, type ChangeTx, type RelayedEvent } from '@overturn/platform';
import { queueMail } from '../infrastructure/mail.repository';

/** Tells the people in charge of a case that a rung was reached: on screen and by mail, each once. */
@Injectable()
export class TellOfReminder {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  async handle(event: RelayedEvent): Promise<void> {
    const caseId = String(event.payload['caseId']);
    const deadlineId = String(event.payload['deadlineId']);
    const rung = String(event.payload['rung']) as ReminderRung;
    const dueAt = String(event.payload['dueAt']);
    await this.work.machinery(systemScope(event.firmId, 'reminders', event.eventId), async (tx) => {
      const subject = await reminderSubject(tx, caseId, deadlineId);
      // Met, moved or dropped in the meantime: there is nothing to remind of.
      if (subject?.state !== 'open' || subject.dueAt.toISOString() !== dueAt) return;
      const isOwnerTold = subject.assigneeId === null || escalationFor(rung).includes('owner');
      const people = await recipients(
        tx,
        [subject.assigneeId, subject.onCallStaffId].filter((id) => id !== null),
        isOwnerTold ? ['owner'] : [],
      );
      const rules = zoneRulesFromTransitions(
        await this.zones.load(
          tx,
          people.map((one) => one.zone),
        ),
      );
      for (const person of people) {
        const isOnCall = person.staffId === subject.onCallStaffId;
        const notBefore = deferPastQuietHours(
          { rung, fireAt: tx.now, isUrgent: isOnCall || isUrgentRung(rung, subject.countsHours) },
          subject.dueAt,
          { zone: person.zone, quietHours: { from: person.quietFrom, to: person.quietTo } },
          rules,
        );
        await this.tell(
          tx,
          person,
          {
            caseId,
            deadlineId,
            rung,
            dueAt,
            caseNumber: subject.caseNumber,
            deadlineCode: subject.code,
            kind: subject.kind,
          },
          notBefore,
        );
      }
    });
  }

  private async tell(
    tx: ChangeTx,
    person: Recipient,
    told: Readonly<
      Record<'caseId' | 'deadlineId' | 'rung' | 'dueAt' | 'caseNumber' | 'deadlineCode' | 'kind', string>
    >,
    notBefore: Date,
  ): Promise<void> {
    const id = newId();
    const params = {
      caseNumber: told.caseNumber,
      deadlineCode: told.deadlineCode,
      rung: told.rung,
      dueAt: told.dueAt,
      kind: told.kind,
    };
    const added = await tx.query(
      `insert into notifications.notifications (firm_id, id, recipient_id, kind, params, case_id, deadline_id, rung, created_at)
       values ($1, $2, $3, 'deadline_reminder', $4, $5, $6, $7, $8) on conflict do nothing returning id`,
      [
        tx.scope.firmId,
        id,
        person.staffId,
        JSON.stringify(params),
        told.caseId,
        told.deadlineId,
        told.rung,
        tx.now,
      ],
    );
    if (added.length === 0) return;
    await queueMail(tx, {
      notificationId: id,
      personId: person.personId,
      template: 'deadline_reminder',
      params: {
        caseId: told.caseId,
        deadlineId: told.deadlineId,
        rung: told.rung,
        staffId: person.staffId,
        dueAt: told.dueAt,
      },
      secretSealed: null,
      notBefore,
    });
  }
}
