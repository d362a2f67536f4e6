import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CASE_STATUSES, CLOSED_AS, SUSPENSION_TYPES } from '@overturn/kernel/vocabulary';
import {
  describe,
  letSystemRead,
  makeAppendOnly,
  makeDefiner,
  protectTenantTable,
} from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** Cases (案件), their chained events, deadlines and reminder rungs. */
export class CreateCases1764000004000 implements MigrationInterface {
  name = 'CreateCases1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema cases;
      grant usage on schema cases to overturn_app, overturn_system;
      grant create on schema cases to overturn_system;

      create table cases.number_series (
        firm_id uuid not null references identity.firms (id),
        year int not null,
        last_number int not null,
        primary key (firm_id, year)
      );
      create table cases.rule_packs (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        code text not null,
        pack_version text not null,
        rules jsonb not null,
        activated_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        unique (firm_id, code, pack_version)
      );
      create table cases.cases (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        number text not null,
        status text not null check (status in (${oneOf(CASE_STATUSES)})),
        closed_as text check (closed_as in (${oneOf(CLOSED_AS)})),
        suspension_type text not null check (suspension_type in (${oneOf(SUSPENSION_TYPES)})),
        account_state text,
        causes text[] not null check (cardinality(causes) > 0),
        marketplace text not null references clients.marketplaces (code),
        zone text not null,
        round int not null default 1,
        client_id uuid not null,
        seller_account_id uuid not null,
        assignee_id uuid,
        opening_notice_id uuid not null,
        notice_received_at timestamptz(3) not null,
        conflict_cleared_at timestamptz(3),
        engagement_accepted_at timestamptz(3),
        next_deadline_id uuid,
        next_deadline_at timestamptz(3),
        search_text text not null default '',
        opened_at timestamptz(3) not null default platform.now(),
        updated_at timestamptz(3) not null default platform.now(),
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, number),
        unique (firm_id, opening_notice_id),
        check ((status = 'closed') = (closed_as is not null)),
        foreign key (firm_id, client_id) references clients.clients (firm_id, id),
        foreign key (firm_id, client_id, seller_account_id)
          references clients.seller_accounts (firm_id, client_id, id),
        foreign key (firm_id, assignee_id) references identity.staff (firm_id, id),
        foreign key (firm_id, opening_notice_id) references notices.notices (firm_id, id)
      );
      alter table notices.notices add foreign key (firm_id, case_id) references cases.cases (firm_id, id);

      create index cases_open_by_due on cases.cases (firm_id, next_deadline_at, id) where status <> 'closed';
      create index cases_mine_by_due on cases.cases (firm_id, assignee_id, next_deadline_at, id) where status <> 'closed';
      create index cases_open_by_opened on cases.cases (firm_id, opened_at desc, id desc) where status <> 'closed';
      create index cases_open_by_updated on cases.cases (firm_id, updated_at desc, id desc) where status <> 'closed';
      create index cases_closed_by_due on cases.cases (firm_id, next_deadline_at, id) where status = 'closed';
      create index cases_closed_by_opened on cases.cases (firm_id, opened_at desc, id desc) where status = 'closed';
      create index cases_closed_by_updated on cases.cases (firm_id, updated_at desc, id desc) where status = 'closed';
      create index cases_of_client on cases.cases (firm_id, client_id);
      create index cases_search on cases.cases using gin (platform.bigrams(search_text));

      create table cases.case_events (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        sequence int not null,
        kind text not null,
        payload jsonb not null,
        visibility text not null check (visibility in ('staff', 'client')),
        actor jsonb not null,
        at timestamptz(3) not null default platform.now(),
        case_version int not null,
        status_after text not null check (status_after in (${oneOf(CASE_STATUSES)})),
        transaction_id bigint not null,
        previous_hash bytea not null,
        hash bytea not null,
        primary key (firm_id, id),
        unique (firm_id, case_id, sequence),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id) deferrable initially deferred
      );

      create table cases.deadlines (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        notice_id uuid,
        code text not null,
        reading text,
        title text,
        kind text not null check (kind in ('latest_by', 'opens_at')),
        state text not null default 'open' check (state in ('open', 'satisfied', 'missed', 'cancelled')),
        source text not null check (source in ('notice', 'marketplace', 'firm', 'manual')),
        due_at timestamptz(3) not null,
        zone text not null,
        is_pinned boolean not null default false,
        is_ambiguous boolean not null,
        counts_hours boolean not null default false,
        readings jsonb not null,
        why jsonb not null,
        settled_at timestamptz(3),
        created_at timestamptz(3) not null default platform.now(),
        version int not null default 1,
        primary key (firm_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, notice_id) references notices.notices (firm_id, id)
      );
      alter table cases.cases
        add foreign key (firm_id, next_deadline_id) references cases.deadlines (firm_id, id);
      create index deadlines_of_case on cases.deadlines (firm_id, case_id, due_at);

      create table cases.deadline_changes (
        firm_id uuid not null,
        id uuid not null,
        deadline_id uuid not null,
        due_at timestamptz(3) not null,
        state text not null,
        reason text not null,
        changed_by jsonb not null,
        changed_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, deadline_id) references cases.deadlines (firm_id, id)
      );
      create index changes_of_deadline on cases.deadline_changes (firm_id, deadline_id, changed_at);

      create table cases.reminders (
        firm_id uuid not null,
        id uuid not null,
        deadline_id uuid not null,
        rung text not null,
        fire_at timestamptz(3) not null,
        state text not null default 'planned' check (state in ('planned', 'fired', 'superseded', 'cancelled')),
        fired_at timestamptz(3),
        primary key (firm_id, id),
        foreign key (firm_id, deadline_id) references cases.deadlines (firm_id, id)
      );
      create unique index reminders_of_deadline on cases.reminders (firm_id, deadline_id, rung) where state <> 'cancelled';
      create index reminders_due on cases.reminders (fire_at, id) where state = 'planned';
      create index reminders_due_of_firm on cases.reminders (firm_id, fire_at, id) where state = 'planned';`);
    await this.createRules(runner);
    await this.describeTables(runner);
    for (const table of ['number_series', 'rule_packs', 'cases', 'deadlines'])
      await protectTenantTable(runner, `cases.${table}`, {
        grants: 'select, insert, update',
        isAudited: true,
      });
    for (const table of ['case_events', 'deadline_changes']) {
      await protectTenantTable(runner, `cases.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `cases.${table}`);
    }
    await protectTenantTable(runner, 'cases.reminders', {
      grants: 'select, insert, update',
      isAudited: false,
    });
    await letSystemRead(runner, 'cases.cases');
    await letSystemRead(runner, 'cases.reminders');
    await runner.query(`
      create function cases.search_ids(query text, how_many int) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, platform, cases as $$
        select id from cases.cases
        where firm_id = platform.current_firm()
          and platform.bigrams(search_text) @> platform.bigrams(query)
          and position(platform.folded(query) in platform.folded(search_text)) > 0
        limit how_many $$;
      create function cases.firms_with_due_reminders() returns setof uuid
        language sql stable security definer set search_path = pg_catalog, platform, cases as $$
        with recursive firms as (
          (select min(firm_id::text)::uuid as firm_id from cases.reminders
            where state = 'planned' and fire_at <= platform.now())
          union all
          select (select min(r.firm_id::text)::uuid from cases.reminders r where r.state = 'planned'
                   and r.fire_at <= platform.now() and r.firm_id > firms.firm_id)
          from firms where firms.firm_id is not null)
        select firm_id from firms where firm_id is not null $$;
      create function cases.longest_overdue_reminder_seconds() returns double precision
        language sql stable security definer set search_path = pg_catalog, platform, cases as $$
        select coalesce(extract(epoch from platform.now() - min(fire_at)), 0)::double precision
        from cases.reminders where state = 'planned' and fire_at <= platform.now() $$;`);
    for (const signature of [
      'search_ids(text, int)',
      'firms_with_due_reminders()',
      'longest_overdue_reminder_seconds()',
    ])
      await makeDefiner(runner, `cases.${signature}`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** A status moves only together with the version and an event of the same transaction; events form a chain. */
  private async createRules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function cases.check_version() returns trigger language plpgsql as $$
        begin
          if new.version not in (old.version, old.version + 1)
             or (new.version = old.version and new.status is distinct from old.status) then
            raise exception 'case_version: a status moves with version + 1' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger check_version before update on cases.cases for each row execute function cases.check_version();

      create function cases.require_event() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' and new.version = old.version then return null; end if;
          if not exists (select from cases.case_events e
              where e.firm_id = new.firm_id and e.case_id = new.id and e.case_version = new.version
                and e.status_after = new.status and e.transaction_id = pg_current_xact_id()::text::bigint) then
            raise exception 'case_without_event: a case changes only with an event in the same transaction'
              using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger require_event after insert or update of status, version on cases.cases
        deferrable initially deferred for each row execute function cases.require_event();

      create function cases.hash_of(event cases.case_events) returns bytea language sql immutable as $$
        select sha256(event.previous_hash || convert_to(jsonb_build_array(
          event.firm_id, event.id, event.case_id, event.sequence, event.kind, event.payload, event.visibility,
          event.actor, to_char(event.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
          event.case_version, event.status_after)::text, 'UTF8')) $$;
      create function cases.chain_event() returns trigger language plpgsql as $$
        declare last cases.case_events;
        begin
          select * into last from cases.case_events
          where firm_id = new.firm_id and case_id = new.case_id order by sequence desc limit 1;
          new.sequence := coalesce(last.sequence, 0) + 1;
          new.previous_hash := coalesce(last.hash, ''::bytea);
          new.transaction_id := pg_current_xact_id()::text::bigint;
          new.at := date_trunc('milliseconds', new.at);
          new.hash := cases.hash_of(new);
          return new;
        end $$;
      create trigger chain before insert on cases.case_events for each row execute function cases.chain_event();

      -- The case carries its nearest open deadline, so that a list needs one index and no aggregate. One that
      -- the source states plainly comes before a cautious reading of an unclear one, which still reminds.
      create function cases.refresh_next_deadline() returns trigger language plpgsql as $$
        begin
          update cases.cases c set (next_deadline_id, next_deadline_at) = (
            select d.id, d.due_at from cases.deadlines d
            where d.firm_id = new.firm_id and d.case_id = new.case_id and d.state = 'open' and d.kind = 'latest_by'
            order by d.is_ambiguous, d.due_at, d.id limit 1)
          where c.firm_id = new.firm_id and c.id = new.case_id;
          return null;
        end $$;
      create trigger refresh_next_deadline after insert or update on cases.deadlines
        for each row execute function cases.refresh_next_deadline();`);
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(runner, 'cases.number_series', 'Last case number of a firm’s year: numbers have no gaps', {
      firm_id: 'Firm',
      year: 'Year in the firm’s zone',
      last_number: 'Last number given',
    });
    await describe(runner, 'cases.rule_packs', 'Deadline rules (规则包) with effective dates', {
      firm_id: 'Firm',
      id: 'Rule pack',
      code: 'Which pack',
      pack_version: 'Version',
      rules: 'The rules as data',
      activated_at: 'Product time from which it is used',
    });
    await describe(runner, 'cases.cases', 'One suspension of one seller account on one marketplace (案件)', {
      firm_id: 'Firm',
      id: 'Case',
      number: 'Number, gapless per firm and year',
      status: 'What the firm does next',
      closed_as: 'How it ended',
      suspension_type: 'What Amazon says (封号类型)',
      account_state: 'Amazon’s own account state',
      causes: 'One or more of the ten causes (原因)',
      marketplace: 'Marketplace',
      zone: 'IANA zone of the marketplace when the case was opened',
      round: 'Number of the appeal round (申诉轮次)',
      client_id: 'Client',
      seller_account_id: 'Seller account, one of the client’s',
      assignee_id: 'Staff member in charge',
      opening_notice_id: 'Notice that opened it: one case a notice',
      notice_received_at: 'When the client received the notice',
      conflict_cleared_at: 'When the conflict check was cleared',
      engagement_accepted_at: 'When the client accepted the engagement',
      next_deadline_id: 'Nearest open deadline, kept by trigger',
      next_deadline_at: 'Its time',
      search_text: 'Number, shop, ASINs and order ids that search finds the case by',
      opened_at: 'Product time',
      updated_at: 'Product time of the last command',
      version: 'Optimistic version; moves with every event',
    });
    await describe(runner, 'cases.case_events', 'What happened in a case: append-only, chained by hash', {
      firm_id: 'Firm',
      id: 'Event',
      case_id: 'Case',
      sequence: 'Gapless number within the case',
      kind: 'Wire name with version',
      payload: 'PII: what happened; notes may hold personal data',
      visibility: 'Who may see it: staff, or clients too',
      actor: 'Kind and id of who acted',
      at: 'Product time',
      case_version: 'Version of the case after it',
      status_after: 'Status of the case after it',
      transaction_id: 'Transaction that wrote it',
      previous_hash: 'Hash of the event before',
      hash: 'SHA-256 of the event before and this one',
    });
    await describe(runner, 'cases.deadlines', 'Dates (期限) with rule, zone, reason and source', {
      firm_id: 'Firm',
      id: 'Deadline',
      case_id: 'Case',
      notice_id: 'Notice that it follows from',
      code: 'Rule’s matter, such as appeal_window',
      reading: 'Which reading of the rule; null for a date set by hand',
      title: 'Title of a date set by hand',
      kind: 'latest_by or opens_at',
      state: 'open, satisfied, missed or cancelled',
      source: 'notice, marketplace, firm or manual',
      due_at: 'The safe instant: earliest for latest_by, latest for opens_at',
      zone: 'Marketplace’s zone, shown beside the date',
      is_pinned: 'Set by a person: recomputing leaves it',
      is_ambiguous: 'Whether the source can be read in several ways',
      counts_hours: 'Whether the window is given in hours (72-hour mode)',
      readings: 'Each reading with its candidates per zone',
      why: 'Rule, authority, trigger and what it superseded',
      settled_at: 'Product time at which it left open',
      created_at: 'Product time',
      version: 'Optimistic version',
    });
    await describe(runner, 'cases.deadline_changes', 'Old dates, kept', {
      firm_id: 'Firm',
      id: 'Change',
      deadline_id: 'Deadline',
      due_at: 'Date before the change',
      state: 'State before the change',
      reason: 'Why it changed',
      changed_by: 'Kind and id of who changed it',
      changed_at: 'Product time',
    });
    await describe(
      runner,
      'cases.reminders',
      'Rungs of the reminder ladder, compared with the database’s clock',
      {
        firm_id: 'Firm',
        id: 'Reminder',
        deadline_id: 'Deadline',
        rung: 't-60d ... overdue',
        fire_at: 'Product time at which it fires',
        state: 'planned, fired, superseded by a later rung, or cancelled',
        fired_at: 'Product time at which it fired',
      },
    );
  }
}
