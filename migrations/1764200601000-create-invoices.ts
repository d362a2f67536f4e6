import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INVOICE_KINDS, INVOICE_STATES } from '@overturn/kernel/vocabulary';
import { describe, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;
const CASE = 'foreign key (firm_id, case_id) references cases.cases (firm_id, id)';
const CURRENCY = `text not null check (currency ~ '^[A-Z]{3}$')`;

/** Invoices: approved by somebody else, numbered without gaps, never changed once issued. */
export class CreateInvoices1764200601000 implements MigrationInterface {
  name = 'CreateInvoices1764200601000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createSeries(runner);
    await this.createInvoices(runner);
    await this.guardInvoices(runner);
    await this.describeTables(runner);
    for (const table of ['number_series', 'invoices'])
      await protectTenantTable(runner, `billing.${table}`, {
        grants: 'select, insert, update',
        isAudited: true,
      });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** The counter is locked until its transaction ends and goes back with it: numbers have no gaps. */
  private async createSeries(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.number_series (
        firm_id uuid not null references identity.firms (id),
        series text not null check (series in ('INV', 'CN')),
        year int not null check (year between 2000 and 2199),
        last_number int not null check (last_number > 0),
        primary key (firm_id, series, year)
      );
      create function billing.next_number(firm uuid, wanted text, of_year int) returns int language sql as $$
        insert into billing.number_series as s (firm_id, series, year, last_number) values (firm, wanted, of_year, 1)
        on conflict (firm_id, series, year) do update set last_number = s.last_number + 1 returning last_number $$;
      create function billing.step_by_one() returns trigger language plpgsql as $$
        begin
          if new.last_number <> (case when tg_op = 'INSERT' then 1 else old.last_number + 1 end)
             or tg_op = 'UPDATE' and (new.firm_id, new.series, new.year) <> (old.firm_id, old.series, old.year) then
            raise exception 'number_skipped: numbers of a series follow each other' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger step_by_one before insert or update on billing.number_series
        for each row execute function billing.step_by_one();`);
  }

  private async createInvoices(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.invoices (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        client_id uuid not null,
        engagement_id uuid not null,
        calculation_id uuid,
        kind text not null check (kind in (${oneOf(INVOICE_KINDS)})),
        state text not null default 'draft' check (state in (${oneOf(INVOICE_STATES)})),
        currency ${CURRENCY},
        net_minor bigint not null check (net_minor >= 0),
        tax_minor bigint not null check (tax_minor >= 0),
        total_minor bigint not null check (total_minor > 0),
        tax_rate_ppm int check (tax_rate_ppm between 1 and 1000000),
        is_tax_included boolean not null,
        deposit_applied_minor bigint not null default 0,
        paid_minor bigint not null default 0 check (paid_minor >= 0),
        credited_minor bigint not null default 0 check (credited_minor >= 0),
        due_in_days int not null check (due_in_days between 0 and 365),
        due_on date,
        series text check (series = 'INV'),
        year int,
        number int,
        calculated_by uuid not null,
        drafted_at timestamptz(3) not null default platform.now(),
        drafted_in bigint not null default pg_current_xact_id()::text::bigint,
        approved_by uuid,
        approved_at timestamptz(3),
        issued_by uuid,
        issued_at timestamptz(3),
        closed_reason text,
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        unique (firm_id, series, year, number),
        constraint approver_is_not_calculator check (approved_by <> calculated_by),
        constraint approved_before_issued check (state in ('draft', 'void') or approved_by is not null),
        constraint issued_has_number check (num_nulls(series, year, number, issued_by, issued_at, due_on) in (0, 6)
          and (state in ('draft', 'approved', 'void')) >= (number is null) and (state not in ('draft', 'approved') or number is null)),
        check ((approved_by is null) = (approved_at is null)),
        constraint amounts_add_up check (total_minor = net_minor + tax_minor),
        constraint settled_within_total check (deposit_applied_minor >= 0 and paid_minor + deposit_applied_minor <= total_minor
          and credited_minor <= total_minor),
        constraint paid_in_full check (state <> 'paid' or paid_minor + credited_minor + deposit_applied_minor >= total_minor),
        constraint credited_in_full check ((state = 'credited') = (credited_minor = total_minor)),
        check ((kind = 'fee') = (calculation_id is not null)),
        ${CASE},
        foreign key (firm_id, client_id) references clients.clients (firm_id, id),
        foreign key (firm_id, case_id, engagement_id) references billing.engagements (firm_id, case_id, id),
        foreign key (firm_id, case_id, calculation_id) references billing.calculations (firm_id, case_id, id),
        ${STAFF('calculated_by')},
        ${STAFF('approved_by')},
        ${STAFF('issued_by')}
      );
      create index invoices_of_case on billing.invoices (firm_id, case_id, drafted_at desc, id desc);
      create index invoices_by_state on billing.invoices (firm_id, state, drafted_at desc, id desc);
      create index invoices_of_client on billing.invoices (firm_id, client_id, due_on);
      create unique index invoice_of_calculation on billing.invoices (firm_id, calculation_id) where state <> 'void';
      create unique index one_assessment on billing.invoices (firm_id, engagement_id)
        where kind = 'assessment' and state not in ('void', 'credited');`);
  }

  private async guardInvoices(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function billing.keep_invoice() returns trigger language plpgsql as $$
        declare
          moving constant text[] := '{state,deposit_applied_minor,paid_minor,credited_minor,due_on,series,year,number,approved_by,approved_at,issued_by,issued_at,closed_reason,version}';
          once constant text[] := '{deposit_applied_minor,due_on,series,year,number,approved_by,approved_at,issued_by,issued_at}';
          zone text;
        begin
          if tg_op = 'INSERT' then
            if new.state <> 'draft' or new.approved_by is not null or new.paid_minor <> 0 or new.credited_minor <> 0 or new.deposit_applied_minor <> 0
               or new.drafted_in <> pg_current_xact_id()::text::bigint then
              raise exception 'invoice_begins_as_draft: and nothing of it is settled' using errcode = 'restrict_violation';
            end if;
            if not exists (select from cases.cases c where c.firm_id = new.firm_id and c.id = new.case_id and c.client_id = new.client_id) then
              raise exception 'invoice_of_another_client: the client of the case pays' using errcode = 'restrict_violation';
            end if;
            return new;
          end if;
          if to_jsonb(new) - moving is distinct from to_jsonb(old) - moving or new.version <> old.version + 1 then
            raise exception 'invoice_fixed: what an invoice says is never changed' using errcode = 'restrict_violation';
          end if;
          if not (old.state || '>' || new.state = any (array['draft>approved', 'draft>void', 'approved>issued', 'approved>void',
              'issued>issued', 'issued>partly_paid', 'issued>paid', 'issued>void', 'issued>credited', 'issued>uncollectible',
              'partly_paid>partly_paid', 'partly_paid>paid', 'partly_paid>credited', 'partly_paid>uncollectible',
              'paid>paid', 'paid>credited', 'uncollectible>uncollectible', 'uncollectible>paid', 'uncollectible>credited'])) then
            raise exception 'invoice_state: % does not become %', old.state, new.state using errcode = 'restrict_violation';
          end if;
          if old.state not in ('draft', 'approved') and
             (select jsonb_object_agg(k, to_jsonb(new) -> k) from unnest(once) k)
               is distinct from (select jsonb_object_agg(k, to_jsonb(old) -> k) from unnest(once) k) then
            raise exception 'invoice_issued: an issued invoice never changes' using errcode = 'restrict_violation';
          end if;
          if new.state = 'void' and new.paid_minor + new.credited_minor + new.deposit_applied_minor <> 0 then
            raise exception 'invoice_has_payments: a paid invoice is credited, not voided' using errcode = 'restrict_violation';
          end if;
          if new.state = 'issued' and old.state = 'approved' then
            select f.zone into zone from identity.firms f where f.firm_id = new.firm_id;
            new.series := 'INV';
            new.year := extract(year from new.issued_at at time zone zone);
            new.number := billing.next_number(new.firm_id, 'INV', new.year);
            new.due_on := (new.issued_at at time zone zone)::date + new.due_in_days;
          end if;
          return new;
        end $$;
      create trigger keep_invoice before insert or update on billing.invoices
        for each row execute function billing.keep_invoice();

      create function billing.check_invoice() returns trigger language plpgsql as $$
        declare sum_of_lines bigint;
        begin
          select coalesce(sum(l.amount_minor), 0) into sum_of_lines from billing.invoice_lines l
            where l.firm_id = new.firm_id and l.invoice_id = new.id;
          if sum_of_lines <> (case when new.is_tax_included then new.total_minor else new.net_minor end) then
            raise exception 'invoice_sum: the lines add up to the invoice' using errcode = 'restrict_violation';
          end if;
          if new.calculation_id is not null and not exists (select from billing.calculations c
              where c.firm_id = new.firm_id and c.id = new.calculation_id and c.engagement_id = new.engagement_id
                and c.calculated_by = new.calculated_by and c.currency = new.currency and c.due_minor = sum_of_lines
                and c.total_minor = new.total_minor and c.tax_minor = new.tax_minor) then
            raise exception 'invoice_not_calculated: an invoice says what was calculated' using errcode = 'restrict_violation';
          end if;
          if new.kind = 'assessment' and not exists (select from billing.engagements e
              where e.firm_id = new.firm_id and e.id = new.engagement_id and e.accepted_at is not null
                and e.currency = new.currency and (e.content -> 'assessment' ->> 'amountMinor')::bigint = sum_of_lines) then
            raise exception 'assessment_not_agreed: an assessment costs what the accepted letter says'
              using errcode = 'restrict_violation';
          end if;
          if new.kind = 'assessment' and exists (select from billing.invoice_lines l
              where l.firm_id = new.firm_id and l.invoice_id = new.id and l.kind <> 'assessment_fee') then
            raise exception 'assessment_not_agreed: it has its own line' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger check_invoice after insert on billing.invoices
        deferrable initially deferred for each row execute function billing.check_invoice();`);
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(
      runner,
      'billing.number_series',
      'Last number of a series in a year: counted without gaps',
      {
        firm_id: 'Firm',
        series: 'INV: invoices; CN: credit notes',
        year: 'Year in the firm’s zone',
        last_number: 'Number given last',
      },
    );
    await describe(runner, 'billing.invoices', 'Invoices (账单): what they say never changes', {
      firm_id: 'Firm',
      id: 'Invoice',
      case_id: 'Case',
      client_id: 'Client who pays',
      engagement_id: 'Accepted letter that it rests on',
      calculation_id: 'Calculation that it says; null for an assessment',
      kind: 'fee or assessment',
      state: 'Where it stands',
      currency: 'ISO 4217 code of its amounts',
      net_minor: 'Without tax, minor units',
      tax_minor: 'Value-added tax, minor units',
      total_minor: 'What is asked for, minor units',
      tax_rate_ppm: 'Rate of the tax in parts per million; null without',
      is_tax_included: 'Whether the lines hold the tax',
      deposit_applied_minor: 'What the deposit paid when it was issued',
      paid_minor: 'Sum of confirmed payments',
      credited_minor: 'Sum of issued credit notes',
      due_in_days: 'Days after the day of issue',
      due_on: 'Day, in the firm’s zone, until which it is to be paid',
      series: 'Series of its number; null before it is issued',
      year: 'Year of its number',
      number: 'Number in series and year, without gaps',
      calculated_by: 'Staff member who calculated it',
      drafted_at: 'Product time',
      drafted_in: 'Database transaction that wrote it',
      approved_by: 'Another staff member',
      approved_at: 'Product time',
      issued_by: 'Staff member',
      issued_at: 'Product time',
      closed_reason: 'PII: why it was voided or written off',
      version: 'Optimistic version',
    });
  }
}
