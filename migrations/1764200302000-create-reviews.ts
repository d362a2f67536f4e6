import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

/** Reviews of plans (审核): who does one, how a plan was scored, and the random sample that another person checks. */
export class CreateReviews1764200302000 implements MigrationInterface {
  name = 'CreateReviews1764200302000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plans.reviews (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        version_id uuid not null,
        purpose text not null check (purpose in ('verdict', 'quality')),
        scores jsonb not null check (jsonb_typeof(scores) = 'array'),
        note text not null default '',
        reviewed_by uuid not null,
        reviewed_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        unique (firm_id, version_id, id),
        foreign key (firm_id, case_id, version_id) references plans.versions (firm_id, case_id, id),
        foreign key (firm_id, reviewed_by) references identity.staff (firm_id, id)
      );
      create index reviews_of_version on plans.reviews (firm_id, version_id, reviewed_at desc, id desc);

      create function plans.refuse_own_quality_check() returns trigger language plpgsql as $$
        begin
          if new.purpose = 'quality' and (
            exists (select from plans.version_authors a where a.firm_id = new.firm_id
              and a.version_id = new.version_id and a.staff_id = new.reviewed_by)
            or exists (select from plans.verdicts v where v.firm_id = new.firm_id
              and v.version_id = new.version_id and v.verdict = 'approved' and v.given_by = new.reviewed_by)) then
            raise exception 'own_quality_check: another person than author and approver checks a sample'
              using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger refuse_own_quality_check before insert on plans.reviews
        for each row execute function plans.refuse_own_quality_check();

      create table plans.reviewers (
        firm_id uuid not null,
        version_id uuid not null,
        reviewer_id uuid,
        changed_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, version_id),
        foreign key (firm_id, version_id) references plans.versions (firm_id, id),
        foreign key (firm_id, reviewer_id) references identity.staff (firm_id, id)
      );

      create table plans.quality_samples (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        version_id uuid not null,
        month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
        drawn_at timestamptz(3) not null default platform.now(),
        review_id uuid,
        primary key (firm_id, id),
        unique (firm_id, version_id),
        foreign key (firm_id, case_id, version_id) references plans.versions (firm_id, case_id, id),
        foreign key (firm_id, version_id, review_id) references plans.reviews (firm_id, version_id, id)
      );
      create index samples_of_month on plans.quality_samples (firm_id, month);
      create index samples_by_time on plans.quality_samples (firm_id, drawn_at desc, id desc);

      create table plans.quality_settings (
        firm_id uuid primary key references identity.firms (id),
        sample_percent int not null check (sample_percent between 0 and 100),
        monthly_cap int not null check (monthly_cap between 0 and 500),
        seed text not null check (seed <> ''),
        changed_by uuid not null,
        changed_at timestamptz(3) not null default platform.now(),
        version int not null default 1,
        foreign key (firm_id, changed_by) references identity.staff (firm_id, id)
      );

      create index versions_by_submission on plans.versions (firm_id, submitted_at, id);`);
    await describe(runner, 'plans.reviews', 'How a version was scored by a person: never changed', {
      firm_id: 'Firm',
      id: 'Review',
      case_id: 'Case',
      version_id: 'Version',
      purpose: 'verdict: with the reviewer’s verdict; quality: the check of a sample by another person',
      scores: 'PII: points of the rubric, 1 to 5, with a note each',
      note: 'PII: what the reviewer remarks on the whole',
      reviewed_by: 'Staff member',
      reviewed_at: 'Product time',
    });
    await describe(runner, 'plans.reviewers', 'Who does the review of a version that waits', {
      firm_id: 'Firm',
      version_id: 'Version',
      reviewer_id: 'Staff member; null: whoever comes first',
      changed_at: 'Product time',
    });
    await describe(
      runner,
      'plans.quality_samples',
      'Approved versions that were drawn by chance, to be checked again',
      {
        firm_id: 'Firm',
        id: 'Sample',
        case_id: 'Case',
        version_id: 'Version',
        month: 'Month of the firm’s zone that it counts in',
        drawn_at: 'Product time of the approval',
        review_id: 'The check; null while nobody has done it',
      },
    );
    await describe(runner, 'plans.quality_settings', 'How many approved plans a firm has checked again', {
      firm_id: 'Firm',
      sample_percent: 'Of a hundred approved versions',
      monthly_cap: 'At most so many in a month',
      seed: 'What the draw is mixed with, so that nobody can tell which version will be drawn',
      changed_by: 'Staff member',
      changed_at: 'Product time',
      version: 'Optimistic version',
    });
    await protectTenantTable(runner, 'plans.reviews', { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, 'plans.reviews');
    for (const table of ['reviewers', 'quality_samples', 'quality_settings'])
      await protectTenantTable(runner, `plans.${table}`, {
        grants: 'select, insert, update',
        isAudited: true,
      });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
