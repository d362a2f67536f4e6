import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';

/** The ground under every lib: who acts, what time it is, the outbox, search and the audit log. */
export class CreatePlatform1764000000000 implements MigrationInterface {
  name = 'CreatePlatform1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema platform;
      create schema audit;
      grant usage on schema platform, audit to overturn_app, overturn_system;
      grant create on schema platform, audit to overturn_system;

      create function platform.current_firm() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.firm_id', true), '')::uuid $$;
      create function platform.current_person() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;

      create table platform.clock (
        only_row boolean primary key default true check (only_row),
        offset_seconds bigint not null default 0 check (offset_seconds >= 0)
      );
      insert into platform.clock default values;
      grant select on platform.clock to overturn_app, overturn_system;

      -- The product's time: the transaction's, moved on in development. Milliseconds, as JavaScript has them.
      create function platform.now() returns timestamptz language sql stable
        as $$ select date_trunc('milliseconds', transaction_timestamp()) + make_interval(secs => offset_seconds)
              from platform.clock $$;

      create function platform.refuse_change() returns trigger language plpgsql as $$
        begin
          raise exception 'append_only: rows of %.% are never changed', tg_table_schema, tg_table_name
            using errcode = 'restrict_violation';
        end $$;

      -- Pairs of neighbouring characters: a search index that works for two Chinese characters.
      create function platform.bigrams(source text) returns text[] language sql immutable parallel safe as $$
        select coalesce(array_agg(distinct substr(folded, place, 2)), '{}')
        from (select regexp_replace(lower(normalize(coalesce(source, ''), NFKC)), '\\s+', ' ', 'g') as folded) as text_folded,
             generate_series(1, greatest(length(folded) - 1, 0)) as place $$;
      create function platform.folded(source text) returns text language sql immutable parallel safe as $$
        select regexp_replace(lower(normalize(coalesce(source, ''), NFKC)), '\\s+', ' ', 'g') $$;

      create table platform.outbox (
        firm_id uuid not null,
        id uuid not null,
        topic text not null,
        payload jsonb not null,
        created_at timestamptz(3) not null default transaction_timestamp(),
        relayed_at timestamptz(3),
        primary key (firm_id, id)
      );
      create unlogged table platform.rate_limits (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );
      grant select, insert, update, delete on platform.rate_limits to overturn_app;
      create index outbox_waiting on platform.outbox (created_at, id) where relayed_at is null;`);
    await describe(runner, 'platform.clock', 'How far the product’s clock runs ahead; zero in production', {
      only_row: 'There is one row',
      offset_seconds: 'Seconds added to the transaction’s time',
    });
    await describe(
      runner,
      'platform.outbox',
      'Events written with the change they tell of, relayed to the queue after it',
      {
        firm_id: 'Firm',
        id: 'Event id; the job’s id, on which processors are idempotent',
        topic: 'Wire name, such as cases.reminder_due.v1',
        payload: 'Ids only',
        created_at: 'Wall time at which it was written',
        relayed_at: 'Wall time at which the queue took it',
      },
    );
    await describe(
      runner,
      'platform.rate_limits',
      'How often something was tried lately; lost with a crash',
      {
        key: 'Which limit, and a hash of whom it counts',
        points: 'Tries so far',
        expire: 'Wall time in milliseconds at which counting begins anew',
      },
    );
    await protectTenantTable(runner, 'platform.outbox', { grants: 'select, insert', isAudited: false });
    await letSystemRead(runner, 'platform.outbox');
    await runner.query(`
      grant update (relayed_at) on platform.outbox to overturn_system;
      create policy system_marks on platform.outbox for update to overturn_system using (true);

