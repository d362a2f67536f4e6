import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LEDGER_ACCOUNTS, LEDGER_KINDS } from '@overturn/kernel/vocabulary';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** What the database keeps of commissions, whoever writes: agreed by two, earned of a fee that came, paid of what was earned. */
export class GuardCommissions1764400102100 implements MigrationInterface {
  name = 'GuardCommissions1764400102100';

  async up(runner: QueryRunner): Promise<void> {
    await this.tieLedger(runner);
    await this.guardAgreements(runner);
    await this.guardEarnings(runner);
    await this.guardPayouts(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** Each entry of the ledger about a commission names what was earned or paid, once, and says the same amount. */
  private async tieLedger(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table billing.ledger_transactions drop constraint ledger_transactions_kind_check,
        add constraint ledger_transactions_kind_check check (kind in (${oneOf(LEDGER_KINDS)})),
        add column commission_earning_id uuid,
        add column commission_payout_id uuid,
        add constraint commission_names_its_record check ((kind = 'commission_earned') = (commission_earning_id is not null)
          and (kind = 'commission_paid') = (commission_payout_id is not null)),
        add foreign key (firm_id, commission_earning_id) references commissions.earnings (firm_id, id),
        add foreign key (firm_id, commission_payout_id) references commissions.payouts (firm_id, id);
      comment on column billing.ledger_transactions.commission_earning_id is 'What was earned of a commission';
      comment on column billing.ledger_transactions.commission_payout_id is 'What was paid of a commission';
      alter table billing.postings drop constraint postings_account_check,
        add constraint postings_account_check check (account in (${oneOf(LEDGER_ACCOUNTS)}));
      alter table billing.account_codes drop constraint account_codes_account_check,
        add constraint account_codes_account_check check (account in (${oneOf(LEDGER_ACCOUNTS)}));
      create unique index earning_posted_once on billing.ledger_transactions (firm_id, commission_earning_id)
        where commission_earning_id is not null;
      create unique index payout_posted_once on billing.ledger_transactions (firm_id, commission_payout_id)
        where commission_payout_id is not null;
      drop index billing.posted_once;
      create unique index posted_once on billing.ledger_transactions (firm_id, kind, invoice_id, credit_note_id, payment_id)
        nulls not distinct where kind not in ('deposit_returned', 'refund_paid', 'commission_earned', 'commission_paid')
          and provider_object_id is null;

      create function commissions.posted_minor(firm uuid, commission uuid, of_case uuid, of_currency text) returns numeric
        language sql stable as $$
          select coalesce(-sum(p.amount_minor), 0) from billing.ledger_transactions t
          join billing.postings p on p.firm_id = t.firm_id and p.transaction_id = t.id
          where t.firm_id = firm and (t.commission_earning_id = commission or t.commission_payout_id = commission) and t.case_id = of_case
            and p.account = 'commission_payable' and p.currency = of_currency $$;

      create function commissions.check_entry() returns trigger language plpgsql as $$
        begin
          if not exists (select from commissions.payouts o
              where o.firm_id = new.firm_id and o.id = new.commission_payout_id and o.state = 'confirmed') then
            raise exception 'commission_unproven: an entry rests on a payout that was confirmed' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger check_commission after insert on billing.ledger_transactions
        deferrable initially deferred for each row when (new.commission_payout_id is not null)
        execute function commissions.check_entry();`);
  }

  private async guardAgreements(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function commissions.keep_agreement() returns trigger language plpgsql as $$
        declare moving constant text[] := '{state,decided_by,decided_at,reason}';
        begin
          if tg_op = 'INSERT' then
            if new.state <> 'proposed' or new.set_in <> pg_current_xact_id()::text::bigint then
              raise exception 'agreement_begins_as_proposed: a second person decides it' using errcode = 'restrict_violation';
            end if;
          elsif old.state <> 'proposed' or to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
            raise exception 'agreement_fixed: it is decided once and never changed otherwise' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_agreement before insert or update on commissions.agreements
        for each row execute function commissions.keep_agreement();

      create function commissions.keep_part() returns trigger language plpgsql as $$
        begin
          if not exists (select from commissions.agreements a where a.firm_id = new.firm_id and a.id = new.agreement_id
              and a.set_in = pg_current_xact_id()::text::bigint) then
            raise exception 'agreement_fixed: its parts are written with it' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_part before insert on commissions.agreement_parts
        for each row execute function commissions.keep_part();

      create function commissions.check_parts() returns trigger language plpgsql as $$
        begin
          if coalesce((select sum(coalesce(p.share_ppm, 0)) from commissions.agreement_parts p
              where p.firm_id = new.firm_id and p.agreement_id = new.id), 1000001) > 1000000 then
            raise exception 'shares_too_large: there are parts, and no more than the whole is shared' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger check_parts after insert on commissions.agreements
        deferrable initially deferred for each row execute function commissions.check_parts();`);
  }

  /** Nothing is earned but of what the firm has received, under the agreement in force, and nobody's sum is below zero. */
  private async guardEarnings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function billing.received_of_invoice(firm uuid, invoice uuid) returns numeric language sql stable as $$
        select coalesce(-sum(p.amount_minor) filter (where p.account = 'receivable' and t.kind in ('payment_received', 'deposit_applied', 'credit_applied')), 0)
          + coalesce(sum(p.amount_minor) filter (where p.account in ('refunds_payable', 'client_credit') and t.kind = 'credit_note_issued'), 0)
          - coalesce(sum(p.amount_minor) filter (where p.account = 'disputed'), 0)
          - coalesce(sum(p.amount_minor) filter (where p.account = 'bad_debt' and t.kind = 'dispute_lost'), 0)
          - greatest(coalesce(sum(p.amount_minor) filter (where p.account = 'refunds_payable'), 0), 0)
        from billing.invoices i
        join billing.ledger_transactions t on t.firm_id = i.firm_id and t.case_id = i.case_id and t.invoice_id = i.id
        join billing.postings p on p.firm_id = t.firm_id and p.transaction_id = t.id and p.currency = i.currency
        where i.firm_id = firm and i.id = invoice $$;

      create function commissions.check_earning() returns trigger language plpgsql as $$
        begin
          perform pg_advisory_xact_lock(hashtextextended('commissions ' || new.case_id, 0));
          if commissions.posted_minor(new.firm_id, new.id, new.case_id, new.currency) <> new.amount_minor then
            raise exception 'earning_not_posted: what is earned is in the ledger' using errcode = 'restrict_violation';
          end if;
          if not exists (select from commissions.agreements a where a.firm_id = new.firm_id and a.id = new.agreement_id
              and a.state = 'approved' and a.currency = new.currency)
             or new.amount_minor > 0 and not exists (select from commissions.agreement_parts p where p.firm_id = new.firm_id
               and p.agreement_id = new.agreement_id and p.payee_id = new.payee_id) then
            raise exception 'earning_not_agreed: it rests on an approved agreement' using errcode = 'restrict_violation';
          end if;
          if (select sum(e.amount_minor) from commissions.earnings e where e.firm_id = new.firm_id
              and e.case_id = new.case_id and e.payee_id = new.payee_id and e.currency = new.currency) < 0 then
            raise exception 'earned_below_zero: no more is taken back than was earned' using errcode = 'restrict_violation';
          end if;
          if new.amount_minor > 0 and (select sum(e.amount_minor) from commissions.earnings e where e.firm_id = new.firm_id
              and e.case_id = new.case_id and e.currency = new.currency)
             > (select coalesce(sum(greatest(billing.received_of_invoice(i.firm_id, i.id), 0)), 0) from billing.invoices i
               where i.firm_id = new.firm_id and i.case_id = new.case_id and i.currency = new.currency and i.number is not null) then
            raise exception 'fee_not_received: a commission is earned of a fee that was paid' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger check_earning after insert on commissions.earnings
        deferrable initially deferred for each row execute function commissions.check_earning();`);
  }

  private async guardPayouts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function commissions.keep_payout() returns trigger language plpgsql as $$
        declare moving constant text[] := '{state,decided_by,decided_at,reason}';
        begin
          if tg_op = 'INSERT' then
            if new.state <> 'recorded' then
              raise exception 'payout_begins_as_recorded: a second person decides it' using errcode = 'restrict_violation';
            end if;
          elsif old.state <> 'recorded' or to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
            raise exception 'payout_fixed: it is decided once and never changed otherwise' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_payout before insert or update on commissions.payouts
        for each row execute function commissions.keep_payout();

      create function commissions.check_payout() returns trigger language plpgsql as $$
        begin
          if new.state <> 'confirmed' then return null; end if;
          perform pg_advisory_xact_lock(hashtextextended('commissions ' || new.case_id, 0));
          if commissions.posted_minor(new.firm_id, new.id, new.case_id, new.currency) <> -new.amount_minor then
            raise exception 'payout_not_posted: what was paid is in the ledger' using errcode = 'restrict_violation';
          end if;
          if (select sum(o.amount_minor) from commissions.payouts o where o.firm_id = new.firm_id and o.case_id = new.case_id
                and o.payee_id = new.payee_id and o.currency = new.currency and o.state = 'confirmed')
             > (select coalesce(sum(e.amount_minor), 0) from commissions.earnings e where e.firm_id = new.firm_id
                and e.case_id = new.case_id and e.payee_id = new.payee_id and e.currency = new.currency) then
            raise exception 'payout_not_earned: no more is paid than was earned' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger check_payout after update on commissions.payouts
        deferrable initially deferred for each row execute function commissions.check_payout();`);
  }
}
