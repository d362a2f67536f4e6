import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  BASE_CURRENCY,
  CURRENCIES,
  EXCHANGE_SOURCES,
  LEDGER_ACCOUNTS,
  minorDigitsOf,
} from '@overturn/kernel/vocabulary';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const decimals = CURRENCIES.filter((one) => minorDigitsOf(one) !== 2)
  .map((one) => `when '${one}' then ${minorDigitsOf(one)}`)
  .join(' ');

/** Exchange rates as they were recorded, and payments that came in another currency than their invoice. */
export class CreateExchangeRates1764400100000 implements MigrationInterface {
  name = 'CreateExchangeRates1764400100000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createRates(runner);
    await this.createPaymentExchanges(runner);
    await this.guardExchanges(runner);
    await this.loosenPayments(runner);
    await this.describeTables(runner);
    for (const table of ['exchange_rates', 'payment_exchanges']) {
      await protectTenantTable(runner, `billing.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `billing.${table}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createRates(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table billing.postings drop constraint postings_account_check,
        add constraint postings_account_check check (account in (${oneOf(LEDGER_ACCOUNTS)}));
      alter table billing.account_codes drop constraint account_codes_account_check,
        add constraint account_codes_account_check check (account in (${oneOf(LEDGER_ACCOUNTS)}));
      create table billing.exchange_rates (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        currency text not null check (currency in (${oneOf(CURRENCIES)}) and currency <> base_currency),
        base_currency text not null default '${BASE_CURRENCY}' check (base_currency = '${BASE_CURRENCY}'),
        day date not null,
        source text not null check (source in (${oneOf(EXCHANGE_SOURCES)})),
        rate numeric(19, 10) not null check (rate > 0),
        recorded_by uuid not null,
        recorded_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, recorded_by) references identity.staff (firm_id, id)
      );
      create index rates_in_force on billing.exchange_rates
        (firm_id, currency, source, day desc, recorded_at desc, id desc) include (rate);
      create index rates_by_day on billing.exchange_rates (firm_id, day desc, id desc);`);
  }

  private async createPaymentExchanges(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.payment_exchanges (
        firm_id uuid not null,
        payment_id uuid not null,
        invoice_currency text not null check (invoice_currency in (${oneOf(CURRENCIES)})),
        settles_minor bigint not null check (settles_minor > 0),
        gain_minor bigint not null,
        paid_rate_id uuid,
        invoice_rate_id uuid,
        book_rate_id uuid,
        primary key (firm_id, payment_id),
        foreign key (firm_id, payment_id) references billing.payments (firm_id, id),
        foreign key (firm_id, paid_rate_id) references billing.exchange_rates (firm_id, id),
        foreign key (firm_id, invoice_rate_id) references billing.exchange_rates (firm_id, id),
        foreign key (firm_id, book_rate_id) references billing.exchange_rates (firm_id, id)
      );`);
  }

