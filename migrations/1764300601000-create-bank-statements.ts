import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;

/** What banks say came in, line by line, each of them once; a payment is recorded from a line, never by it. */
export class CreateBankStatements1764300601000 implements MigrationInterface {
  name = 'CreateBankStatements1764300601000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createTables(runner);
    await this.guardMatches(runner);
    await this.describeTables(runner);
    await protectTenantTable(runner, 'billing.bank_profiles', {
      grants: 'select, insert, update',
      isAudited: true,
    });
    for (const table of ['bank_statements', 'bank_lines', 'bank_matches', 'bank_set_asides']) {
      await protectTenantTable(runner, `billing.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `billing.${table}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.bank_profiles (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        name text not null check (name <> ''),
        mapping jsonb not null check (jsonb_typeof(mapping) = 'object'),
        version int not null default 1 check (version > 0),
        saved_by uuid not null,
        saved_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        unique (firm_id, name),
        ${STAFF('saved_by')}
      );
      create table billing.bank_statements (
        firm_id uuid not null,
        id uuid not null,
        profile_id uuid not null,
        file_name text not null check (file_name <> ''),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        imported_lines int not null check (imported_lines >= 0),
        known_lines int not null check (known_lines >= 0),
        outgoing_lines int not null check (outgoing_lines >= 0),
        imported_by uuid not null,
        imported_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        constraint same_file_once unique (firm_id, sha256),
        foreign key (firm_id, profile_id) references billing.bank_profiles (firm_id, id),
        ${STAFF('imported_by')}
      );
      create table billing.bank_lines (
        firm_id uuid not null,
        id uuid not null,
        statement_id uuid not null,
        profile_id uuid not null,
        line int not null check (line > 0),
        booked_on date not null,
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        amount_minor bigint not null check (amount_minor > 0),
        counterparty text not null,
        remark text not null,
        bank_reference text not null,
        fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
        primary key (firm_id, id),
        constraint same_line_once unique (firm_id, profile_id, fingerprint),
        foreign key (firm_id, statement_id) references billing.bank_statements (firm_id, id),
        foreign key (firm_id, profile_id) references billing.bank_profiles (firm_id, id)
      );
      create index bank_lines_by_day on billing.bank_lines (firm_id, booked_on desc, id desc);
      create table billing.bank_matches (
        firm_id uuid not null,
        line_id uuid not null,
        payment_id uuid not null,
        matched_by uuid not null,
        matched_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, payment_id),
        foreign key (firm_id, line_id) references billing.bank_lines (firm_id, id),
        foreign key (firm_id, payment_id) references billing.payments (firm_id, id),
        ${STAFF('matched_by')}
      );
      create index matches_of_line on billing.bank_matches (firm_id, line_id);
      create table billing.bank_set_asides (
        firm_id uuid not null,
        line_id uuid not null,
        reason text not null check (reason <> ''),
        set_aside_by uuid not null,
        set_aside_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, line_id),
        foreign key (firm_id, line_id) references billing.bank_lines (firm_id, id),
        ${STAFF('set_aside_by')}
      );`);
  }

  /** A line pays once: its payment is of its amount, and there is one that was not rejected at most. */
  private async guardMatches(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function billing.keep_match() returns trigger language plpgsql as $$
        begin
          perform pg_advisory_xact_lock(hashtextextended('bank line ' || new.line_id, 0));
          if tg_table_name = 'bank_matches' then
            if not exists (select from billing.payments p join billing.bank_lines l on l.firm_id = p.firm_id
                where p.firm_id = new.firm_id and p.id = new.payment_id and l.id = new.line_id and p.state = 'recorded'
                  and p.currency = l.currency and p.amount_minor = l.amount_minor and p.received_on = l.booked_on
                  and p.method = 'bank_transfer') then
              raise exception 'match_differs: a payment of a bank line is what the line says' using errcode = 'restrict_violation';
            end if;
          end if;
          if exists (select from billing.bank_set_asides s where s.firm_id = new.firm_id and s.line_id = new.line_id)
             or exists (select from billing.bank_matches m join billing.payments p on p.firm_id = m.firm_id and p.id = m.payment_id
               where m.firm_id = new.firm_id and m.line_id = new.line_id and p.state <> 'rejected') then
            raise exception 'line_used: a bank line pays once' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_match before insert on billing.bank_matches for each row execute function billing.keep_match();
      create trigger keep_match before insert on billing.bank_set_asides for each row execute function billing.keep_match();`);
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    const firm = { firm_id: 'Firm' };
    await describe(runner, 'billing.bank_profiles', 'What the columns of a bank’s statements mean', {
      ...firm,
      id: 'Profile',
      name: 'Name of the bank or the account',
      mapping: 'Columns, line of the head, form of dates, currency',
      version: 'Version',
      saved_by: 'Staff member',
      saved_at: 'Product time',
    });
    await describe(runner, 'billing.bank_statements', 'Imported files of banks (银行流水): each once', {
      ...firm,
      id: 'Statement',
      profile_id: 'Bank',
      file_name: 'PII: name of the file',
      sha256: 'Hash of its bytes',
      imported_lines: 'Lines that were new',
      known_lines: 'Lines that another file had brought, or this one twice',
      outgoing_lines: 'Lines of money that went out, which are not kept',
      imported_by: 'Staff member',
      imported_at: 'Product time',
    });
    await describe(runner, 'billing.bank_lines', 'Money that came in, as the bank says it: never changed', {
      ...firm,
      id: 'Line',
      statement_id: 'File',
      profile_id: 'Bank',
      line: 'Line of the file',
      booked_on: 'Day',
      currency: 'ISO 4217 code',
      amount_minor: 'Minor units',
      counterparty: 'PII: who paid',
      remark: 'PII: what the payer wrote',
      bank_reference: 'PII: the bank’s number of the transfer',
      fingerprint: 'SHA-256 of what tells it from every other line of the bank',
    });
    await describe(runner, 'billing.bank_matches', 'Payments that were recorded from bank lines', {
      ...firm,
      line_id: 'Line',
      payment_id: 'Payment',
      matched_by: 'Staff member',
      matched_at: 'Product time',
    });
    await describe(runner, 'billing.bank_set_asides', 'Bank lines that are no payment of a client', {
      ...firm,
      line_id: 'Line',
      reason: 'PII: why',
      set_aside_by: 'Staff member',
      set_aside_at: 'Product time',
    });
  }
}
