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
  /** `HH:MM` in the person's zone: what waits is told once a day then; null: at once. */
  readonly digestAt: string | null;
}

/** What a client's person is mailed about, and when not. */
@Injectable()
export class PortalNotifications {
  constructor(private readonly work: UnitOfWork) {}

  get(me: SignedInClient): Promise<NotificationChoice> {
    return this.work.read(clientScope(me, ''), async (tx) => {
      const [row] = await tx.query<NotificationChoice>(
        `select coalesce(c.muted, '{}') as muted, to_char(p.quiet_from, 'HH24:MI') as "quietFrom",
                to_char(p.quiet_to, 'HH24:MI') as "quietTo",
                to_char(c.digest_at, 'HH24:MI') as "digestAt"
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
        `insert into clients.notification_choices as old (firm_id, client_user_id, muted, digest_at, digest_chosen_at)
         values ($1, $2, $3, $4::time, $5)
         on conflict (firm_id, client_user_id) do update set muted = excluded.muted, digest_at = excluded.digest_at,
           digest_chosen_at = case when old.digest_at is distinct from excluded.digest_at
             then excluded.digest_chosen_at else old.digest_chosen_at end`,
        [me.firmId, me.clientUserId, [...new Set(choice.muted)], choice.digestAt, tx.now],
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
