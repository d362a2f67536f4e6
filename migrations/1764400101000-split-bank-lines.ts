import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A bank line may pay several invoices: its payments are of its day and currency, and together exactly what it says. */
export class SplitBankLines1764400101000 implements MigrationInterface {
  name = 'SplitBankLines1764400101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function billing.matched_minor(firm uuid, line uuid) returns numeric language sql stable as $$
        select coalesce(sum(p.amount_minor), 0) from billing.bank_matches m
        join billing.payments p on p.firm_id = m.firm_id and p.id = m.payment_id
        where m.firm_id = firm and m.line_id = line and p.state <> 'rejected' $$;

      create or replace function billing.keep_match() returns trigger language plpgsql as $$
        begin
          perform pg_advisory_xact_lock(hashtextextended('bank line ' || new.line_id, 0));
          if tg_table_name = 'bank_matches' then
            if not exists (select from billing.payments p join billing.bank_lines l on l.firm_id = p.firm_id
                where p.firm_id = new.firm_id and p.id = new.payment_id and l.id = new.line_id and p.state = 'recorded'
                  and p.currency = l.currency and p.received_on = l.booked_on and p.method = 'bank_transfer'
                  and p.amount_minor + billing.matched_minor(l.firm_id, l.id) <= l.amount_minor) then
              raise exception 'match_differs: a payment of a bank line is what the line says' using errcode = 'restrict_violation';
            end if;
          elsif billing.matched_minor(new.firm_id, new.line_id) > 0 then
            raise exception 'line_used: a bank line pays once' using errcode = 'restrict_violation';
          end if;
          if exists (select from billing.bank_set_asides s where s.firm_id = new.firm_id and s.line_id = new.line_id) then
            raise exception 'line_used: a bank line pays once' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;

      create function billing.match_whole_line() returns trigger language plpgsql as $$
        begin
          if billing.matched_minor(new.firm_id, new.line_id)
             is distinct from (select l.amount_minor::numeric from billing.bank_lines l where l.firm_id = new.firm_id and l.id = new.line_id) then
            raise exception 'match_incomplete: the payments of a bank line sum to it' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger match_whole_line after insert on billing.bank_matches
        deferrable initially deferred for each row execute function billing.match_whole_line();`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
