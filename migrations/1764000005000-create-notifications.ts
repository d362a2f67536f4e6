import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';

/** What people were told, and the mails that told them. */
export class CreateNotifications1764000005000 implements MigrationInterface {
  name = 'CreateNotifications1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema notifications;
      grant usage on schema notifications to overturn_app, overturn_system;
      grant create on schema notifications to overturn_system;

      create table notifications.notifications (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        recipient_id uuid not null,
        kind text not null,
        params jsonb not null,
        case_id uuid,
        deadline_id uuid,
        rung text,
        created_at timestamptz(3) not null default platform.now(),
        read_at timestamptz(3),
        primary key (firm_id, id),
        foreign key (firm_id, recipient_id) references identity.staff (firm_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, deadline_id) references cases.deadlines (firm_id, id),
        check (kind <> 'deadline_reminder' or (deadline_id is not null and rung is not null))
      );
      create unique index one_reminder_each on notifications.notifications
        (firm_id, deadline_id, rung, (params ->> 'dueAt'), recipient_id) where kind = 'deadline_reminder';
      create index notifications_newest on notifications.notifications (firm_id, recipient_id, created_at desc, id desc);
      create index notifications_unread on notifications.notifications (firm_id, recipient_id, created_at desc, id desc)
        where read_at is null;

      create table notifications.mails (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        notification_id uuid,
        person_id uuid not null,
        template text not null,
        params jsonb not null,
        secret_sealed text,
        state text not null default 'queued' check (state in ('queued', 'sent', 'failed', 'cancelled')),
        not_before timestamptz(3) not null default platform.now(),
        attempts int not null default 0,
        attempted_at timestamptz(3),
        last_error text,
        sent_at timestamptz(3),
        primary key (firm_id, id),
        unique (firm_id, notification_id),
        foreign key (firm_id, person_id) references identity.staff (firm_id, person_id),
        foreign key (firm_id, notification_id) references notifications.notifications (firm_id, id)
      );
      create index mails_due on notifications.mails (not_before, id) where state = 'queued';
      create index mails_due_of_firm on notifications.mails (firm_id, not_before, id) where state = 'queued';`);
    await describe(runner, 'notifications.notifications', 'What a member of staff was told, on screen', {
      firm_id: 'Firm',
      id: 'Notification',
      recipient_id: 'Staff member',
      kind: 'What it is about; screens and mails hold the text',
      params: 'What the text needs',
      case_id: 'Case',
      deadline_id: 'Deadline',
      rung: 'Rung of the ladder',
      created_at: 'Product time',
      read_at: 'Product time at which it was read',
    });
    await describe(runner, 'notifications.mails', 'Mails to send: the queue only hurries them along', {
      firm_id: 'Firm',
      id: 'Mail; also its Message-ID, so that a repeat is recognised',
      notification_id: 'Notification that it carries',
      person_id: 'To whom',
      template: 'Which text',
      params: 'What the text needs',
      secret_sealed: 'Token of a one-time link, encrypted; cleared when sent',
      state: 'queued, sent, failed or cancelled',
      not_before: 'Product time until which it waits (quiet hours, retries)',
      attempts: 'Tries so far',
      attempted_at: 'Wall time of the last try',
      last_error: 'Why the last try failed',
      sent_at: 'Wall time at which the mail server took it',
    });
    await protectTenantTable(runner, 'notifications.notifications', {
      grants: 'select, insert, update',
      isAudited: false,
    });
    await protectTenantTable(runner, 'notifications.mails', {
      grants: 'select, insert, update',
      isAudited: false,
    });
    await letSystemRead(runner, 'notifications.mails');
    await runner.query(`
      create function notifications.due_mails(how_many int) returns table (firm_id uuid, id uuid)
        language sql stable security definer set search_path = pg_catalog, platform, notifications as $$
        select m.firm_id, m.id from notifications.mails m
        where m.state = 'queued' and m.not_before <= platform.now() order by m.not_before, m.id limit how_many $$;
      create function notifications.failed_mails() returns bigint
        language sql stable security definer set search_path = pg_catalog, platform, notifications as $$
        select count(*) from notifications.mails where state = 'failed' $$;`);
    await makeDefiner(runner, 'notifications.due_mails(int)');
    await makeDefiner(runner, 'notifications.failed_mails()');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
