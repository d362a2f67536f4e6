import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CAUSES } from '@overturn/kernel/vocabulary';
import { describe, protectTenantTable } from './support/tenant-table';

/** Amazon's policies (政策) as a firm keeps them, and which cases rest on which. */
export class CreatePolicies1764101000000 implements MigrationInterface {
  name = 'CreatePolicies1764101000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases.policies (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        code text,
        title_zh text not null check (title_zh <> ''),
        title_en text not null check (title_en <> ''),
        summary_zh text not null,
        summary_en text not null,
        url text check (url ~ '^https://'),
        causes text[] not null check (causes <@ array[${CAUSES.map((cause) => `'${cause}'`).join(', ')}]),
        changed_at timestamptz(3) not null default platform.now(),
        retired_at timestamptz(3),
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, code)
      );
      create table cases.policy_citations (
        firm_id uuid not null,
        case_id uuid not null,
        policy_id uuid not null,
        cited_by uuid not null,
        cited_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, case_id, policy_id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, policy_id) references cases.policies (firm_id, id),
        foreign key (firm_id, cited_by) references identity.staff (firm_id, id)
      );
      create index citations_of_policy on cases.policy_citations (firm_id, policy_id, case_id);`);
    await describe(runner, 'cases.policies', 'Amazon’s policies (政策) as the firm reads them', {
      firm_id: 'Firm',
      id: 'Policy',
      code: 'Which of those that every firm starts with; null: the firm’s own',
      title_zh: 'Title in Chinese',
      title_en: 'Title in English',
      summary_zh: 'What it asks, in Chinese',
      summary_en: 'What it asks, in English',
      url: 'Public address; null where none is known',
      causes: 'Causes that it speaks of',
      changed_at: 'Product time of the last change',
      retired_at: 'Product time',
      version: 'Optimistic version',
    });
    await describe(runner, 'cases.policy_citations', 'Policies that somebody has read for a case', {
      firm_id: 'Firm',
      case_id: 'Case',
      policy_id: 'Policy',
      cited_by: 'Who has read it',
      cited_at: 'Product time',
    });
    await protectTenantTable(runner, 'cases.policies', { grants: 'select, insert, update', isAudited: true });
    await protectTenantTable(runner, 'cases.policy_citations', {
      grants: 'select, insert, delete',
      isAudited: true,
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
