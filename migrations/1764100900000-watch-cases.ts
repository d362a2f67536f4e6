import type { MigrationInterface, QueryRunner } from 'typeorm';
import { STATUS_PATIENCE_DAYS } from '@overturn/kernel/vocabulary';
import { forEachFirm } from './support/for-each-firm';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';

/** Nothing is forgotten: a case's next dated action, since when it stands still, nightly checks, daily digests. */
export class WatchCases1764100900000 implements MigrationInterface {
  name = 'WatchCases1764100900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.cases
        add column next_action_at timestamptz(3),
        add column status_since timestamptz(3) not null default platform.now(),
        add column stuck_from timestamptz(3);
      create index cases_nothing_scheduled on cases.cases (firm_id, next_deadline_at, id)
        where status <> 'closed' and next_action_at is null;
      create index cases_stuck on cases.cases (firm_id, stuck_from) where status <> 'closed';

      -- The nearest dated thing that somebody has to do or wait for: any open deadline, any open task with a date.
      create function cases.next_action_of(firm uuid, one_case uuid) returns timestamptz language sql stable as $$
        select min(at) from (
          select due_at as at from cases.deadlines where firm_id = firm and case_id = one_case and state = 'open'
          union all
          select due_at from cases.tasks where firm_id = firm and case_id = one_case and state = 'open') as dated $$;

      create or replace function cases.refresh_next_deadline() returns trigger language plpgsql as $$
        begin
          update cases.cases c set
            (next_deadline_id, next_deadline_at) = (
              select d.id, d.due_at from cases.deadlines d
              where d.firm_id = new.firm_id and d.case_id = new.case_id and d.state = 'open' and d.kind = 'latest_by'
              order by d.is_ambiguous, d.due_at, d.id limit 1),
            next_action_at = cases.next_action_of(new.firm_id, new.case_id)
          where c.firm_id = new.firm_id and c.id = new.case_id;
          return null;
        end $$;
      create function cases.refresh_next_action() returns trigger language plpgsql as $$
        begin
          update cases.cases c set next_action_at = cases.next_action_of(new.firm_id, new.case_id)
          where c.firm_id = new.firm_id and c.id = new.case_id;
          return null;
        end $$;
      create trigger refresh_next_action after insert or update on cases.tasks
        for each row execute function cases.refresh_next_action();

      create index files_newest on evidence.files (firm_id, kept_at desc, id desc);

      create table notifications.check_runs (
        firm_id uuid not null references identity.firms (id),
        on_date date not null,
        ran_at timestamptz(3) not null default platform.now(),
        findings jsonb not null,
        primary key (firm_id, on_date)
      );
      create table notifications.digests (
        firm_id uuid not null,
        staff_id uuid not null,
        on_date date not null,
        made_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, staff_id, on_date),
        foreign key (firm_id, staff_id) references identity.staff (firm_id, id)
      );
      alter table identity.people add column wants_digest boolean not null default true;
      grant select (wants_digest), update (wants_digest) on identity.people to overturn_app;`);
    await describe(
      runner,
      'notifications.check_runs',
      'What the nightly checks found, once per firm and day',
      {
        firm_id: 'Firm',
        on_date: 'Day in the firm’s zone',
        ran_at: 'Product time',
        findings: 'Per check: its code and ids of what is wrong',
      },
    );
    await describe(runner, 'notifications.digests', 'Daily digests, once per person and day', {
      firm_id: 'Firm',
      staff_id: 'Staff member',
      on_date: 'Day in the person’s zone',
      made_at: 'Product time',
    });
    await describe(runner, 'cases.cases', 'One suspension of one seller account on one marketplace (案件)', {
      next_action_at: 'Nearest open deadline or dated task, kept by triggers; null: nothing is scheduled',
      status_since: 'Product time at which the case came to its status',
      stuck_from: 'From when on standing in this status counts as stuck',
    });
    await describe(runner, 'identity.people', 'People, who may work for several firms', {
      wants_digest: 'Whether the person gets the daily digest',
    });
    for (const table of ['check_runs', 'digests']) {
      await protectTenantTable(runner, `notifications.${table}`, {
        grants: 'select, insert',
        isAudited: false,
      });
      await letSystemRead(runner, `notifications.${table}`);
    }
    await runner.query(`
      create function notifications.firms_to_check() returns setof uuid
        language sql stable security definer set search_path = pg_catalog, platform, identity, notifications as $$
        select f.id from identity.firms f
        where (platform.now() at time zone f.zone)::time >= '03:00'
          and not exists (select from notifications.check_runs r
            where r.firm_id = f.id and r.on_date = (platform.now() at time zone f.zone)::date) $$;
      create function notifications.due_digests(how_many int)
        returns table (firm_id uuid, staff_id uuid, person_id uuid, on_date date)
        language sql stable security definer set search_path = pg_catalog, platform, identity, notifications as $$
        select s.firm_id, s.id, p.id, (platform.now() at time zone p.zone)::date
        from identity.staff s join identity.people p on p.id = s.person_id
        where s.state = 'active' and p.wants_digest
          and (platform.now() at time zone p.zone)::time >= greatest(p.quiet_to, '06:00') and
              (platform.now() at time zone p.zone)::time < '20:00'
          and not exists (select from notifications.digests d where d.firm_id = s.firm_id and d.staff_id = s.id
            and d.on_date = (platform.now() at time zone p.zone)::date)
        limit how_many $$;`);
    await makeDefiner(runner, 'notifications.firms_to_check()');
    await makeDefiner(runner, 'notifications.due_digests(int)');
    await this.fillColumns(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** Cases that are there count from their last change. */
  private async fillColumns(runner: QueryRunner): Promise<void> {
    await forEachFirm(runner, 'case.watch', async (firmId) => {
      await runner.query(
        `update cases.cases c set status_since = c.updated_at,
           stuck_from = c.updated_at + make_interval(days => ($2::jsonb ->> c.status)::int),
           next_action_at = cases.next_action_of(c.firm_id, c.id)
         where c.firm_id = $1`,
        [firmId, JSON.stringify(STATUS_PATIENCE_DAYS)],
      );
    });
  }
}