  /** What is settled follows from the rates that are named, and these are of the currencies and days that count. */
  private async guardExchanges(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function billing.minor_digits(currency text) returns int language sql immutable as $$
        select case currency ${decimals} else 2 end $$;

      -- Minor units of the base currency, not rounded. The base currency needs no rate, every other one needs its own.
      create function billing.base_worth(firm uuid, minor bigint, of_currency text, rate_id uuid, on_day date)
        returns numeric language plpgsql stable as $$
        declare found numeric;
        begin
          if of_currency = '${BASE_CURRENCY}' then
            if rate_id is not null then raise exception 'exchange_rate_wrong: the base currency has no rate' using errcode = 'restrict_violation'; end if;
            return minor;
          end if;
          select rate into found from billing.exchange_rates r where r.firm_id = firm and r.id = rate_id
            and r.currency = of_currency and r.day <= on_day and r.day > on_day - 11;
          if found is null then
            raise exception 'exchange_rate_wrong: the rate is of another currency or day' using errcode = 'restrict_violation';
          end if;
          return minor * found * 10 ^ (2 - billing.minor_digits(of_currency))::numeric;
        end $$;

      create function billing.keep_payment_exchange() returns trigger language plpgsql as $$
        declare paid billing.payments; invoice billing.invoices; issued date; came numeric; went numeric; booked numeric;
        begin
          select * into paid from billing.payments p where p.firm_id = new.firm_id and p.id = new.payment_id;
          select * into invoice from billing.invoices i where i.firm_id = new.firm_id and i.id = paid.invoice_id;
          if paid.state is distinct from 'recorded' or invoice.currency is distinct from new.invoice_currency or paid.currency = invoice.currency then
            raise exception 'exchange_not_needed: it is for a payment of another currency than its invoice' using errcode = 'restrict_violation';
          end if;
          select (invoice.issued_at at time zone f.zone)::date into issued from identity.firms f where f.id = new.firm_id;
          came := billing.base_worth(new.firm_id, paid.amount_minor, paid.currency, new.paid_rate_id, paid.received_on);
          went := billing.base_worth(new.firm_id, new.settles_minor, invoice.currency, new.invoice_rate_id, paid.received_on);
          booked := billing.base_worth(new.firm_id, new.settles_minor, invoice.currency, new.book_rate_id, issued);
          if abs(came - went) > greatest(came / paid.amount_minor, went / new.settles_minor) then
            raise exception 'exchange_wrong: what is settled is worth what came' using errcode = 'restrict_violation';
          end if;
          if new.gain_minor <> round(came) - round(booked) then
            raise exception 'exchange_gain_wrong: the gain follows from the rates' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_payment_exchange before insert on billing.payment_exchanges
        for each row execute function billing.keep_payment_exchange();`);
  }

  private async loosenPayments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function billing.keep_payment() returns trigger language plpgsql as $$
        declare moving constant text[] := '{state,decided_by,decided_at,reason}';
        begin
          if tg_op = 'INSERT' then
            if new.invoice_id is not null and not exists (select from billing.invoices i
                where i.firm_id = new.firm_id and i.id = new.invoice_id and i.number is not null
                  and (i.currency = new.currency or new.provider_object_id is null))
               or new.state <> 'recorded' and new.provider_object_id is null then
              raise exception 'payment_begins_as_recorded: for an issued invoice, in its currency' using errcode = 'restrict_violation';
            end if;
            if new.provider_object_id is not null then perform billing.require_shown(new); end if;
          elsif old.state <> 'recorded' or to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
            raise exception 'payment_fixed: a payment is decided once and never changed otherwise' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;

      create function billing.require_exchange() returns trigger language plpgsql as $$
        begin
          if exists (select from billing.invoices i where i.firm_id = new.firm_id and i.id = new.invoice_id and i.currency <> new.currency)
             and not exists (select from billing.payment_exchanges x where x.firm_id = new.firm_id and x.payment_id = new.id) then
            raise exception 'exchange_missing: money of another currency settles at a recorded rate' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger require_exchange after insert on billing.payments
        deferrable initially deferred for each row when (new.invoice_id is not null) execute function billing.require_exchange();

      create or replace function billing.check_settlement() returns trigger language plpgsql as $$
        declare paid bigint; credited bigint;
        begin
          select coalesce(sum(coalesce(x.settles_minor, p.amount_minor)), 0) into paid from billing.payments p
            left join billing.payment_exchanges x on x.firm_id = p.firm_id and x.payment_id = p.id
            where p.firm_id = new.firm_id and p.invoice_id = new.id and p.state = 'confirmed';
          select coalesce(sum(c.amount_minor), 0) into credited from billing.credit_notes c
            where c.firm_id = new.firm_id and c.invoice_id = new.id and c.state = 'issued';
          if new.number is not null and (new.paid_minor <> paid or new.credited_minor <> credited) then
            raise exception 'settlement_unproven: an invoice is settled by confirmed payments and issued credit notes'
              using errcode = 'restrict_violation';
          end if;
          if new.number is not null and not exists (select from billing.ledger_transactions t
              where t.firm_id = new.firm_id and t.invoice_id = new.id and t.kind = 'invoice_issued') then
            raise exception 'invoice_not_posted: an issued invoice is in the ledger' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;`);
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(
      runner,
      'billing.exchange_rates',
      'Exchange rates (汇率): a later row replaces, never changes',
      {
        firm_id: 'Firm',
        id: 'Rate',
        currency: 'ISO 4217 code of which one unit is worth the rate',
        base_currency: 'Currency of the rate',
        day: 'Day for which it was published',
        source: 'Who publishes it',
        rate: 'Exact decimal',
        recorded_by: 'Staff member',
        recorded_at: 'Product time; the last row of a currency, source and day is in force',
      },
    );
    await describe(
      runner,
      'billing.payment_exchanges',
      'At which rates a payment of another currency settles its invoice: never changed',
      {
        firm_id: 'Firm',
        payment_id: 'Payment',
        invoice_currency: 'Currency of the invoice',
        settles_minor: 'What it settles, in minor units of the invoice',
        gain_minor:
          'Gain, below zero loss, against the day of the invoice, in minor units of the base currency',
        paid_rate_id: 'Rate of the currency that came; null for the base currency',
        invoice_rate_id: 'Rate of the invoice’s currency on that day; null for the base currency',
        book_rate_id: 'Rate of the invoice’s currency on the day of the invoice; null for the base currency',
      },
    );
  }
}
