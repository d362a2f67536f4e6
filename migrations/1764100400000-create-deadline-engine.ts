import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, protectTenantTable } from './support/tenant-table';

/** Rule packs with states, calendars, and proposals of changed dates (期限变更建议). */
export class CreateDeadlineEngine1764100400000 implements MigrationInterface {
  name = 'CreateDeadlineEngine1764100400000';

  async up(runner: QueryRunner): Promise<void> {
    await this.giveRulePacksStates(runner);
    await runner.query(`
      create table cases.calendars (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        code text not null check (code ~ '^([A-Z]{2}|agency)$'),
        weekend int[] not null check (cardinality(weekend) between 1 and 6),
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, code)
      );
      create table cases.calendar_days (
        firm_id uuid not null,
        id uuid not null,
        calendar_id uuid not null,
        day date not null,
        kind text not null check (kind in ('off', 'worked')),
        name_zh text not null,
        name_en text not null,
        is_removed boolean not null default false,
        primary key (firm_id, id),
        unique (firm_id, calendar_id, day),
        foreign key (firm_id, calendar_id) references cases.calendars (firm_id, id)
      );

      create table cases.recomputes (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        cause text not null check (cause in ('rule_pack', 'calendar')),
        rule_pack_id uuid,
        calendar_id uuid,
        reason text not null,
        requested_by jsonb not null,
        requested_at timestamptz(3) not null default platform.now(),
        after_case_id uuid,
        examined int not null default 0,
        proposed int not null default 0,
        finished_at timestamptz(3),
        primary key (firm_id, id),
        check (num_nonnulls(rule_pack_id, calendar_id) = 1),
        foreign key (firm_id, rule_pack_id) references cases.rule_packs (firm_id, id),
        foreign key (firm_id, calendar_id) references cases.calendars (firm_id, id),
        foreign key (firm_id, after_case_id) references cases.cases (firm_id, id)
      );
      create table cases.deadline_proposals (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        deadline_id uuid,
        recompute_id uuid,
        cause text not null check (cause in ('rule_pack', 'calendar', 'trigger')),
        kind text not null check (kind in ('add', 'move', 'pinned', 'withdraw')),
        code text not null,
        reading text not null,
        old_due_at timestamptz(3),
        new_due_at timestamptz(3),
        draft jsonb,
        state text not null default 'proposed' check (state in ('proposed', 'accepted', 'rejected', 'superseded')),
        reason text not null,
        created_at timestamptz(3) not null default platform.now(),
        decided_by uuid,
        decided_at timestamptz(3),
        decision text,
        primary key (firm_id, id),
        check ((kind = 'add') = (deadline_id is null) and (kind = 'add') = (old_due_at is null)),
        check ((draft is null) = (new_due_at is null)),
        check (kind in ('withdraw', 'pinned') or draft is not null),
        check ((state in ('accepted', 'rejected')) = (decided_by is not null)),
        check ((state = 'proposed') = (decided_at is null)),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, deadline_id) references cases.deadlines (firm_id, id),
        foreign key (firm_id, recompute_id) references cases.recomputes (firm_id, id),
        foreign key (firm_id, decided_by) references identity.staff (firm_id, id)
      );
      create unique index one_open_proposal on cases.deadline_proposals (firm_id, case_id, code, reading)
        where state = 'proposed';
      create index proposals_open on cases.deadline_proposals (firm_id, id desc) where state = 'proposed';
      create index proposals_of_case on cases.deadline_proposals (firm_id, case_id, id desc);
      create index proposals_newest on cases.deadline_proposals (firm_id, id desc);

      create table cases.deadline_settings (
        firm_id uuid not null references identity.firms (id),
        on_call_staff_id uuid,
        version int not null default 1,
        primary key (firm_id),
        foreign key (firm_id, on_call_staff_id) references identity.staff (firm_id, id)
      );

      create index deadlines_by_calendar on cases.deadlines (firm_id, (why ->> 'calendar'), case_id)
        where state = 'open' and why ->> 'calendar' is not null;

      create function cases.keep_proposal() returns trigger language plpgsql as $$
        declare decided text[] := array['state', 'decided_by', 'decided_at', 'decision'];
        begin
          if old.state <> 'proposed' or to_jsonb(new) - decided is distinct from to_jsonb(old) - decided then
            raise exception 'proposal_kept: what was proposed and decided is never changed'
              using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_proposal before update on cases.deadline_proposals
        for each row execute function cases.keep_proposal();`);
    await this.describeCalendars(runner);
    await this.describeProposals(runner);
    for (const table of [
      'calendars',
      'calendar_days',
      'recomputes',
      'deadline_proposals',
      'deadline_settings',
    ])
      await protectTenantTable(runner, `cases.${table}`, {
        grants: 'select, insert, update',
        isAudited: true,
      });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** A pack that was ever in force stays as it was: deadlines name it as their reason. */
  private async giveRulePacksStates(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.rule_packs
        alter column activated_at drop not null,
        alter column activated_at drop default,
        add column state text not null default 'active' check (state in ('draft', 'active', 'retired')),
        add column note text not null default '',
        add column created_at timestamptz(3) not null default platform.now(),
        add column retired_at timestamptz(3),
        add column version int not null default 1,
        add check (state <> 'active' or activated_at is not null),
        add check (state <> 'draft' or activated_at is null),
        add check ((state = 'retired') = (retired_at is not null));
      alter table cases.rule_packs alter column state set default 'draft';
      create unique index one_active_pack on cases.rule_packs (firm_id) where state = 'active';

      create function cases.keep_activated_rules() returns trigger language plpgsql as $$
        begin
          if old.activated_at is not null and (new.rules, new.code, new.pack_version, new.activated_at)
             is distinct from (old.rules, old.code, old.pack_version, old.activated_at) then
            raise exception 'rules_kept: a pack that was in force is never changed' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_activated_rules before update on cases.rule_packs
        for each row execute function cases.keep_activated_rules();`);
    await describe(
      runner,
      'cases.rule_packs',
      'Deadline rules (规则包): drafts, the one in force, retired ones',
      {
        state: 'draft, active or retired; one is active',
        note: 'What the version is for',
        created_at: 'Product time',
        retired_at: 'Product time at which another took its place, or the draft was dropped',
        version: 'Optimistic version of the draft',
      },
    );
  }

  private async describeCalendars(runner: QueryRunner): Promise<void> {
    await describe(
      runner,
      'cases.calendars',
      'Working days (工作日历) of a marketplace or the agency, once the firm changed them',
      {
        firm_id: 'Firm',
        id: 'Calendar',
        code: 'Marketplace, or agency',
        weekend: 'ISO days of the week that are free',
        version: 'Optimistic version',
      },
    );
    await describe(runner, 'cases.calendar_days', 'Days that differ from the week: off, or worked (调休)', {
      firm_id: 'Firm',
      id: 'Day',
      calendar_id: 'Calendar',
      day: 'Local date',
      kind: 'off or worked',
      name_zh: 'Name in Chinese',
      name_en: 'Name in English',
      is_removed: 'Taken out again: the day is as the week has it',
    });
    await describe(
      runner,
      'cases.deadline_settings',
      'Who is paged in 72-hour mode; one row a firm, once it was set',
      {
        firm_id: 'Firm',
        on_call_staff_id: 'Staff member on call (值班人)',
        version: 'Optimistic version',
      },
    );
  }

  private async describeProposals(runner: QueryRunner): Promise<void> {
    await describe(
      runner,
      'cases.recomputes',
      'Looking through the open cases after a change of rules or working days',
      {
        firm_id: 'Firm',
        id: 'Recompute',
        cause: 'rule_pack or calendar',
        rule_pack_id: 'Pack that was put in force',
        calendar_id: 'Calendar that was changed',
        reason: 'What the person said who changed it',
        requested_by: 'Kind and id of who changed it',
        requested_at: 'Product time',
        after_case_id: 'Last case that was looked at: work goes on behind it',
        examined: 'Cases looked at',
        proposed: 'Proposals made',
        finished_at: 'Product time at which all cases were looked at',
      },
    );
    await describe(
      runner,
      'cases.deadline_proposals',
      'Changes of dates that a person accepts or rejects (期限变更建议)',
      {
        firm_id: 'Firm',
        id: 'Proposal',
        case_id: 'Case',
        deadline_id: 'Deadline; null for one to be added',
        recompute_id: 'Change of rules or working days behind it; null for a change in the case',
        cause: 'rule_pack, calendar or trigger',
        kind: 'add, move, pinned (a person fixed the date) or withdraw',
        code: 'Matter of the deadline',
        reading: 'Reading of the rule',
        old_due_at: 'Date in force',
        new_due_at: 'Date that the rules say now; null when they say none',
        draft: 'The whole deadline as the rules say it: readings and reasons',
        state: 'proposed, accepted, rejected, or superseded by a later look',
        reason: 'Why it was looked at anew',
        created_at: 'Product time',
        decided_by: 'Staff member who decided',
        decided_at: 'Product time at which it left proposed',
        decision: 'What they said',
      },
    );
  }
}
