import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CLIENT_DEADLINE_MATTERS } from '@overturn/kernel/vocabulary';
import { describe, letSystemRead, makeDefiner } from './support/tenant-table';

/** A client's person may be told once a day instead of at once: their mails are held, and one mail collects them. */
export class CollectMailsOfADay1764400700000 implements MigrationInterface {
  name = 'CollectMailsOfADay1764400700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table clients.notification_choices
        add column digest_at time,
        add column digest_chosen_at timestamptz(3) not null default platform.now();
      alter table notifications.mails
        add column held_at timestamptz(3),
        add column collected_by uuid,
        add foreign key (firm_id, collected_by) references notifications.mails (firm_id, id),
        drop constraint mails_state_check,
        add constraint mails_state_check
          check (state in ('queued', 'held', 'collected', 'sent', 'failed', 'cancelled')),
        add constraint mail_held_is_a_clients check (state <> 'held' or (held_at is not null and client_user_id is not null)),
        add constraint mail_collected_by_one check ((state = 'collected') = (collected_by is not null)),
        add constraint digest_names_its_day
          check (template <> 'client_digest' or (client_user_id is not null and params ? 'onDate'));
      create unique index one_digest_a_day on notifications.mails (firm_id, client_user_id, (params ->> 'onDate'))
        where template = 'client_digest';
      create unique index one_held_each on notifications.mails
        (firm_id, client_user_id, (params ->> 'caseId'), (params ->> 'todo')) where state = 'held';
      create index mails_collected on notifications.mails (firm_id, collected_by) where collected_by is not null;`);
    await describe(runner, 'notifications.mails', 'Mails to send: the queue only hurries them along', {
      state:
        'queued, held (for the digest of a day), collected (told by that digest), sent, failed or cancelled',
      held_at: 'Product time since which it waits for a digest; null: it never did',
      collected_by: 'The digest that tells it',
    });
    await describe(
      runner,
      'clients.notification_choices',
      'What a client’s person is mailed about, and when',
      {
        digest_at: 'When they are told once a day, on their own clock; null: at once',
        digest_chosen_at: 'Product time of that choice: the first digest comes after it',
      },
    );
    await letSystemRead(runner, 'clients.notification_choices');
    await letSystemRead(runner, 'cases.deadlines');
    await this.createSweeps(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** Wall clocks are compared: an hour that is skipped or comes twice moves no digest to another day, nor makes a second one. */
  private async createSweeps(runner: QueryRunner): Promise<void> {
    const matters = CLIENT_DEADLINE_MATTERS.map((one) => `'${one}'`).join(', ');
    await runner.query(`
      create function notifications.due_client_digests(how_many int)
        returns table (firm_id uuid, client_user_id uuid, person_id uuid, on_date date)
        language sql stable security definer
        set search_path = pg_catalog, platform, identity, clients, notifications as $$
        select distinct m.firm_id, m.client_user_id, m.person_id, latest.on_date
        from notifications.mails m
        join identity.people p on p.id = m.person_id
        join clients.notification_choices c on c.firm_id = m.firm_id and c.client_user_id = m.client_user_id
        cross join lateral (select platform.now() at time zone p.zone as wall) now_there
        cross join lateral (select wall::date - case when wall::time < c.digest_at then 1 else 0 end as on_date) latest
        where m.state = 'held' and c.digest_at is not null
          and greatest(m.held_at, c.digest_chosen_at) at time zone p.zone < latest.on_date + c.digest_at
          and not exists (select from notifications.mails d where d.firm_id = m.firm_id
            and d.client_user_id = m.client_user_id and d.template = 'client_digest'
            and d.params ->> 'onDate' = latest.on_date::text)
        limit how_many $$;
      create function notifications.mails_held_no_longer(how_many int) returns table (firm_id uuid, id uuid)
        language sql stable security definer
        set search_path = pg_catalog, platform, clients, cases, evidence, notifications as $$
        select m.firm_id, m.id from notifications.mails m
        left join clients.notification_choices c on c.firm_id = m.firm_id and c.client_user_id = m.client_user_id
        where m.state = 'held' and (c.digest_at is null
          or exists (select from cases.deadlines d where d.firm_id = m.firm_id
            and d.case_id = (m.params ->> 'caseId')::uuid and d.state = 'open' and d.kind = 'latest_by'
            and d.code in (${matters})
            and d.due_at > platform.now() and d.due_at <= platform.now() + interval '72 hours')
          or m.params ->> 'todo' = 'bring_documents' and exists (select from evidence.document_requests r
            where r.firm_id = m.firm_id and r.case_id = (m.params ->> 'caseId')::uuid and r.state = 'open'
            and r.due_at > platform.now() and r.due_at <= platform.now() + interval '72 hours'))
        limit how_many $$;`);
    await makeDefiner(runner, 'notifications.due_client_digests(int)');
    await makeDefiner(runner, 'notifications.mails_held_no_longer(int)');
  }
}
