import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  COMMISSION_AGREEMENT_STATES,
  COMMISSION_KINDS,
  LEDGER_ACCOUNTS,
  LEDGER_KINDS,
  PAYMENT_METHODS,
  PAYMENT_STATES,
} from '@overturn/kernel/vocabulary';
import { mapErasure } from './support/erasure-map';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;
const CURRENCY = `text not null check (currency ~ '^[A-Z]{3}$')`;

/** Who gets a share of a case's fee, what of it was earned by what the firm received, and what was paid out. */
export class CreateCommissions1764400102000 implements MigrationInterface {
  name = 'CreateCommissions1764400102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema commissions; grant usage on schema commissions to overturn_app, overturn_system');
    await this.createTables(runner);
    await this.tieLedger(runner);
    await this.guardAgreements(runner);
    await this.guardEarnings(runner);
    await this.guardPayouts(runner);
    await this.describeTables(runner);
    for (const table of ['agreements', 'payouts'])
      await protectTenantTable(runner, `commissions.${table}`, {
        grants: 'select, insert, update',
        isAudited: true,
      });
    for (const table of ['payees', 'agreement_parts', 'earnings']) {
      await protectTenantTable(runner, `commissions.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `commissions.${table}`);
    }
    await this.mapPersonalData(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table commissions.payees (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        staff_id uuid,
        name text check (name <> ''),
        contact text not null default '',
        added_by uuid not null,
        added_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        unique (firm_id, staff_id),
        unique (firm_id, name),
        constraint staff_or_outside check ((staff_id is null) = (name is not null)),
        ${STAFF('staff_id')},
        ${STAFF('added_by')}
      );
      create table commissions.agreements (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        version int not null check (version > 0),
        currency ${CURRENCY},
        state text not null default 'proposed' check (state in (${oneOf(COMMISSION_AGREEMENT_STATES)})),
        set_by uuid not null,
        set_at timestamptz(3) not null default platform.now(),
        set_in bigint not null default pg_current_xact_id()::text::bigint,
        decided_by uuid,
        decided_at timestamptz(3),
        reason text,
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        unique (firm_id, case_id, version),
        constraint approver_did_not_set_it check (decided_by <> set_by),
        check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
        check ((state = 'refused') = (reason is not null)),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        ${STAFF('set_by')},
        ${STAFF('decided_by')}
      );
      create unique index one_proposal on commissions.agreements (firm_id, case_id) where state = 'proposed';
      create index agreements_by_state on commissions.agreements (firm_id, state, set_at, id);
      create table commissions.agreement_parts (
        firm_id uuid not null,
        agreement_id uuid not null,
        position int not null check (position between 1 and 20),
        payee_id uuid not null,
        kind text not null check (kind in (${oneOf(COMMISSION_KINDS)})),
        share_ppm int check (share_ppm between 1 and 1000000),
        amount_minor bigint check (amount_minor > 0),
        primary key (firm_id, agreement_id, position),
        unique (firm_id, agreement_id, payee_id),
        check ((kind = 'share') = (share_ppm is not null) and (kind = 'fixed') = (amount_minor is not null)),
        foreign key (firm_id, agreement_id) references commissions.agreements (firm_id, id),
        foreign key (firm_id, payee_id) references commissions.payees (firm_id, id)
      );
      create table commissions.earnings (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        agreement_id uuid not null,
        payee_id uuid not null,
        currency ${CURRENCY},
        amount_minor bigint not null check (amount_minor <> 0),
        earned_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, case_id, agreement_id) references commissions.agreements (firm_id, case_id, id),
        foreign key (firm_id, payee_id) references commissions.payees (firm_id, id)
      );
      create index earnings_of_case on commissions.earnings (firm_id, case_id, payee_id, currency);
      create index earnings_of_payee on commissions.earnings (firm_id, payee_id, earned_at desc, id desc);
      create table commissions.payouts (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        payee_id uuid not null,
        currency ${CURRENCY},
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
        constraint confirmer_is_not_recorder check (decided_by <> recorded_by),
        check ((state = 'recorded') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
        check ((state = 'rejected') = (reason is not null)),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, payee_id) references commissions.payees (firm_id, id),
        ${STAFF('recorded_by')},
        ${STAFF('decided_by')}
      );
      create unique index paid_out_once on commissions.payouts (firm_id, payee_id, case_id, method, reference)
        where state <> 'rejected';
      create index payouts_of_payee on commissions.payouts (firm_id, payee_id, recorded_at desc, id desc);
      create index payouts_of_case on commissions.payouts (firm_id, case_id, payee_id);
      create index payouts_by_state on commissions.payouts (firm_id, state, recorded_at, id);`);
  }

  /** Each entry of the ledger about a commission names what was earned or paid, once, and says the same amount. */
  private async tieLedger(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table billing.ledger_transactions drop constraint ledger_transactions_kind_check,
        add constraint ledger_transactions_kind_check check (kind in (${oneOf(LEDGER_KINDS)})),
        add column commission_id uuid,
        add constraint commission_names_its_record check ((kind in ('commission_earned', 'commission_paid')) = (commission_id is not null));
      comment on column billing.ledger_transactions.commission_id is 'What was earned or paid of a commission';
      alter table billing.postings drop constraint postings_account_check,
        add constraint postings_account_check check (account in (${oneOf(LEDGER_ACCOUNTS)}));
      alter table billing.account_codes drop constraint account_codes_account_check,
        add constraint account_codes_account_check check (account in (${oneOf(LEDGER_ACCOUNTS)}));
      create unique index commission_posted_once on billing.ledger_transactions (firm_id, commission_id)
        where commission_id is not null;
      drop index billing.posted_once;
      create unique index posted_once on billing.ledger_transactions (firm_id, kind, invoice_id, credit_note_id, payment_id)
        nulls not distinct where kind not in ('deposit_returned', 'refund_paid', 'commission_earned', 'commission_paid')
          and provider_object_id is null;

      create function commissions.posted_minor(firm uuid, commission uuid, of_case uuid, of_currency text) returns numeric
        language sql stable as $$
          select coalesce(-sum(p.amount_minor), 0) from billing.ledger_transactions t
          join billing.postings p on p.firm_id = t.firm_id and p.transaction_id = t.id
          where t.firm_id = firm and t.commission_id = commission and t.case_id = of_case
            and p.account = 'commission_payable' and p.currency = of_currency $$;

      create function commissions.check_entry() returns trigger language plpgsql as $$
        begin
          if new.kind = 'commission_earned' and not exists (select from commissions.earnings e
               where e.firm_id = new.firm_id and e.id = new.commission_id)
             or new.kind = 'commission_paid' and not exists (select from commissions.payouts o
               where o.firm_id = new.firm_id and o.id = new.commission_id and o.state = 'confirmed') then
            raise exception 'commission_unproven: an entry rests on what was earned or paid' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger check_commission after insert on billing.ledger_transactions
        deferrable initially deferred for each row when (new.commission_id is not null)
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

  private async describeTables(runner: QueryRunner): Promise<void> {
    const firm = { firm_id: 'Firm' };
    await describe(runner, 'commissions.payees', 'Who may get a share of a fee (分成人): staff, or outside referrers', {
      ...firm,
      id: 'Payee',
      staff_id: 'Staff member; null for somebody outside',
      name: 'PII: name of somebody outside; null for staff',
      contact: 'PII: how to reach somebody outside; may be empty',
      added_by: 'Staff member',
      added_at: 'Product time',
    });
    await describe(runner, 'commissions.agreements', 'Agreements on commissions (分成约定) of a case, version by version', {
      ...firm,
      id: 'Agreement',
      case_id: 'Case',
      version: 'Version; the last approved one is in force',
      currency: 'ISO 4217 code of the fixed amounts and of the fee that is shared',
      state: 'proposed, approved or refused',
      set_by: 'Staff member',
      set_at: 'Product time',
      set_in: 'Database transaction that wrote it',
      decided_by: 'Staff member, another one',
      decided_at: 'Product time',
      reason: 'PII: why it was refused',
    });
    await describe(runner, 'commissions.agreement_parts', 'What each payee gets by an agreement: never changed', {
      ...firm,
      agreement_id: 'Agreement',
      position: 'Place',
      payee_id: 'Payee',
      kind: 'Share of the fee received, or fixed in proportion to it',
      share_ppm: 'Parts per million of the fee received; null for a fixed part',
      amount_minor: 'Minor units when the whole fee is received; null for a share',
    });
    await describe(runner, 'commissions.earnings', 'What was earned (已得分成) as fees came in: never changed', {
      ...firm,
      id: 'Earning',
      case_id: 'Case',
      agreement_id: 'Agreement in force',
      payee_id: 'Payee',
      currency: 'ISO 4217 code',
      amount_minor: 'Minor units; below zero when a fee went back',
      earned_at: 'Product time',
    });
    await describe(runner, 'commissions.payouts', 'What was paid out (分成支付): recorded by one person, confirmed by another', {
      ...firm,
      id: 'Payout',
      case_id: 'Case',
      payee_id: 'Payee',
      currency: 'ISO 4217 code',
      amount_minor: 'Minor units',
      method: 'How it was paid',
      reference: 'PII: reference of the transfer',
      paid_on: 'Day in the firm’s zone on which it was paid',
      state: 'recorded, confirmed or rejected',
      recorded_by: 'Staff member',
      recorded_at: 'Product time',
      decided_by: 'Staff member, another one',
      decided_at: 'Product time',
      reason: 'PII: why it was rejected',
    });
  }

  private async mapPersonalData(runner: QueryRunner): Promise<void> {
    const books = (table: string, columns: readonly string[], rows: string) =>
      ({ table, columns, rows, part: 'money', of: 'case', action: 'keep', because: 'accounts' }) as const;
    await mapErasure(runner, [
      books('commissions.payees', ['name', 'contact'], 'false'),
      books('commissions.agreements', ['reason'], 't.case_id = any ($2)'),
      books('commissions.payouts', ['reference', 'reason'], 't.case_id = any ($2)'),
    ]);
  }
}
