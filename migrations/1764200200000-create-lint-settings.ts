import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, protectTenantTable } from './support/tenant-table';

/** How a firm has set the checker of plans. */
export class CreateLintSettings1764200200000 implements MigrationInterface {
  name = 'CreateLintSettings1764200200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plans.lint_settings (
        firm_id uuid not null references identity.firms (id),
        word_limit int check (word_limit between 50 and 5000),
        score_threshold int not null check (score_threshold between 0 and 100),
        rules_off text[] not null default '{}' check (cardinality(rules_off) <= 100),
        phrases jsonb not null default '[]' check (jsonb_typeof(phrases) = 'array'),
        version int not null default 1,
        primary key (firm_id)
      );`);
    await describe(
      runner,
      'plans.lint_settings',
      'How a firm has set the checker of plans; one row a firm, once it was set',
      {
        firm_id: 'Firm',
        word_limit: 'English words of a plan at most; null: advice only',
        score_threshold: 'Readiness score (准备度) below which a plan is not filed',
        rules_off: 'Ids of rules that are switched off; a rule that blocks is none of them',
        phrases: 'Words that the firm does not want: [{language, phrase, severity, advice}]',
        version: 'Optimistic version',
      },
    );
    await protectTenantTable(runner, 'plans.lint_settings', {
      grants: 'select, insert, update',
      isAudited: true,
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
