import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';

/** Commands for many cases at once (批量任务): each case is done once, whatever happens to the worker. */
export class CreateBulkJobs1764100801000 implements MigrationInterface {
  name = 'CreateBulkJobs1764100801000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases.bulk_jobs (
        firm_id uuid not null,
        id uuid not null,
        asked_by uuid not null,
        kind text not null check (kind in ('assign', 'tag')),
        payload jsonb not null,
        total int not null check (total between 1 and 5000),
        state text not null default 'running' check (state in ('running', 'finished', 'cancelled')),
        asked_at timestamptz(3) not null default platform.now(),
        ended_at timestamptz(3),
        primary key (firm_id, id),
        check ((state = 'running') = (ended_at is null)),
        foreign key (firm_id, asked_by) references identity.staff (firm_id, id)
      );
      create index bulk_jobs_newest on cases.bulk_jobs (firm_id, asked_at desc, id desc);
      create index bulk_jobs_running on cases.bulk_jobs (firm_id, asked_at, id) where state = 'running';

      create table cases.bulk_job_items (
        firm_id uuid not null,
        job_id uuid not null,
        position int not null check (position > 0),
        case_id uuid not null,
        state text not null default 'pending' check (state in ('pending', 'done', 'refused')),
        code text,
        params jsonb not null default '{}',
        settled_at timestamptz(3),
        primary key (firm_id, job_id, position),
        unique (firm_id, job_id, case_id),
        check ((state = 'refused') = (code is not null)),
        check ((state = 'pending') = (settled_at is null)),
        foreign key (firm_id, job_id) references cases.bulk_jobs (firm_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id)
      );
      create index bulk_items_by_state on cases.bulk_job_items (firm_id, job_id, state, position);

      -- An item is settled once, and only while its job runs: the lock on the job makes a cancel wait for it.
      create function cases.settle_item_once() returns trigger language plpgsql as $$
        begin
          if old.state <> 'pending' or new.case_id <> old.case_id then
            raise exception 'bulk_item_settled: an item is settled once' using errcode = 'restrict_violation';
          end if;
          perform from cases.bulk_jobs j
            where j.firm_id = new.firm_id and j.id = new.job_id and j.state = 'running' for share;
          if not found then
            raise exception 'bulk_job_ended: the job does not run any more' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger settle_once before update on cases.bulk_job_items
        for each row execute function cases.settle_item_once();
      create function cases.end_job_once() returns trigger language plpgsql as $$
        begin
          if old.state <> 'running' then
            raise exception 'bulk_job_ended: a job ends once' using errcode = 'restrict_violation';
          end if;
          if new.state = 'finished' and exists (select from cases.bulk_job_items i
              where i.firm_id = new.firm_id and i.job_id = new.id and i.state = 'pending') then
            raise exception 'bulk_job_unfinished: cases are left' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger end_once before update on cases.bulk_jobs for each row execute function cases.end_job_once();`);
    await describe(runner, 'cases.bulk_jobs', 'A command that somebody gave to many cases (批量任务)', {
      firm_id: 'Firm',
      id: 'Job',
      asked_by: 'Staff member: each case is done with their permissions as they are then',
      kind: 'assign or tag',
      payload: 'Whom to assign, or which tags to add and remove',
      total: 'How many cases',
      state: 'running, finished or cancelled',
      asked_at: 'Product time',
      ended_at: 'Product time at which it left running',
    });
    await describe(runner, 'cases.bulk_job_items', 'One case of a bulk job', {
      firm_id: 'Firm',
      job_id: 'Job',
      position: 'Order, from 1',
      case_id: 'Case',
      state: 'pending, done or refused; it moves in the transaction of the case’s own command',
      code: 'Why it was refused',
      params: 'What the refusal speaks of',
      settled_at: 'Product time at which it left pending',
    });
    for (const table of ['bulk_jobs', 'bulk_job_items'])
      await protectTenantTable(runner, `cases.${table}`, {
        grants: 'select, insert, update',
        isAudited: true,
      });
    await letSystemRead(runner, 'cases.bulk_jobs');
    await runner.query(`
      create function cases.firms_with_bulk_work() returns setof uuid
        language sql stable security definer set search_path = pg_catalog, platform, cases as $$
        select distinct firm_id from cases.bulk_jobs where state = 'running' $$;`);
    await makeDefiner(runner, 'cases.firms_with_bulk_work()');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
