import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HEARD_BY, PLAN_VERDICTS, TRUTH_STATEMENT_VERSIONS } from '@overturn/kernel/vocabulary';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** Plans of action (行动计划): a draft per round, versions that never change, and what was said about each. */
export class CreatePlans1764100100000 implements MigrationInterface {
  name = 'CreatePlans1764100100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema plans;
      grant usage on schema plans to overturn_app, overturn_system;

      create table plans.drafts (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        round int not null check (round > 0),
        content jsonb not null,
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        saved_at timestamptz(3) not null default platform.now(),
        saved_by uuid,
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, case_id, round),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, saved_by) references identity.staff (firm_id, id)
      );

      create table plans.draft_authors (
        firm_id uuid not null,
        draft_id uuid not null,
        staff_id uuid not null,
        primary key (firm_id, draft_id, staff_id),
        foreign key (firm_id, draft_id) references plans.drafts (firm_id, id),
        foreign key (firm_id, staff_id) references identity.staff (firm_id, id)
      );

      create table plans.versions (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        round int not null check (round > 0),
        number int not null check (number > 0),
        content jsonb not null,
        canonical text not null,
        content_hash text not null check (content_hash = encode(sha256(convert_to(canonical, 'UTF8')), 'hex')),
        rendered text not null,
        submitted_at timestamptz(3) not null default platform.now(),
        submitted_by uuid not null,
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        unique (firm_id, case_id, number),
        unique (firm_id, case_id, content_hash),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, submitted_by) references identity.staff (firm_id, id)
      );

      create table plans.version_authors (
        firm_id uuid not null,
        version_id uuid not null,
        staff_id uuid not null,
        primary key (firm_id, version_id, staff_id),
        foreign key (firm_id, version_id) references plans.versions (firm_id, id),
        foreign key (firm_id, staff_id) references identity.staff (firm_id, id)
      );

      create table plans.verdicts (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        version_id uuid not null,
        verdict text not null check (verdict in (${oneOf(PLAN_VERDICTS)})),
        comment text not null default '',
        truth_statement_version text check (truth_statement_version in (${oneOf(TRUTH_STATEMENT_VERSIONS)})),
        contact_name text,
        heard_by text check (heard_by in (${oneOf(HEARD_BY)})),
        heard_on date,
        given_at timestamptz(3) not null default platform.now(),
        given_by uuid not null,
        primary key (firm_id, id),
        foreign key (firm_id, case_id, version_id) references plans.versions (firm_id, case_id, id),
        foreign key (firm_id, given_by) references identity.staff (firm_id, id),
        constraint client_word_is_recorded check (
          (verdict in ('client_approved', 'client_requested_changes')) = (contact_name is not null)
          and (contact_name is null) = (heard_by is null) and (contact_name is null) = (heard_on is null)),
        constraint approval_has_truth_statement check (
          (verdict = 'client_approved') = (truth_statement_version is not null)),
        constraint changes_are_named check (verdict not in ('changes_requested', 'client_requested_changes') or comment <> '')
      );
      create index verdicts_of_case on plans.verdicts (firm_id, case_id, given_at desc, id desc);

      alter table identity.firms add column allows_own_plan_review boolean not null default false;

      create function plans.refuse_own_approval() returns trigger language plpgsql as $$
        begin
          if new.verdict = 'approved'
             and exists (select from plans.version_authors a where a.firm_id = new.firm_id
               and a.version_id = new.version_id and a.staff_id = new.given_by)
             and not (select allows_own_plan_review from identity.firms where id = new.firm_id) then
            raise exception 'own_plan_approved: another person than an author approves a plan'
              using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger refuse_own_approval before insert on plans.verdicts
        for each row execute function plans.refuse_own_approval();`);
    await this.describeDrafts(runner);
    await this.describeVersions(runner);
    await protectTenantTable(runner, 'plans.drafts', { grants: 'select, insert, update', isAudited: true });
    for (const table of ['draft_authors', 'versions', 'version_authors', 'verdicts']) {
      await protectTenantTable(runner, `plans.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `plans.${table}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async describeDrafts(runner: QueryRunner): Promise<void> {
    await describe(runner, 'plans.drafts', 'What is being written, one per case and round', {
      firm_id: 'Firm',
      id: 'Draft',
      case_id: 'Case',
      round: 'Attempt that it is written for',
      content: 'PII: causes, actions, measures in Chinese and English',
      content_hash: 'SHA-256 of the canonical content',
      saved_at: 'Product time',
      saved_by: 'Staff member; null for a draft that was copied from the round before',
      version: 'Optimistic version',
    });
    await describe(runner, 'plans.draft_authors', 'Who wrote in a draft', {
      firm_id: 'Firm',
      draft_id: 'Draft',
      staff_id: 'Staff member',
    });
    await runner.query(`comment on column identity.firms.allows_own_plan_review is
      'A firm of one person may let an author approve a plan; never an outcome'`);
  }

  private async describeVersions(runner: QueryRunner): Promise<void> {
    await describe(runner, 'plans.versions', 'Plans as they were submitted for review: never changed', {
      firm_id: 'Firm',
      id: 'Version',
      case_id: 'Case',
      round: 'Attempt that it was written for',
      number: 'Running number in the case',
      content: 'PII: causes, actions, measures in Chinese and English',
      canonical: 'PII: the content written in one way only, which the hash is of',
      content_hash: 'SHA-256 of the canonical content: names the version',
      rendered: 'PII: the English text that is sent to Amazon',
      submitted_at: 'Product time',
      submitted_by: 'Staff member',
    });
    await describe(runner, 'plans.version_authors', 'Everybody who wrote in a version', {
      firm_id: 'Firm',
      version_id: 'Version',
      staff_id: 'Staff member',
    });
    await describe(runner, 'plans.verdicts', 'What the reviewer and the client said about a version', {
      firm_id: 'Firm',
      id: 'Verdict',
      case_id: 'Case',
      version_id: 'Version',
      verdict: 'approved, changes_requested, client_approved or client_requested_changes',
      comment: 'PII: what is to be changed',
      truth_statement_version: 'Wording of the statement that the client gave with an approval',
      contact_name: 'PII: who at the client said so, for what staff record',
      heard_by: 'How the client said so',
      heard_on: 'On which day',
      given_at: 'Product time',
      given_by: 'Staff member who said or recorded it',
    });
  }
}
