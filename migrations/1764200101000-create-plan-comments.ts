import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

/** What staff say to each other about words of a plan: threads (批注) that are resolved, comments that stay. */
export class CreatePlanComments1764200101000 implements MigrationInterface {
  name = 'CreatePlanComments1764200101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plans.comment_threads (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        version_id uuid,
        part text not null check (length(part) between 1 and 100),
        quote text not null check (length(quote) <= 500),
        quote_from int not null check (quote_from >= 0),
        asks_for_change boolean not null default false,
        begun_at timestamptz(3) not null default platform.now(),
        resolved_at timestamptz(3),
        resolved_by uuid,
        primary key (firm_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, case_id, version_id) references plans.versions (firm_id, case_id, id),
        foreign key (firm_id, resolved_by) references identity.staff (firm_id, id),
        constraint resolution_is_whole check ((resolved_at is null) = (resolved_by is null))
      );
      create index comment_threads_of_case on plans.comment_threads (firm_id, case_id, begun_at, id);

      create table plans.comments (
        firm_id uuid not null,
        id uuid not null,
        thread_id uuid not null,
        body text not null check (body <> ''),
        written_at timestamptz(3) not null default platform.now(),
        written_by uuid not null,
        primary key (firm_id, id),
        foreign key (firm_id, thread_id) references plans.comment_threads (firm_id, id),
        foreign key (firm_id, written_by) references identity.staff (firm_id, id)
      );
      create index comments_of_thread on plans.comments (firm_id, thread_id, written_at, id);`);
    await describe(
      runner,
      'plans.comment_threads',
      'Words of a plan that staff speak of; never for clients',
      {
        firm_id: 'Firm',
        id: 'Thread',
        case_id: 'Case',
        version_id: 'Version that was read; null: the draft of that time',
        part: 'Part of the plan, such as actions/<key>/text/zh',
        quote: 'PII: the words that it is about; empty for the whole part',
        quote_from: 'Where they began in the part, in UTF-16 units',
        asks_for_change: 'A reviewer asks for a change of these words',
        begun_at: 'Product time',
        resolved_at: 'Product time; null while it is open',
        resolved_by: 'Staff member who resolved it',
      },
    );
    await describe(runner, 'plans.comments', 'What staff said in a thread: never changed', {
      firm_id: 'Firm',
      id: 'Comment',
      thread_id: 'Thread',
      body: 'PII: the words',
      written_at: 'Product time',
      written_by: 'Staff member',
    });
    await protectTenantTable(runner, 'plans.comment_threads', {
      grants: 'select, insert, update (resolved_at, resolved_by)',
      isAudited: true,
    });
    await protectTenantTable(runner, 'plans.comments', { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, 'plans.comments');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
