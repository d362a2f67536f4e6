import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LANGUAGES, SHEET_CODES, SHEET_STATES, TASK_CHANGES } from '@overturn/kernel/vocabulary';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** The firm's own playbooks (作业手册), what happens to tasks, and how much each person can look after. */
export class CreatePlaybooks1764100500000 implements MigrationInterface {
  name = 'CreatePlaybooks1764100500000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createPlaybooks(runner);
    await this.extendTasks(runner);
    await this.extendStaff(runner);
    await protectTenantTable(runner, 'cases.playbooks', {
      grants: 'select, insert, update',
      isAudited: true,
    });
    await protectTenantTable(runner, 'cases.case_playbooks', {
      grants: 'select, insert, update',
      isAudited: true,
    });
    await protectTenantTable(runner, 'cases.task_changes', { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, 'cases.task_changes');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createPlaybooks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases.playbooks (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        code text not null check (code in (${oneOf(SHEET_CODES)})),
        sheet_version int not null check (sheet_version > 0),
        state text not null check (state in (${oneOf(SHEET_STATES)})),
        content jsonb not null check (jsonb_typeof(content) = 'object'),
        note text not null default '',
        made_by uuid not null,
        made_at timestamptz(3) not null default platform.now(),
        activated_by uuid,
        activated_at timestamptz(3),
        primary key (firm_id, id),
        unique (firm_id, code, sheet_version),
        check ((activated_by is null) = (activated_at is null)),
        check (state = 'draft' or activated_at is not null),
        foreign key (firm_id, made_by) references identity.staff (firm_id, id),
        foreign key (firm_id, activated_by) references identity.staff (firm_id, id)
      );
      create unique index one_active_sheet on cases.playbooks (firm_id, code) where state = 'active';

      create function cases.keep_sheet() returns trigger language plpgsql as $$
        begin
          if to_jsonb(new) - array['state', 'activated_by', 'activated_at']
             is distinct from to_jsonb(old) - array['state', 'activated_by', 'activated_at'] then
            raise exception 'playbook_version: what a version says is never changed' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_sheet before update on cases.playbooks
        for each row execute function cases.keep_sheet();

      create table cases.case_playbooks (
        firm_id uuid not null,
        case_id uuid not null,
        code text not null check (code in (${oneOf(SHEET_CODES)})),
        sheet_version int not null check (sheet_version >= 0),
        noted_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, case_id, code),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id)
      );`);
    await describe(runner, 'cases.playbooks', 'Versions of the firm’s own playbook sheets (作业手册)', {
      firm_id: 'Firm',
      id: 'Version of a sheet',
      code: 'Which sheet: type, cause or marketplace',
      sheet_version: 'Running number from 1; 0 is the sheet that comes with the product',
      state: 'draft, active or retired',
      content: 'Tasks, wanted evidence, questions and checks; never changed',
      note: 'What was changed, by who changed it',
      made_by: 'Staff member',
      made_at: 'Product time',
      activated_by: 'Staff member who put it in force',
      activated_at: 'Product time',
    });
    await describe(runner, 'cases.case_playbooks', 'By which versions a case works', {
      firm_id: 'Firm',
      case_id: 'Case',
      code: 'Sheet',
      sheet_version: 'Version that its newest tasks were made from',
      noted_at: 'Product time',
    });
  }

  private async extendTasks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.tasks
        add column sheet_code text check (sheet_code in (${oneOf(SHEET_CODES)})),
        add column sheet_version int check (sheet_version >= 0),
        add column due_rule jsonb,
        add column is_due_fixed boolean not null default false,
        add constraint sheet_has_version check ((sheet_code is null) = (sheet_version is null)),
        add constraint settled_has_time check (state not in ('done', 'waived') or settled_at is not null),
        add constraint open_is_not_settled check (state <> 'open' or (settled_at is null and settled_by is null and settled_note is null));
      create index tasks_unassigned on cases.tasks (firm_id, due_at, id) where state = 'open' and assignee_id is null;

      create function cases.keep_task() returns trigger language plpgsql as $$
        begin
          if (new.case_id, new.round, new.code, new.phase, new.source, new.created_at)
             is distinct from (old.case_id, old.round, old.code, old.phase, old.source, old.created_at) then
            raise exception 'task_identity: a task stays what it is' using errcode = 'restrict_violation';
          end if;
          if old.state in ('done', 'waived') and new.state <> 'open'
             and (new.state, new.settled_at, new.settled_by, new.settled_note)
             is distinct from (old.state, old.settled_at, old.settled_by, old.settled_note) then
            raise exception 'task_settlement: a settled task keeps who and when' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_task before update on cases.tasks for each row execute function cases.keep_task();

      create table cases.task_changes (
        firm_id uuid not null,
        id uuid not null,
        task_id uuid not null,
        change text not null check (change in (${oneOf(TASK_CHANGES)})),
        note text not null default '',
        details jsonb not null default '{}',
        changed_by jsonb not null,
        changed_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, task_id) references cases.tasks (firm_id, id)
      );
      create index changes_of_task on cases.task_changes (firm_id, task_id, changed_at desc, id desc);`);
    await describe(runner, 'cases.tasks', 'What is to be done in a case (任务)', {
      sheet_code: 'Playbook sheet that it comes from',
      sheet_version: 'Version of that sheet',
      due_rule: 'From what its date is counted; null when a person or the product gave it',
      is_due_fixed: 'A person set the date: it does not move with a deadline',
    });
    await describe(runner, 'cases.task_changes', 'What happened to tasks: never changed', {
      firm_id: 'Firm',
      id: 'Change',
      task_id: 'Task',
      change: 'completed, waived, reopened, assigned ...',
      note: 'PII: remark or reason',
      details: 'The old and the new date or assignee',
      changed_by: 'PII: who did it',
      changed_at: 'Product time',
    });
  }

  private async extendStaff(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table identity.staff
        add column languages text[] not null default '{zh,en}' check (languages <@ array[${oneOf(LANGUAGES)}]),
        add column capacity int not null default 20 check (capacity between 0 and 1000);`);
    await describe(runner, 'identity.staff', 'People of a firm (员工)', {
      languages: 'Languages that they work in, ISO 639-1',
      capacity: 'Open cases that they can look after at most; 0 takes none',
    });
  }
}
