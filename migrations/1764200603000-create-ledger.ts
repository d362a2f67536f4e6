import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  LEDGER_ACCOUNTS,
  LEDGER_KINDS,
  PAYMENT_METHODS,
  PAYMENT_PURPOSES,
  PAYMENT_STATES,
} from '@overturn/kernel/vocabulary';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;
const CURRENCY = `text not null check (currency ~ '^[A-Z]{3}$')`;

/** Payments that two people stand for, and the double-entry ledger (分户账) behind every invoice. */
export class CreateLedger1764200603000 implements MigrationInterface {
  name = 'CreateLedger1764200603000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createPayments(runner);
    await this.createLedger(runner);
    await this.tieInvoices(runner);
    await this.describeTables(runner);
    await protectTenantTable(runner, 'billing.payments', {
      grants: 'select, insert, update',
      isAudited: true,
    });
    for (const table of ['ledger_transactions', 'postings', 'period_closings']) {
      await protectTenantTable(runner, `billing.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `billing.${table}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createPayments(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.payments (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        purpose text not null check (purpose in (${oneOf(PAYMENT_PURPOSES)})),
        invoice_id uuid,
        method text not null check (method in (${oneOf(PAYMENT_METHODS)})),
        reference text not null check (reference <> ''),
        currency ${CURRENCY},
        amount_minor bigint not null check (amount_minor > 0),
        received_on date not null,
        state text not null default 'recorded' check (state in (${oneOf(PAYMENT_STATES)})),
        recorded_by uuid not null,
        recorded_at timestamptz(3) not null default platform.now(),
        decided_by uuid,
        decided_at timestamptz(3),
        reason text,
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        constraint confirmer_is_not_recorder check (decided_by <> recorded_by),
        check ((state = 'recorded') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
        check ((purpose = 'invoice') = (invoice_id is not null)),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, case_id, invoice_id) references billing.invoices (firm_id, case_id, id),
        ${STAFF('recorded_by')},
        ${STAFF('decided_by')}
      );
      create unique index payment_recorded_once on billing.payments (firm_id, method, reference) where state <> 'rejected';
      create index payments_of_invoice on billing.payments (firm_id, invoice_id);
      create index payments_of_case on billing.payments (firm_id, case_id, recorded_at desc, id desc);
      create index payments_by_state on billing.payments (firm_id, state, recorded_at desc, id desc);

      create function billing.keep_payment() returns trigger language plpgsql as $$
        declare moving constant text[] := '{state,decided_by,decided_at,reason}';
        begin
          if tg_op = 'INSERT' then
            if new.state <> 'recorded' or new.invoice_id is not null and not exists (select from billing.invoices i
                where i.firm_id = new.firm_id and i.id = new.invoice_id and i.currency = new.currency and i.number is not null) then
              raise exception 'payment_begins_as_recorded: for an issued invoice, in its currency' using errcode = 'restrict_violation';
            end if;
          elsif old.state <> 'recorded' or to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
            raise exception 'payment_fixed: a payment is decided once and never changed otherwise' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_payment before insert or update on billing.payments
        for each row execute function billing.keep_payment();`);
  }

  private async createLedger(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.ledger_transactions (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        client_id uuid not null,
        kind text not null check (kind in (${oneOf(LEDGER_KINDS)})),
        invoice_id uuid,
        credit_note_id uuid,
        payment_id uuid,
        occurred_on date not null,
        posted_by uuid,
        posted_at timestamptz(3) not null default platform.now(),
        posted_in bigint not null default pg_current_xact_id()::text::bigint,
        primary key (firm_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, client_id) references clients.clients (firm_id, id),
        foreign key (firm_id, case_id, invoice_id) references billing.invoices (firm_id, case_id, id),
        foreign key (firm_id, credit_note_id) references billing.credit_notes (firm_id, id),
        foreign key (firm_id, case_id, payment_id) references billing.payments (firm_id, case_id, id),
        ${STAFF('posted_by')}
      );
      create unique index posted_once on billing.ledger_transactions (firm_id, kind, invoice_id, credit_note_id, payment_id)
        nulls not distinct where kind <> 'deposit_returned' and kind <> 'refund_paid';
      create index ledger_of_case on billing.ledger_transactions (firm_id, case_id, posted_at desc, id desc);
      create index ledger_by_day on billing.ledger_transactions (firm_id, occurred_on desc, id desc);

      create table billing.postings (
        firm_id uuid not null,
        transaction_id uuid not null,
        position int not null check (position > 0),
        account text not null check (account in (${oneOf(LEDGER_ACCOUNTS)})),
        currency ${CURRENCY},
        amount_minor bigint not null check (amount_minor <> 0),
        primary key (firm_id, transaction_id, position),
        foreign key (firm_id, transaction_id) references billing.ledger_transactions (firm_id, id)
      );
      create index postings_of_account on billing.postings (firm_id, account, currency) include (amount_minor);

      create table billing.period_closings (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        closed_through date not null,
        closed_by uuid not null,
        closed_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        unique (firm_id, closed_through),
        ${STAFF('closed_by')}
      );

      create function billing.refuse_closed_period() returns trigger language plpgsql as $$
        begin
          perform pg_advisory_xact_lock_shared(hashtextextended('ledger ' || new.firm_id, 0));
          if new.posted_in <> pg_current_xact_id()::text::bigint
             or exists (select from billing.period_closings p
               where p.firm_id = new.firm_id and p.closed_through >= new.occurred_on) then
            raise exception 'period_closed: nothing is posted into a closed period' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger refuse_closed_period before insert on billing.ledger_transactions
        for each row execute function billing.refuse_closed_period();

      create function billing.close_forward() returns trigger language plpgsql as $$
        begin
          perform pg_advisory_xact_lock(hashtextextended('ledger ' || new.firm_id, 0));
          if exists (select from billing.period_closings p
              where p.firm_id = new.firm_id and p.closed_through >= new.closed_through)
             or new.closed_through >= (platform.now() + interval '14 hours')::date then
            raise exception 'period_order: periods close one after the other, never ahead of time'
              using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger close_forward before insert on billing.period_closings
        for each row execute function billing.close_forward();

      create function billing.check_posting() returns trigger language plpgsql as $$
        begin
          if not exists (select from billing.ledger_transactions t where t.firm_id = new.firm_id
              and t.id = new.transaction_id and t.posted_in = pg_current_xact_id()::text::bigint) then
            raise exception 'ledger_fixed: a transaction is posted at once' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger check_posting before insert on billing.postings
        for each row execute function billing.check_posting();

      create function billing.sum_to_zero() returns trigger language plpgsql as $$
        begin
          if (select count(*) from billing.postings p where p.firm_id = new.firm_id and p.transaction_id = new.id) < 2
             or exists (select from billing.postings p where p.firm_id = new.firm_id and p.transaction_id = new.id
               group by p.currency having sum(p.amount_minor) <> 0) then
            raise exception 'ledger_unbalanced: the postings of a transaction sum to zero in each currency'
              using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      -- Postings are written in the transaction of their head, so the head is checked for all of them.
      create constraint trigger sum_to_zero after insert on billing.ledger_transactions
        deferrable initially deferred for each row execute function billing.sum_to_zero();`);
  }

  /** An invoice is settled by what was confirmed and credited, and every step of it is in the ledger. */
  private async tieInvoices(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function billing.check_settlement() returns trigger language plpgsql as $$
        declare paid bigint; credited bigint;
        begin
          select coalesce(sum(p.amount_minor), 0) into paid from billing.payments p
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
        end $$;
      create constraint trigger check_settlement after update on billing.invoices
        deferrable initially deferred for each row execute function billing.check_settlement();

      create function billing.settle_invoice() returns trigger language plpgsql as $$
        begin
          if new.state in ('confirmed', 'issued') and new.invoice_id is not null and not exists (
              select from billing.ledger_transactions t where t.firm_id = new.firm_id
                and case tg_table_name when 'payments' then t.payment_id else t.credit_note_id end = new.id) then
            raise exception 'settlement_not_posted: what settles an invoice is in the ledger' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger settle_invoice after update on billing.payments
        deferrable initially deferred for each row execute function billing.settle_invoice();
      create constraint trigger settle_invoice after update on billing.credit_notes
        deferrable initially deferred for each row execute function billing.settle_invoice();`);
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(
      runner,
      'billing.payments',
      'Payments (收款): recorded by one person, confirmed by another',
      {
        firm_id: 'Firm',
        id: 'Payment',
        case_id: 'Case',
        purpose: 'For an invoice, or a deposit that the firm holds',
        invoice_id: 'Invoice; null for a deposit',
        method: 'How it came',
        reference: 'PII: number of the transfer or slip',
        currency: 'ISO 4217 code',
        amount_minor: 'Minor units',
        received_on: 'Day',
        state: 'recorded, confirmed or rejected',
        recorded_by: 'Staff member',
        recorded_at: 'Product time',
        decided_by: 'Another staff member',
        decided_at: 'Product time',
        reason: 'PII: why it was rejected',
      },
    );
    await describe(
      runner,
      'billing.ledger_transactions',
      'Transactions of the ledger (分录): never changed',
      {
        firm_id: 'Firm',
        id: 'Transaction',
        case_id: 'Case',
        client_id: 'Client',
        kind: 'What happened',
        invoice_id: 'Invoice it is about',
        credit_note_id: 'Credit note it is about',
        payment_id: 'Payment it is about',
        occurred_on: 'Day on which it counts, in the firm’s zone',
        posted_by: 'Staff member; null for a job',
        posted_at: 'Product time',
        posted_in: 'Database transaction that posted it',
      },
    );
    await describe(
      runner,
      'billing.postings',
      'Debits (above zero) and credits (below zero) of a transaction',
      {
        firm_id: 'Firm',
        transaction_id: 'Transaction',
        position: 'Place',
        account: 'Account',
        currency: 'ISO 4217 code',
        amount_minor: 'Minor units',
      },
    );
    await describe(runner, 'billing.period_closings', 'Closed periods (结账): nothing is posted into them', {
      firm_id: 'Firm',
      id: 'Closing',
      closed_through: 'Last day that is closed',
      closed_by: 'Staff member',
      closed_at: 'Product time',
    });
  }
}
