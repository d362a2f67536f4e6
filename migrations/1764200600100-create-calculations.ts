import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BILLED_OUTCOMES } from '@overturn/kernel/vocabulary';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;
const CASE = 'foreign key (firm_id, case_id) references cases.cases (firm_id, id)';
const CURRENCY = `text not null check (currency ~ '^[A-Z]{3}$')`;

/** What was verified and spent, and what a case costs by it. */
export class CreateCalculations1764200600100 implements MigrationInterface {
  name = 'CreateCalculations1764200600100';

  async up(runner: QueryRunner): Promise<void> {
    await this.createFacts(runner);
    await this.createCalculations(runner);
    await this.describeTables(runner);
    for (const table of ['verified_payouts', 'expenses', 'calculations', 'calculation_payouts']) {
      await protectTenantTable(runner, `billing.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `billing.${table}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** Payouts that somebody else verified, and what was spent for the client. */
  private async createFacts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.verified_payouts (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        release_id uuid not null,
        currency ${CURRENCY},
        kept_back_minor bigint not null check (kept_back_minor >= 0),
        note text not null default '',
        verified_by uuid not null,
        verified_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        unique (firm_id, release_id, currency),
        ${CASE},
        foreign key (firm_id, case_id, release_id) references cases.funds_releases (firm_id, case_id, id),
        foreign key (firm_id, release_id, currency) references cases.funds_release_lines (firm_id, release_id, currency),
        ${STAFF('verified_by')}
      );
      create function billing.check_payout() returns trigger language plpgsql as $$
        begin
          if not exists (select from cases.funds_releases r
              join cases.funds_release_lines l on l.firm_id = r.firm_id and l.release_id = r.id
              where r.firm_id = new.firm_id and r.id = new.release_id and r.case_id = new.case_id
                and l.currency = new.currency and l.amount_minor >= new.kept_back_minor and l.amount_minor > 0
                and r.recorded_by <> new.verified_by) then
            raise exception 'payout_unverified: a payout is verified by somebody who did not record it, up to its amount'
              using errcode = 'restrict_violation';
          end if;
          if not exists (select from cases.funds_release_evidence e
              where e.firm_id = new.firm_id and e.release_id = new.release_id) then
            raise exception 'payout_without_proof: a verified payout has evidence' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger check_payout before insert on billing.verified_payouts
        for each row execute function billing.check_payout();

      create table billing.expenses (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        spent_on date not null,
        currency ${CURRENCY},
        amount_minor bigint not null check (amount_minor <> 0),
        what text not null check (what <> ''),
        recorded_by uuid not null,
        recorded_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        ${CASE},
        ${STAFF('recorded_by')}
      );
      create index expenses_of_case on billing.expenses (firm_id, case_id, recorded_at desc, id desc);`);
  }

  private async createCalculations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.calculations (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        engagement_id uuid not null,
        outcome text not null check (outcome in (${oneOf(BILLED_OUTCOMES)})),
        claim_id uuid,
        facts jsonb not null,
        steps jsonb not null,
        lines jsonb not null,
        currency ${CURRENCY},
        fee_minor bigint not null check (fee_minor >= 0),
        due_minor bigint not null check (due_minor >= 0),
        tax_minor bigint not null check (tax_minor >= 0),
        total_minor bigint not null check (total_minor >= due_minor),
        deposit_applied_minor bigint not null check (deposit_applied_minor between 0 and total_minor),
        calculated_by uuid not null,
        calculated_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        constraint no_win_no_fee check (fee_minor = 0 or outcome <> 'none'),
        constraint claim_for_reinstatement
          check ((outcome in ('reinstated', 'partially_reinstated')) = (claim_id is not null)),
        foreign key (firm_id, case_id, engagement_id) references billing.engagements (firm_id, case_id, id),
        foreign key (firm_id, case_id, claim_id) references cases.outcome_claims (firm_id, case_id, id),
        ${STAFF('calculated_by')}
      );
      create index calculations_of_case on billing.calculations (firm_id, case_id, calculated_at desc, id desc);
      create table billing.calculation_payouts (
        firm_id uuid not null,
        case_id uuid not null,
        calculation_id uuid not null,
        payout_id uuid not null,
        rate text check (rate ~ '^[0-9]{1,9}(\\.[0-9]{1,10})?$'),
        primary key (firm_id, calculation_id, payout_id),
        foreign key (firm_id, case_id, calculation_id) references billing.calculations (firm_id, case_id, id),
        foreign key (firm_id, case_id, payout_id) references billing.verified_payouts (firm_id, case_id, id)
      );

      create function billing.check_calculation() returns trigger language plpgsql as $$
        begin
          if not exists (select from billing.engagements e
              where e.firm_id = new.firm_id and e.id = new.engagement_id and e.state = 'accepted'
                and e.currency = new.currency for key share) then
            raise exception 'calculation_without_agreement: a fee is calculated by an accepted letter'
              using errcode = 'restrict_violation';
          end if;
          if new.claim_id is not null and not exists (select from cases.outcome_claims c
              where c.firm_id = new.firm_id and c.id = new.claim_id and c.state = 'verified'
                and c.kind = new.outcome) then
            raise exception 'fee_without_outcome: a fee is calculated on a verified outcome'
              using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger check_calculation before insert on billing.calculations
        for each row execute function billing.check_calculation();`);
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    const firm = { firm_id: 'Firm' };
    await describe(runner, 'billing.verified_payouts', 'Releases of funds that a second person verified', {
      ...firm,
      id: 'Payout',
      case_id: 'Case',
      release_id: 'Release that was recorded',
      currency: 'Which amount of the release',
      kept_back_minor: 'What Amazon kept back of it, in minor units',
      note: 'PII: remark',
      verified_by: 'Staff member who did not record the release',
      verified_at: 'Product time',
    });
    await describe(
      runner,
      'billing.expenses',
      'What was spent for a client (代垫费用); below zero takes an entry back',
      {
        ...firm,
        id: 'Expense',
        case_id: 'Case',
        spent_on: 'Day',
        currency: 'ISO 4217 code',
        amount_minor: 'Minor units',
        what: 'PII: what for',
        recorded_by: 'Staff member',
        recorded_at: 'Product time',
      },
    );
    await describe(runner, 'billing.calculations', 'What a case costs, with every step: never changed', {
      ...firm,
      id: 'Calculation',
      case_id: 'Case',
      engagement_id: 'Accepted letter by which it was calculated',
      outcome: 'How the case ended; none: no verified outcome',
      claim_id: 'Verified claim of a reinstatement',
      facts: 'Facts that went in',
      steps: 'Clause, formula, inputs and result of each step',
      lines: 'Lines that an invoice takes over',
      currency: 'ISO 4217 code of its amounts',
      fee_minor: 'The whole fee for the success so far',
      due_minor: 'Sum of the lines',
      tax_minor: 'Tax within what is due or on top of it',
      total_minor: 'What the client is asked for',
      deposit_applied_minor: 'Part of it that the deposit pays',
      calculated_by: 'Staff member',
      calculated_at: 'Product time',
    });
    await describe(runner, 'billing.calculation_payouts', 'Payouts that a calculation counted', {
      ...firm,
      case_id: 'Case',
      calculation_id: 'Calculation',
      payout_id: 'Verified payout',
      rate: 'Exchange rate into the letter’s currency; null for the same currency',
    });
  }
}
