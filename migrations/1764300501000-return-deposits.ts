import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PAYMENT_METHODS, PAYMENT_STATES } from '@overturn/kernel/vocabulary';
import { describe, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;

/** What the firm gives back of a client's deposit: recorded by one person, confirmed by another, never more than it holds. */
export class ReturnDeposits1764300501000 implements MigrationInterface {
  name = 'ReturnDeposits1764300501000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createReturns(runner);
    await this.tieLedger(runner);
    await describe(runner, 'billing.deposit_returns', 'Deposits (押金) that went back to the client', {
      firm_id: 'Firm',
      id: 'Return',
      case_id: 'Case',
      currency: 'ISO 4217 code',
      amount_minor: 'Minor units of that currency',
      method: 'How it was paid',
      reference: 'PII: reference of the transfer',
      paid_on: 'Day in the firm’s zone on which it was paid',
      state: 'recorded, confirmed or rejected',
      recorded_by: 'Staff member',
      recorded_at: 'Product time',
      decided_by: 'Staff member, another one',
      decided_at: 'Product time',
      reason: 'Why it was rejected',
    });
    await protectTenantTable(runner, 'billing.deposit_returns', {
      grants: 'select, insert, update',
      isAudited: true,
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createReturns(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.deposit_returns (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        amount_minor bigint not null check (amount_minor > 0),
        method text not null check (method in (${oneOf(PAYMENT_METHODS)})),
        reference text not null check (reference <> ''),
        paid_on date not null,
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
        check ((state = 'rejected') = (reason is not null)),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        ${STAFF('recorded_by')},
        ${STAFF('decided_by')}
      );
      create unique index deposit_returned_once on billing.deposit_returns (firm_id, method, reference)
        where state <> 'rejected';
      create index deposit_returns_of_case on billing.deposit_returns (firm_id, case_id, recorded_at desc, id desc);
      create index deposit_returns_by_state on billing.deposit_returns (firm_id, state, recorded_at desc, id desc);

      create function billing.keep_deposit_return() returns trigger language plpgsql as $$
        declare moving constant text[] := '{state,decided_by,decided_at,reason}';
        begin
          if tg_op = 'INSERT' then
            if new.state <> 'recorded' then
              raise exception 'return_begins_as_recorded: a second person decides it' using errcode = 'restrict_violation';
            end if;
          elsif old.state <> 'recorded' or to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
            raise exception 'return_fixed: a return is decided once and never changed otherwise' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_deposit_return before insert or update on billing.deposit_returns
        for each row execute function billing.keep_deposit_return();`);
  }

  /** A confirmed return is in the ledger, a return in the ledger was confirmed, and a deposit is never overdrawn. */
  private async tieLedger(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table billing.ledger_transactions
        add column deposit_return_id uuid,
        add constraint return_names_its_record check ((kind = 'deposit_returned') = (deposit_return_id is not null)),
        add constraint return_of_the_case
          foreign key (firm_id, case_id, deposit_return_id) references billing.deposit_returns (firm_id, case_id, id);
      create unique index return_posted_once on billing.ledger_transactions (firm_id, deposit_return_id)
        where deposit_return_id is not null;
      comment on column billing.ledger_transactions.deposit_return_id is 'What went back of a deposit';

      create function billing.settle_deposit_return() returns trigger language plpgsql as $$
        begin
          if new.state = 'confirmed' and not exists (select from billing.ledger_transactions t
              where t.firm_id = new.firm_id and t.deposit_return_id = new.id) then
            raise exception 'return_not_posted: what went back is in the ledger' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger settle_deposit_return after update on billing.deposit_returns
        deferrable initially deferred for each row execute function billing.settle_deposit_return();

      create function billing.keep_deposit_covered() returns trigger language plpgsql as $$
        begin
          if new.kind not in ('deposit_applied', 'deposit_returned') then
            return null;
          end if;
          if new.kind = 'deposit_returned' and not exists (select from billing.deposit_returns r
              where r.firm_id = new.firm_id and r.id = new.deposit_return_id and r.state = 'confirmed') then
            raise exception 'return_not_confirmed: a second person confirms what goes back' using errcode = 'restrict_violation';
          end if;
          -- Two who take of one deposit wait for each other here, and the second sees what the first has taken.
          perform pg_advisory_xact_lock(hashtextextended('deposit ' || new.case_id, 0));
          if exists (select from billing.ledger_transactions t
              join billing.postings p on p.firm_id = t.firm_id and p.transaction_id = t.id
              where t.firm_id = new.firm_id and t.case_id = new.case_id and p.account = 'deposits_held'
              group by p.currency having sum(p.amount_minor) > 0) then
            raise exception 'deposit_overdrawn: no more is taken of a deposit than the firm holds' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger keep_deposit_covered after insert on billing.ledger_transactions
        deferrable initially deferred for each row execute function billing.keep_deposit_covered();`);
  }
}
