import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letClient } from './support/client-rows';
import { mapErasure } from './support/erasure-map';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;

/** Where clients transfer to, and what they say they have transferred (转账告知). */
export class CreateTransfers1764400201000 implements MigrationInterface {
  name = 'CreateTransfers1764400201000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createTables(runner);
    await this.describeTables(runner);
    await protectTenantTable(runner, 'transfers.details', { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, 'transfers.details');
    await protectTenantTable(runner, 'transfers.claims', {
      grants: 'select, insert, update (state, payment_id, reason, settled_by, settled_at)',
      isAudited: true,
    });
    await protectTenantTable(runner, 'transfers.claim_files', { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, 'transfers.claim_files');
    const ofOwnCase = `case_id in (select id from cases.cases where client_id = (select platform.current_client()))`;
    await letClient(runner, 'transfers.details', { see: 'true' });
    await letClient(runner, 'transfers.claims', {
      see: ofOwnCase,
      write: `${ofOwnCase} and state = 'told' and person_id = (select platform.current_person())`,
    });
    await letClient(runner, 'transfers.claim_files', { see: ofOwnCase, write: ofOwnCase });
    await mapErasure(runner, [
      {
        table: 'transfers.claims',
        columns: ['reason'],
        part: 'money',
        of: 'case',
        action: 'keep',
        because: 'accounts',
        rows: 't.case_id = any ($2)',
      },
    ]);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema transfers;
      grant usage on schema transfers to overturn_app, overturn_system;
      create table transfers.details (
        firm_id uuid not null references identity.firms (id),
        version int not null check (version > 0),
        accounts jsonb not null check (jsonb_typeof(accounts) = 'array'),
        made_by uuid not null,
        made_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, version),
        ${STAFF('made_by')}
      );
      create table transfers.claims (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        invoice_id uuid not null,
        currency text not null,
        amount_minor bigint not null check (amount_minor > 0),
        paid_on date not null,
        person_id uuid not null references identity.people (id),
        told_at timestamptz(3) not null default platform.now(),
        state text not null default 'told' check (state in ('told', 'recorded', 'set_aside')),
        payment_id uuid,
        reason text,
        settled_by uuid,
        settled_at timestamptz(3),
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        check ((state = 'told') = (settled_by is null) and (settled_by is null) = (settled_at is null)),
        check ((state = 'recorded') = (payment_id is not null)),
        check ((state = 'set_aside') = (reason is not null)),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, invoice_id) references billing.invoices (firm_id, id),
        foreign key (firm_id, payment_id) references billing.payments (firm_id, id),
        ${STAFF('settled_by')}
      );
      create unique index one_claim_waits on transfers.claims (firm_id, invoice_id) where state = 'told';
      create index claims_waiting on transfers.claims (firm_id, told_at, id) where state = 'told';
      create index claims_of_case on transfers.claims (firm_id, case_id, told_at desc);
      create table transfers.claim_files (
        firm_id uuid not null,
        case_id uuid not null,
        claim_id uuid not null,
        evidence_id uuid not null,
        primary key (firm_id, claim_id, evidence_id),
        foreign key (firm_id, case_id, claim_id) references transfers.claims (firm_id, case_id, id),
        foreign key (firm_id, case_id, evidence_id) references evidence.files (firm_id, case_id, id)
      );
      create function transfers.settle_claim_once() returns trigger language plpgsql as $$
        begin
          if old.state <> 'told' then
            raise exception 'claim_settled: what a client told is settled once' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger settle_claim_once before update on transfers.claims
        for each row execute function transfers.settle_claim_once();
      create function transfers.details_follow() returns trigger language plpgsql as $$
        begin
          if new.version <> 1 + coalesce((select max(version) from transfers.details d where d.firm_id = new.firm_id), 0) then
            raise exception 'details_skipped: versions follow each other' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger details_follow before insert on transfers.details
        for each row execute function transfers.details_follow();`);
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(runner, 'transfers.details', 'Where clients transfer to (收款账户), version by version', {
      firm_id: 'Firm',
      version: 'Version; the last one holds',
      accounts: 'The firm’s accounts: currency, holder, bank, number, note',
      made_by: 'Staff member',
      made_at: 'Product time',
    });
    await describe(runner, 'transfers.claims', 'What a client says it has transferred (转账告知)', {
      firm_id: 'Firm',
      id: 'Claim',
      case_id: 'Case',
      invoice_id: 'Invoice that it is for',
      currency: 'ISO 4217',
      amount_minor: 'Minor units',
      paid_on: 'Day that the client names',
      person_id: 'The client’s person who told it',
      told_at: 'Product time',
      state: 'told, recorded (a payment, which another person confirms), set_aside',
      payment_id: 'The payment that a person recorded for it',
      reason: 'PII: why it was set aside, as the client is told',
      settled_by: 'Staff member who recorded or set it aside',
      settled_at: 'Product time',
    });
    await describe(runner, 'transfers.claim_files', 'Slips of the bank that came with a claim', {
      firm_id: 'Firm',
      case_id: 'Case',
      claim_id: 'Claim',
      evidence_id: 'File of the case',
    });
  }
}
