import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';

/** Group robots (群机器人) of a firm, and what each was told: one row per robot and event, once for ever. */
export class CreateRobots1764400500000 implements MigrationInterface {
  name = 'CreateRobots1764400500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema robots; grant usage on schema robots to overturn_app, overturn_system;
      grant create on schema robots to overturn_system;
      create table robots.robots (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        kind text not null check (kind in ('wecom', 'feishu', 'dingtalk')),
        name text not null check (name <> ''),
        host text not null,
        address_end text not null,
        address_sealed text not null,
        secret_sealed text,
        events text[] not null
          check (events <@ '{deadline_near,needs_person,outcome_verified,payment_received}' and cardinality(events) > 0),
        locale text not null check (locale in ('zh-CN', 'en')),
        is_on boolean not null default true,
        version int not null default 1 check (version > 0),
        saved_by uuid not null,
        saved_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, saved_by) references identity.staff (firm_id, id)
      );
      create table robots.sendings (
        firm_id uuid not null,
        id uuid not null,
        robot_id uuid not null,
        event_id text not null,
        topic text not null,
        case_id uuid not null,
        payload jsonb not null,
        state text not null default 'queued' check (state in ('queued', 'sent', 'failed', 'cancelled')),
        attempts int not null default 0 check (attempts >= 0),
        not_before timestamptz(3) not null,
        attempted_at timestamptz(3),
        last_error text,
        created_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        constraint told_once unique (firm_id, robot_id, event_id),
        foreign key (firm_id, robot_id) references robots.robots (firm_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id)
      );
      create index sendings_due on robots.sendings (not_before, id) where state = 'queued';
      create index sendings_of_robot on robots.sendings (firm_id, robot_id, created_at desc, id desc);
      create index sendings_tried on robots.sendings (firm_id, robot_id, attempted_at);

      create function robots.keep_sending() returns trigger language plpgsql as $$
        begin
          if old.state <> 'queued' or to_jsonb(new) - '{state,attempts,not_before,attempted_at,last_error}'::text[]
             is distinct from to_jsonb(old) - '{state,attempts,not_before,attempted_at,last_error}'::text[] then
            raise exception 'robot_sending_fixed: what was told is told once' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_sending before update on robots.sendings
        for each row execute function robots.keep_sending();`);
    await this.describeTables(runner);
    await protectTenantTable(runner, 'robots.robots', { grants: 'select, insert, update', isAudited: true });
    await protectTenantTable(runner, 'robots.sendings', {
      grants: 'select, insert, update',
      isAudited: false,
    });
    await letSystemRead(runner, 'robots.sendings');
    await runner.query(`
      create function robots.due_sendings(how_many int) returns table (firm_id uuid, id uuid)
        language sql stable security definer set search_path = pg_catalog, platform, robots as $$
        select s.firm_id, s.id from robots.sendings s
        where s.state = 'queued' and s.not_before <= platform.now() order by s.not_before, s.id limit how_many $$;`);
    await makeDefiner(runner, 'robots.due_sendings(int)');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(runner, 'robots.robots', 'Group robots of a firm: WeCom, Feishu, DingTalk', {
      firm_id: 'Firm',
      id: 'Robot',
      kind: 'Whose robot: wecom, feishu or dingtalk',
      name: 'What the firm calls it',
      host: 'Host of its address',
      address_end: 'Last characters of its address, to tell two apart',
      address_sealed: 'Its address, which opens the group; encrypted',
      secret_sealed: 'Secret that its messages are signed with; encrypted; null without one',
      events: 'What the group is told of',
      locale: 'Language of its messages',
      is_on: 'Whether it is told anything',
      version: 'Version',
      saved_by: 'Staff member',
      saved_at: 'Product time',
    });
    await describe(runner, 'robots.sendings', 'What robots were told: one per robot and event', {
      firm_id: 'Firm',
      id: 'Message',
      robot_id: 'Robot',
      event_id: 'Event of the outbox',
      topic: 'What happened',
      case_id: 'Case',
      payload: 'What the event said: ids and dates',
      state: 'queued, sent, failed or cancelled',
      attempts: 'Tries so far',
      not_before: 'Product time until which it waits',
      attempted_at: 'Wall time of the last try',
      last_error: 'What came back of the last try that failed',
      created_at: 'Product time',
    });
  }
}
