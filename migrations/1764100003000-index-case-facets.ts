import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filters of the case list in any combination: a rare one must not walk every open case of the firm. */
export class IndexCaseFacets1764100003000 implements MigrationInterface {
  name = 'IndexCaseFacets1764100003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gin;
      create index cases_open_facets on cases.cases
        using gin (firm_id, status, suspension_type, marketplace, assignee_id) where status <> 'closed';`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
