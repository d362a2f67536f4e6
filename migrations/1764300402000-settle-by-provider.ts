import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  LEDGER_ACCOUNTS,
  LEDGER_KINDS,
  PAYMENT_PURPOSES,
  PROVIDER_METHOD,
  SETTLING_METHODS,
} from '@overturn/kernel/vocabulary';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** A payment through the provider is proven by the object that the provider shows; every other one by two people. */
export class SettleByProvider1764300402000 implements MigrationInterface {
  name = 'SettleByProvider1764300402000';

  async up(runner: QueryRunner): Promise<void> {
    await this.loosen(runner);
    await runner.query(`
      alter table billing.payments alter column recorded_by drop not null, add column provider_object_id text;
      comment on column billing.payments.provider_object_id is 'Object of the provider that proves it; null when people do';
      comment on column billing.payments.recorded_by is 'Staff member; null when the provider proves it';
      alter table billing.payments
        add constraint payment_by_provider foreign key (firm_id, provider_object_id) references payments.objects (firm_id, id),
        add constraint payments_method_check check (method in (${oneOf(SETTLING_METHODS)})),
        add constraint payments_purpose_check check (purpose in (${oneOf(PAYMENT_PURPOSES)})),
        add constraint proof_of_payment check (case when provider_object_id is null
          then method <> '${PROVIDER_METHOD}' and purpose <> 'surplus' and recorded_by is not null
            and (state = 'recorded') = (decided_by is null) and (decided_by is null) = (decided_at is null)
          else method = '${PROVIDER_METHOD}' and purpose <> 'deposit' and num_nonnulls(recorded_by, decided_by, reason) = 0
            and state = 'confirmed' and decided_at is not null end);
      create unique index proven_once on billing.payments (firm_id, provider_object_id, purpose) where provider_object_id is not null;
      alter table billing.ledger_transactions add column provider_object_id text,
        add constraint ledger_transactions_kind_check check (kind in (${oneOf(LEDGER_KINDS)})),
        add constraint entry_of_provider foreign key (firm_id, provider_object_id) references payments.objects (firm_id, id);
      comment on column billing.ledger_transactions.provider_object_id is 'Object of the provider that it is about';
      create unique index posted_once_by_provider on billing.ledger_transactions (firm_id, kind, provider_object_id)
        where provider_object_id is not null;
      drop index billing.posted_once;
      create unique index posted_once on billing.ledger_transactions (firm_id, kind, invoice_id, credit_note_id, payment_id)
        nulls not distinct where kind not in ('deposit_returned', 'refund_paid') and provider_object_id is null;
      alter table billing.postings add constraint postings_account_check check (account in (${oneOf(LEDGER_ACCOUNTS)}));`);
    await this.guard(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** The checks of earlier migrations that know fewer words, found by what they are about. */
  private async loosen(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ declare one record; begin
        for one in select c.conrelid::regclass as rel, c.conname from pg_constraint c
          where c.contype = 'c' and (c.conrelid = 'billing.payments'::regclass
              and (c.conname in ('payments_method_check', 'payments_purpose_check') or pg_get_constraintdef(c.oid) like '%decided_by IS NULL%')
            or c.conrelid = 'billing.ledger_transactions'::regclass and c.conname = 'ledger_transactions_kind_check'
            or c.conrelid = 'billing.postings'::regclass and c.conname = 'postings_account_check') loop
          execute format('alter table %s drop constraint %I', one.rel, one.conname);
        end loop;
      end $$;`);
  }

  private async guard(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function billing.keep_payment() returns trigger language plpgsql as $$
        declare moving constant text[] := '{state,decided_by,decided_at,reason}';
        begin
          if tg_op = 'INSERT' then
            if new.invoice_id is not null and not exists (select from billing.invoices i
                where i.firm_id = new.firm_id and i.id = new.invoice_id and i.currency = new.currency and i.number is not null)
               or new.state <> 'recorded' and new.provider_object_id is null then
              raise exception 'payment_begins_as_recorded: for an issued invoice, in its currency' using errcode = 'restrict_violation';
            end if;
            if new.provider_object_id is not null then perform billing.require_shown(new); end if;
          elsif old.state <> 'recorded' or to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
            raise exception 'payment_fixed: a payment is decided once and never changed otherwise' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create function billing.require_shown(payment billing.payments) returns void language plpgsql as $$
        begin
          if not exists (select from payments.objects o
              join payments.operations m on m.firm_id = o.firm_id and m.id = o.operation_id and m.kind = 'invoice'
              where o.firm_id = payment.firm_id and o.id = payment.provider_object_id and o.kind = 'invoice' and o.state = 'paid'
                and o.currency = payment.currency and m.case_id = payment.case_id
                and (payment.invoice_id is null or payment.invoice_id = m.invoice_id)
                and payment.amount_minor + coalesce((select sum(p.amount_minor) from billing.payments p
                  where p.firm_id = payment.firm_id and p.provider_object_id = payment.provider_object_id), 0) <= o.amount_minor) then
            raise exception 'payment_unproven: the provider shows no such payment' using errcode = 'restrict_violation';
          end if;
        end $$;
      drop trigger settle_invoice on billing.payments;
      create constraint trigger settle_invoice after insert or update on billing.payments
        deferrable initially deferred for each row execute function billing.settle_invoice();`);
  }
}
