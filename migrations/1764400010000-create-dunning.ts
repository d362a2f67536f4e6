import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mapErasure } from './support/erasure-map';
import {
  describe,
  letSystemRead,
  makeAppendOnly,
  makeDefiner,
  protectTenantTable,
} from './support/tenant-table';

const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;
const CLIENT = 'foreign key (firm_id, client_id) references clients.clients (firm_id, id)';

/** Reminders of invoices (催款): by the firm's levels, once per invoice and level, never of what is not owed. */
export class CreateDunning1764400010000 implements MigrationInterface {
  name = 'CreateDunning1764400010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create schema dunning; grant usage on schema dunning to overturn_app, overturn_system;
       grant create on schema dunning to overturn_system;`,
    );
    await this.createTables(runner);
    await this.guardReminders(runner);
    await this.describeTables(runner);
    for (const table of ['levels', 'pauses'])
      await protectTenantTable(runner, `dunning.${table}`, {
        grants: 'select, insert, update',
        isAudited: true,
      });
    await protectTenantTable(runner, 'dunning.reminders', { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, 'dunning.reminders');
    await letSystemRead(runner, 'dunning.levels');
    await runner.query(`
      create function dunning.firms_with_levels() returns setof uuid
        language sql stable security definer set search_path = pg_catalog, dunning as $$
        select distinct firm_id from dunning.levels where not is_retired $$;`);
    await makeDefiner(runner, 'dunning.firms_with_levels()');
    await mapErasure(runner, [
      {
        table: 'dunning.pauses',
        columns: ['reason'],
        part: 'money',
        of: 'client',
        action: 'keep',
        because: 'accounts',
        rows: 't.client_id = $3',
      },
    ]);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table dunning.levels (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        days int not null check (days between -60 and 365),
        subject_zh text not null check (subject_zh <> ''),
        body_zh text not null check (body_zh <> ''),
        subject_en text not null check (subject_en <> ''),
        body_en text not null check (body_en <> ''),
        is_retired boolean not null default false,
        version int not null default 1 check (version > 0),
        saved_by uuid not null,
        saved_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        ${STAFF('saved_by')}
      );
      create unique index one_level_a_day on dunning.levels (firm_id, days) where not is_retired;
      create table dunning.pauses (
        firm_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        invoice_id uuid,
        reason text not null check (reason <> ''),
        until_day date,
        paused_by uuid not null,
        paused_at timestamptz(3) not null default platform.now(),
        lifted_by uuid,
        lifted_at timestamptz(3),
        primary key (firm_id, id),
        check ((lifted_by is null) = (lifted_at is null)),
        foreign key (firm_id, invoice_id) references billing.invoices (firm_id, id),
        ${CLIENT},
        ${STAFF('paused_by')},
        ${STAFF('lifted_by')}
      );
      create index pauses_of_client on dunning.pauses (firm_id, client_id) where lifted_at is null;
      create table dunning.reminders (
        firm_id uuid not null,
        id uuid not null,
        invoice_id uuid not null,
        case_id uuid not null,
        client_id uuid not null,
        level_id uuid not null,
        days int not null,
        open_minor bigint not null check (open_minor > 0),
        planned_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        constraint reminded_once unique (firm_id, invoice_id, level_id),
        foreign key (firm_id, case_id, invoice_id) references billing.invoices (firm_id, case_id, id),
        foreign key (firm_id, level_id) references dunning.levels (firm_id, id),
        ${CLIENT}
      );`);
  }

  /** What is owed is asked in one place: when a reminder is planned, when it is written, and by whoever writes the table. */
  private async guardReminders(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function dunning.is_paused(invoice billing.invoices, on_day date) returns boolean language sql stable as $$
        select exists (select from dunning.pauses p where p.firm_id = invoice.firm_id and p.client_id = invoice.client_id
          and (p.invoice_id is null or p.invoice_id = invoice.id) and p.lifted_at is null
          and (p.until_day is null or p.until_day >= on_day)) $$;
      create function dunning.open_minor(invoice billing.invoices) returns bigint language sql immutable as $$
        select case when invoice.state in ('issued', 'partly_paid') then greatest(0, invoice.total_minor - invoice.paid_minor
          - invoice.credited_minor - invoice.deposit_applied_minor) else 0 end $$;
      create function dunning.is_disputed(invoice billing.invoices) returns boolean language sql stable as $$
        select coalesce(sum(case t.kind when 'dispute_opened' then 1 else -1 end), 0) > 0 from billing.ledger_transactions t
          where t.firm_id = invoice.firm_id and t.invoice_id = invoice.id
            and t.kind in ('dispute_opened', 'dispute_won', 'dispute_lost') $$;
      create function dunning.today(firm uuid) returns date language sql stable as $$
        select (platform.now() at time zone f.zone)::date from identity.firms f where f.id = firm $$;

      create function dunning.keep_reminder() returns trigger language plpgsql as $$
        declare invoice billing.invoices; level dunning.levels; on_day date := dunning.today(new.firm_id);
        begin
          select * into invoice from billing.invoices i where i.firm_id = new.firm_id and i.id = new.invoice_id for share;
          select * into level from dunning.levels l where l.firm_id = new.firm_id and l.id = new.level_id;
          if dunning.open_minor(invoice) is distinct from new.open_minor or invoice.client_id <> new.client_id
             or dunning.is_paused(invoice, on_day) or dunning.is_disputed(invoice) then
            raise exception 'reminder_not_owed: nobody is reminded of what is not owed, disputed or paused'
              using errcode = 'restrict_violation';
          end if;
          if level.days <> new.days or invoice.due_on + level.days > on_day then
            raise exception 'reminder_too_early: a level comes on its day' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_reminder before insert on dunning.reminders
        for each row execute function dunning.keep_reminder();

      create function dunning.keep_pause() returns trigger language plpgsql as $$
        begin
          if tg_op = 'INSERT' then
            if new.lifted_at is not null or new.invoice_id is not null and not exists (select from billing.invoices i
                where i.firm_id = new.firm_id and i.id = new.invoice_id and i.client_id = new.client_id) then
              raise exception 'pause_of_invoice: of the client’s own invoice' using errcode = 'restrict_violation';
            end if;
          elsif old.lifted_at is not null or new.lifted_at is null
             or to_jsonb(new) - '{lifted_by,lifted_at}'::text[] is distinct from to_jsonb(old) - '{lifted_by,lifted_at}'::text[] then
            raise exception 'pause_fixed: a pause is lifted once and never changed' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_pause before insert or update on dunning.pauses
        for each row execute function dunning.keep_pause();`);
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(runner, 'dunning.levels', 'When and how a firm reminds of invoices (催款级别)', {
      firm_id: 'Firm',
      id: 'Level; the same through all its versions',
      days: 'Days after the due date; below zero: before it',
      subject_zh: 'Subject of the mail in Chinese',
      body_zh: 'Words of the mail in Chinese',
      subject_en: 'Subject of the mail in English',
      body_en: 'Words of the mail in English',
      is_retired: 'Whether it is used no more',
      version: 'Version',
      saved_by: 'Staff member',
      saved_at: 'Product time',
    });
    await describe(runner, 'dunning.pauses', 'Invoices and clients of which nobody is reminded for a while', {
      firm_id: 'Firm',
      id: 'Pause',
      client_id: 'Client',
      invoice_id: 'Invoice; null for everything of the client',
      reason: 'PII: why',
      until_day: 'Last day in the firm’s zone; null until it is lifted',
      paused_by: 'Staff member',
      paused_at: 'Product time',
      lifted_by: 'Staff member',
      lifted_at: 'Product time',
    });
    await describe(
      runner,
      'dunning.reminders',
      'Reminders that were planned: one per invoice and level, for ever',
      {
        firm_id: 'Firm',
        id: 'Reminder',
        invoice_id: 'Invoice',
        case_id: 'Case of the invoice',
        client_id: 'Client of the invoice',
        level_id: 'Level',
        days: 'Days of the level then',
        open_minor: 'What was open then, minor units of the invoice’s currency',
        planned_at: 'Product time',
      },
    );
  }
}
