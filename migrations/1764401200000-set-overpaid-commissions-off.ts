import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a payee was paid too much in one case is set against what they earn in others: no more is paid out than that leaves. */
export class SetOverpaidCommissionsOff1764401200000 implements MigrationInterface {
  name = 'SetOverpaidCommissionsOff1764401200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function commissions.check_payout_in_all() returns trigger language plpgsql as $$
        begin
          perform pg_advisory_xact_lock(hashtextextended('commission payee ' || new.payee_id, 0));
          if (select sum(o.amount_minor) from commissions.payouts o where o.firm_id = new.firm_id
                and o.payee_id = new.payee_id and o.currency = new.currency and o.state = 'confirmed')
             > (select coalesce(sum(e.amount_minor), 0) from commissions.earnings e where e.firm_id = new.firm_id
                and e.payee_id = new.payee_id and e.currency = new.currency) then
            raise exception 'payout_not_earned_in_all: what was paid too much elsewhere is set off first' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger check_payout_in_all after update on commissions.payouts
        deferrable initially deferred for each row when (new.state = 'confirmed')
        execute function commissions.check_payout_in_all();`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
