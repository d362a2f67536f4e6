import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  COMMISSION_AGREEMENT_STATES,
  COMMISSION_KINDS,
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
    await runner.query(
      'create schema commissions; grant usage on schema commissions to overturn_app, overturn_system',
    );
    await this.createTables(runner);
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

  private async describeTables(runner: QueryRunner): Promise<void> {
    const firm = { firm_id: 'Firm' };
    await describe(
      runner,
      'commissions.payees',
      'Who may get a share of a fee (分成人): staff, or outside referrers',
      {
        ...firm,
        id: 'Payee',
        staff_id: 'Staff member; null for somebody outside',
        name: 'PII: name of somebody outside; null for staff',
        contact: 'PII: how to reach somebody outside; may be empty',
        added_by: 'Staff member',
        added_at: 'Product time',
      },
    );
    await describe(
      runner,
      'commissions.agreements',
      'Agreements on commissions (分成约定) of a case, version by version',
      {
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
      },
    );
    await describe(
      runner,
      'commissions.agreement_parts',
      'What each payee gets by an agreement: never changed',
      {
        ...firm,
        agreement_id: 'Agreement',
        position: 'Place',
        payee_id: 'Payee',
        kind: 'Share of the fee received, or fixed in proportion to it',
        share_ppm: 'Parts per million of the fee received; null for a fixed part',
        amount_minor: 'Minor units when the whole fee is received; null for a share',
      },
    );
    await describe(
      runner,
      'commissions.earnings',
      'What was earned (已得分成) as fees came in: never changed',
      {
        ...firm,
        id: 'Earning',
        case_id: 'Case',
        agreement_id: 'Agreement in force',
        payee_id: 'Payee',
        currency: 'ISO 4217 code',
        amount_minor: 'Minor units; below zero when a fee went back',
        earned_at: 'Product time',
      },
    );
    await describe(
      runner,
      'commissions.payouts',
      'What was paid out (分成支付): recorded by one person, confirmed by another',
      {
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
      },
    );
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
