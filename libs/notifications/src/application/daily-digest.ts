import { Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, newId } from '@overturn/platform';
import { queueMail } from '../infrastructure/mail.repository';

const AT_ONCE = 200;

interface DueDigest {
  readonly firm_id: string;
  readonly staff_id: string;
  readonly person_id: string;
  readonly on_date: string;
}

/**
 * Queues each person's digest once a day, in the morning of their own zone and after their quiet hours. What it says is
 * put together when it is sent; with nothing to say none is sent.
 */
@Injectable()
export class DailyDigest {
  constructor(private readonly work: UnitOfWork) {}

  /** @returns how many were queued. */
  async sweep(): Promise<number> {
    const due = await this.work.ask<DueDigest>(
      'select firm_id, staff_id, person_id, on_date::text from notifications.due_digests($1)',
      [AT_ONCE],
    );
    for (const one of due) await this.queue(one);
    return due.length;
  }

  private async queue({ firm_id, staff_id, person_id, on_date }: DueDigest): Promise<void> {
    await this.work.machinery(systemScope(firm_id, 'digest', newId()), async (tx) => {
      const made = await tx.query(
        `insert into notifications.digests (firm_id, staff_id, on_date, made_at) values ($1, $2, $3, $4)
         on conflict do nothing returning on_date`,
        [firm_id, staff_id, on_date, tx.now],
      );
      if (made.length === 0) return;
      await queueMail(tx, {
        notificationId: null,
        personId: person_id,
        template: 'daily_digest',
        params: { staffId: staff_id, onDate: on_date },
        secretSealed: null,
        notBefore: tx.now,
      });
    });
  }
}
