import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREDIT_NOTE_STATES, FEE_LINE_KINDS } from '@overturn/kernel/vocabulary';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;
const CURRENCY = `text not null check (currency ~ '^[A-Z]{3}$')`;

/** What an invoice rests on and says, and what takes it back. */
export class CreateInvoiceLines1764200602000 implements MigrationInterface {
  name = 'CreateInvoiceLines1764200602000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createGrounds(runner);
    await this.createCreditNotes(runner);
    await this.describeTables(runner);
    for (const table of ['invoice_grounds', 'credit_notes'])
      await protectTenantTable(runner, `billing.${table}`, {
        grants: 'select, insert, update',
        isAudited: true,
      });
    await protectTenantTable(runner, 'billing.invoice_lines', { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, 'billing.invoice_lines');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** What a fee rests on, and the lines that name it. */
  private async createGrounds(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.invoice_grounds (
        firm_id uuid not null,
        case_id uuid not null,
        invoice_id uuid not null,
        position int not null check (position > 0),
        claim_id uuid,
        payout_id uuid,
        is_live boolean not null default true,
        primary key (firm_id, invoice_id, position),
        check (num_nulls(claim_id, payout_id) = 1),
        foreign key (firm_id, case_id, invoice_id) references billing.invoices (firm_id, case_id, id),
        foreign key (firm_id, case_id, claim_id) references cases.outcome_claims (firm_id, case_id, id),
        foreign key (firm_id, case_id, payout_id) references billing.verified_payouts (firm_id, case_id, id)
      );
      create unique index claim_invoiced_once on billing.invoice_grounds (firm_id, claim_id) where is_live;
      create unique index payout_invoiced_once on billing.invoice_grounds (firm_id, payout_id) where is_live;

      create function billing.check_ground() returns trigger language plpgsql as $$
        declare of_state text;
        begin
          select state into of_state from billing.invoices i where i.firm_id = new.firm_id and i.id = new.invoice_id;
          if tg_op = 'INSERT' then
            if not exists (select from billing.invoices i where i.firm_id = new.firm_id and i.id = new.invoice_id
                and i.drafted_in = pg_current_xact_id()::text::bigint) then
              raise exception 'invoice_fixed: an invoice is written at once' using errcode = 'restrict_violation';
            end if;
            if not new.is_live or new.claim_id is not null and not exists (select from cases.outcome_claims c
                where c.firm_id = new.firm_id and c.id = new.claim_id and c.state = 'verified' and c.judged_by <> c.claimed_by) then
              raise exception 'fee_without_outcome: a fee rests on a verified outcome' using errcode = 'restrict_violation';
            end if;
            return new;
          end if;
          if to_jsonb(new) - 'is_live' is distinct from to_jsonb(old) - 'is_live' or new.is_live
             or of_state not in ('void', 'credited') then
            raise exception 'ground_fixed: a ground is freed only by a void or credited invoice'
              using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger check_ground before insert or update on billing.invoice_grounds
        for each row execute function billing.check_ground();

      create table billing.invoice_lines (
        firm_id uuid not null,
        invoice_id uuid not null,
        position int not null check (position > 0),
        kind text not null check (kind in (${oneOf(FEE_LINE_KINDS)})),
        clause text not null check (clause <> ''),
        amount_minor bigint not null check (amount_minor <> 0),
        ground_position int,
        primary key (firm_id, invoice_id, position),
        constraint fee_names_its_outcome
          check ((kind in ('success_fee', 'funds_fee')) = (ground_position is not null)),
        constraint only_credits_are_below_zero check ((amount_minor < 0) = (kind in ('assessment_credit', 'earlier_fee'))),
        foreign key (firm_id, invoice_id) references billing.invoices (firm_id, id),
        foreign key (firm_id, invoice_id, ground_position) references billing.invoice_grounds (firm_id, invoice_id, position)
      );
      create function billing.check_line() returns trigger language plpgsql as $$
        begin
          if not exists (select from billing.invoices i where i.firm_id = new.firm_id and i.id = new.invoice_id
              and i.drafted_in = pg_current_xact_id()::text::bigint) then
            raise exception 'invoice_fixed: an invoice is written at once' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger check_line before insert on billing.invoice_lines
        for each row execute function billing.check_line();`);
  }

  private async createCreditNotes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.credit_notes (
        firm_id uuid not null,
        id uuid not null,
        invoice_id uuid not null,
        state text not null default 'requested' check (state in (${oneOf(CREDIT_NOTE_STATES)})),
        currency ${CURRENCY},
        amount_minor bigint not null check (amount_minor > 0),
        tax_minor bigint not null check (tax_minor between 0 and amount_minor),
        reason text not null check (reason <> ''),
        requested_by uuid not null,
        requested_at timestamptz(3) not null default platform.now(),
        decided_by uuid,
        decided_at timestamptz(3),
        series text check (series = 'CN'),
        year int,
        number int,
        primary key (firm_id, id),
        unique (firm_id, series, year, number),
        constraint decider_is_not_requester check (decided_by <> requested_by),
        check ((state = 'requested') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
        check (num_nulls(series, year, number) in (0, 3) and (state = 'issued') = (number is not null)),
        foreign key (firm_id, invoice_id) references billing.invoices (firm_id, id),
        ${STAFF('requested_by')},
        ${STAFF('decided_by')}
      );
      create index credit_notes_of_invoice on billing.credit_notes (firm_id, invoice_id);
      create function billing.keep_credit_note() returns trigger language plpgsql as $$
        declare
          moving constant text[] := '{state,decided_by,decided_at,series,year,number}';
          invoice billing.invoices;
        begin
          select * into invoice from billing.invoices i where i.firm_id = new.firm_id and i.id = new.invoice_id;
          if tg_op = 'INSERT' then
            if new.state <> 'requested' or invoice.number is null or invoice.currency <> new.currency or invoice.state = 'void' then
              raise exception 'credit_note_begins_as_request: for an issued invoice, in its currency'
                using errcode = 'restrict_violation';
            end if;
            return new;
          end if;
          if old.state <> 'requested' or to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
            raise exception 'credit_note_fixed: it is decided once and never changed otherwise' using errcode = 'restrict_violation';
          end if;
          if new.state = 'issued' then
            new.series := 'CN';
            new.year := extract(year from new.decided_at at time zone (select f.zone from identity.firms f where f.firm_id = new.firm_id));
            new.number := billing.next_number(new.firm_id, 'CN', new.year);
          end if;
          return new;
        end $$;
      create trigger keep_credit_note before insert or update on billing.credit_notes
        for each row execute function billing.keep_credit_note();

      create function billing.check_number() returns trigger language plpgsql as $$
        begin
          if not exists (select from billing.invoices i where i.firm_id = new.firm_id and i.series = new.series
                and i.year = new.year and i.number = new.last_number)
             and not exists (select from billing.credit_notes c where c.firm_id = new.firm_id and c.series = new.series
                and c.year = new.year and c.number = new.last_number) then
            raise exception 'number_unused: a number is taken only by a document' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger check_number after insert or update on billing.number_series
        deferrable initially deferred for each row execute function billing.check_number();`);
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(
      runner,
      'billing.invoice_grounds',
      'What the fees of an invoice rest on, each invoiced once',
      {
        firm_id: 'Firm',
        case_id: 'Case',
        invoice_id: 'Invoice',
        position: 'Place',
        claim_id: 'Verified claim of a reinstatement',
        payout_id: 'Verified payout',
        is_live: 'False once the invoice is void or credited in full',
      },
    );
    await describe(runner, 'billing.invoice_lines', 'Lines of an invoice: never changed', {
      firm_id: 'Firm',
      invoice_id: 'Invoice',
      position: 'Place',
      kind: 'What for',
      clause: 'Clause of the letter',
      amount_minor: 'Minor units; below zero for what is set against it',
      ground_position: 'Verified outcome that a fee rests on',
    });
    await describe(runner, 'billing.credit_notes', 'Credit notes (贷项通知单): decided by somebody else', {
      firm_id: 'Firm',
      id: 'Credit note',
      invoice_id: 'Invoice',
      state: 'requested, issued or refused',
      currency: 'ISO 4217 code',
      amount_minor: 'Minor units, tax included',
      tax_minor: 'Tax within it',
      reason: 'PII: why',
      requested_by: 'Staff member',
      requested_at: 'Product time',
      decided_by: 'Another staff member',
      decided_at: 'Product time',
      series: 'Series of its number; null before it is issued',
      year: 'Year of its number',
      number: 'Number in series and year, without gaps',
    });
  }
}