      create function platform.lock_waiting_events(how_many int)
        returns table (firm_id uuid, id uuid, topic text, payload jsonb)
        language sql security definer set search_path = pg_catalog, platform as $$
        select o.firm_id, o.id, o.topic, o.payload from platform.outbox o
        where o.relayed_at is null order by o.created_at, o.id limit how_many for update skip locked $$;
      create function platform.mark_relayed(firms uuid[], ids uuid[]) returns void
        language sql security definer set search_path = pg_catalog, platform as $$
        update platform.outbox o set relayed_at = transaction_timestamp()
        from unnest(firms, ids) as done(firm_id, id) where o.firm_id = done.firm_id and o.id = done.id $$;
      create function platform.oldest_waiting_event_seconds() returns double precision
        language sql stable security definer set search_path = pg_catalog, platform as $$
        select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::double precision
        from platform.outbox where relayed_at is null $$;
      create function platform.advance_clock(seconds bigint) returns void
        language sql security definer set search_path = pg_catalog, platform as $$
        update platform.clock set offset_seconds = offset_seconds + greatest(seconds, 0) $$;
      grant update on platform.clock to overturn_system;`);
    await makeDefiner(runner, 'platform.lock_waiting_events(int)');
    await makeDefiner(runner, 'platform.mark_relayed(uuid[], uuid[])');
    await makeDefiner(runner, 'platform.oldest_waiting_event_seconds()');
    await makeDefiner(runner, 'platform.advance_clock(bigint)');
    // Only development may move the clock: the migration command grants this when TIME_TRAVEL is on.
    await runner.query(
      `set local role overturn_system; revoke execute on function platform.advance_clock(bigint) from overturn_app; reset role`,
    );

    await createAudit(runner);
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not undone: restore a backup instead.');
  }
}

async function createAudit(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table audit.heads (
      firm_id uuid primary key,
      sequence bigint not null,
      hash bytea not null
    );
    create table audit.entries (
      firm_id uuid not null,
      sequence bigint not null,
      at timestamptz(3) not null default transaction_timestamp(),
      actor jsonb not null,
      action text not null,
      subjects jsonb not null default '[]',
      outcome text not null check (outcome in ('done', 'denied')),
      trace_id text not null,
      transaction_id bigint not null default pg_current_xact_id()::text::bigint,
      previous_hash bytea not null,
      hash bytea not null,
      primary key (firm_id, sequence)
    );
    create index entries_of_transaction on audit.entries (firm_id, transaction_id);

    create function audit.hash_of(entry audit.entries) returns bytea language sql immutable as $$
      select sha256(entry.previous_hash || convert_to(jsonb_build_array(
        entry.firm_id, entry.sequence, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
        entry.actor, entry.action, entry.subjects, entry.outcome, entry.trace_id)::text, 'UTF8')) $$;

    create function audit.chain() returns trigger language plpgsql as $$
      declare head audit.heads;
      begin
        insert into audit.heads values (new.firm_id, 0, ''::bytea) on conflict do nothing;
        select * into strict head from audit.heads where firm_id = new.firm_id for update;
        new.sequence := head.sequence + 1;
        new.previous_hash := head.hash;
        new.at := date_trunc('milliseconds', new.at);
        new.transaction_id := pg_current_xact_id()::text::bigint;
        new.hash := audit.hash_of(new);
        update audit.heads set sequence = new.sequence, hash = new.hash where firm_id = new.firm_id;
        return new;
      end $$;
    create trigger chain before insert on audit.entries for each row execute function audit.chain();
    create trigger append_only before update or delete on audit.entries
      for each row execute function platform.refuse_change();
    create trigger append_only_truncate before truncate on audit.entries
      for each statement execute function platform.refuse_change();

    create function audit.require_entry() returns trigger language plpgsql as $$
      declare firm uuid := coalesce(new.firm_id, old.firm_id);
      begin
        if not exists (select from audit.entries
                       where firm_id = firm and transaction_id = pg_current_xact_id()::text::bigint) then
          raise exception 'unaudited_change: a change of %.% without an audit entry', tg_table_schema, tg_table_name
            using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;`);
  await describe(runner, 'audit.heads', 'Where each firm’s chain ends', {
    firm_id: 'Firm',
    sequence: 'Number of the last entry',
    hash: 'Its hash',
  });
  await describe(
    runner,
    'audit.entries',
    'Who did, or was denied, what: append-only, chained by hash per firm',
    {
      firm_id: 'Firm',
      sequence: 'Gapless number within the firm',
      at: 'Wall time',
      actor: 'Kind and id of who acted; no personal data, so that the chain survives an erasure',
      action: 'What was done, such as case.open',
      subjects: 'Kind and id of what it was done to',
      outcome: 'done or denied',
      trace_id: 'Request or job',
      transaction_id: 'Transaction that wrote it: changes look for their entry by it',
      previous_hash: 'Hash of the entry before',
      hash: 'SHA-256 of the entry before and this one',
    },
  );
  for (const [table, grants] of [
    ['audit.heads', 'select, insert, update'],
    ['audit.entries', 'select, insert'],
  ] as const)
    await protectTenantTable(runner, table, { grants, isAudited: false });
}
