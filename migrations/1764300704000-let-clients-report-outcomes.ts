import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe } from './support/tenant-table';

/** Clients report an outcome themselves; the second person who verifies it is then always one of the firm. */
export class LetClientsReportOutcomes1764300704000 implements MigrationInterface {
  name = 'LetClientsReportOutcomes1764300704000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.outcome_claims
        alter column claimed_by drop not null,
        add column claimed_by_person uuid references identity.people (id),
        add constraint claimed_by_somebody check (num_nonnulls(claimed_by, claimed_by_person) = 1);`);
    await describe(
      runner,
      'cases.outcome_claims',
      'What is said to be the outcome (结果), and who verified it',
      {
        claimed_by: 'Staff member; null for the client in person',
        claimed_by_person: 'The client’s person who reported it at the portal',
      },
    );
    await this.letFeesRestOnThem(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** The rule for a fee's ground compared two members of staff; a claim by no member of staff is by another person. */
  private async letFeesRestOnThem(runner: QueryRunner): Promise<void> {
    const [{ definition }] = (await runner.query(
      `select pg_get_functiondef('billing.check_ground()'::regprocedure) as definition`,
    )) as [{ definition: string }];
    const old = 'c.judged_by <> c.claimed_by';
    if (!definition.includes(old))
      throw new Error('billing.check_ground no longer compares claimer and verifier');
    await runner.query(definition.replace(old, 'c.judged_by is distinct from c.claimed_by'));
  }
}
