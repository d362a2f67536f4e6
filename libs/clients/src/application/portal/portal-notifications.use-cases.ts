import { Injectable } from '@nestjs/common';
import type { MutableTodo } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import { clientScope, type SignedInClient } from './portal.types';

export interface NotificationChoice {
  /** Of these no mail is sent. */
  readonly muted: readonly MutableTodo[];
  /** `HH:MM` in the person's zone: mails wait until the quiet hours are over. */
  readonly quietFrom: string;
  readonly quietTo: string;
}

/** What a client's person is mailed about, and when not. */
@Injectable()
export class PortalNotifications {
  constructor(private readonly work: UnitOfWork) {}

  get(me: SignedInClient): Promise<NotificationChoice> {
    return this.work.read(clientScope(me, ''), async (tx) => {
      const [row] = await tx.query<NotificationChoice>(
        `select coalesce(c.muted, '{}') as muted, to_char(p.quiet_from, 'HH24:MI') as "quietFrom",
                to_char(p.quiet_to, 'HH24:MI') as "quietTo"
         from identity.people p
         left join clients.notification_choices c on c.firm_id = $1 and c.client_user_id = $2 where p.id = $3`,
        [me.firmId, me.clientUserId, me.personId],
      );
      if (!row) throw new Error('A portal session without a person');
      return row;
    });
  }

  async set(me: SignedInClient, choice: NotificationChoice, traceId: string): Promise<void> {
    await this.work.change(clientScope(me, traceId), 'portal.set_notifications', async (tx) => {
      await tx.query(
        `insert into clients.notification_choices (firm_id, client_user_id, muted) values ($1, $2, $3)
         on conflict (firm_id, client_user_id) do update set muted = excluded.muted`,
        [me.firmId, me.clientUserId, [...new Set(choice.muted)]],
      );
      await tx.query('update identity.people set quiet_from = $2::time, quiet_to = $3::time where id = $1', [
        me.personId,
        choice.quietFrom,
        choice.quietTo,
      ]);
      tx.touch('client_user', me.clientUserId);
    });
  }
}
