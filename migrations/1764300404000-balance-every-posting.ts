import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A posting that comes after its transaction was looked at (`set constraints all immediate`) is looked at as well: the
 * sum is zero at the end whoever asked for a look in between.
 */
export class BalanceEveryPosting1764300404000 implements MigrationInterface {
  name = 'BalanceEveryPosting1764300404000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function billing.still_sum_to_zero() returns trigger language plpgsql as $$
        begin
          if exists (select from billing.postings p where p.firm_id = new.firm_id and p.transaction_id = new.transaction_id
              group by p.currency having sum(p.amount_minor) <> 0) then
            raise exception 'ledger_unbalanced: the postings of a transaction sum to zero in each currency'
              using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger still_sum_to_zero after insert on billing.postings
        deferrable initially deferred for each row execute function billing.still_sum_to_zero();`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
