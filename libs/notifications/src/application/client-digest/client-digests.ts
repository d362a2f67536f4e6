import { Injectable } from '@nestjs/common';
import { caseForClient } from '@overturn/cases';
import { clientRecipient } from '@overturn/clients';
import { systemScope, zoneRulesFromTransitions } from '@overturn/kernel';
import { PostgresZoneRules, UnitOfWork, newId, type ChangeTx } from '@overturn/platform';
import {
  collectHeld,
  heldMail,
  queueMail,
  releaseMail,
  type MailRecord,
} from '../../infrastructure/mail.repository';
import { afterQuietHours } from '../after-quiet-hours';

const AT_ONCE = 200;

interface DueDigest {
  readonly firm_id: string;
  readonly client_user_id: string;
  readonly person_id: string;
  readonly on_date: string;
}

/**
 * Collects what is held for people who are told once a day, at their hour: one mail for each person and day. What may
 * be held no longer goes out by itself: a date has come near, or the person wants to be told at once again.
 */
@Injectable()
export class ClientDigests {
  constructor(
    private readonly work: UnitOfWork,
    private readonly zones: PostgresZoneRules,
  ) {}

  /** @returns how many digests were queued and mails released. */
  async sweep(): Promise<number> {
    const free = await this.work.ask<{ firm_id: string; id: string }>(
      'select firm_id, id from notifications.mails_held_no_longer($1)',
      [AT_ONCE],
    );
    for (const one of free) await this.release(one.firm_id, one.id);
    const due = await this.work.ask<DueDigest>(
      'select firm_id, client_user_id, person_id, on_date::text from notifications.due_client_digests($1)',
      [AT_ONCE],
    );
    for (const one of due) await this.queue(one);
    return free.length + due.length;
  }

  /** What was held since the digest was queued is told by it too: it says what waits when it is sent. */
  async gather(record: MailRecord, firmId: string): Promise<void> {
    const { id, client_user_id: clientUserId } = record;
    if (clientUserId === null) return;
    await this.work.machinery(systemScope(firmId, 'client-digest', newId()), (tx) =>
      collectHeld(tx, clientUserId, id),
    );
  }

  private async queue({ firm_id, client_user_id, person_id, on_date }: DueDigest): Promise<void> {
    await this.work.machinery(systemScope(firm_id, 'client-digest', newId()), async (tx) => {
      const id = newId();
      const isNew = await queueMail(
        tx,
        {
          notificationId: null,
          personId: person_id,
          clientUserId: client_user_id,
          template: 'client_digest',
          params: { onDate: on_date },
          secretSealed: null,
          notBefore: (await this.awake(tx, client_user_id)) ?? tx.now,
        },
        id,
      );
      if (isNew) await collectHeld(tx, client_user_id, id);
    });
  }

  private async release(firmId: string, mailId: string): Promise<void> {
    await this.work.machinery(systemScope(firmId, 'client-digest', newId()), async (tx) => {
      const held = await heldMail(tx, mailId);
      if (held?.client_user_id == null) return;
      const about = await caseForClient(tx, held.params['caseId'] ?? '');
      const at = await this.awake(tx, held.client_user_id, about?.dates);
      await releaseMail(tx, mailId, at ?? tx.now);
    });
  }

  /** Now, or after the person's quiet hours; null for who may not enter any more: the mail is cancelled when it is written. */
  private async awake(tx: ChangeTx, clientUserId: string, dates: readonly Date[] = []): Promise<Date | null> {
    const user = await clientRecipient(tx, clientUserId);
    if (!user) return null;
    const rules = zoneRulesFromTransitions(await this.zones.load(tx, [user.zone]));
    return afterQuietHours(tx.now, user, rules, dates);
  }
}
