import { FAPIAO_COLOURS, FAPIAO_FORMS, FAPIAO_FORMATS, FAPIAO_STATES } from '@overturn/kernel/vocabulary';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letClient } from './support/client-rows';
import { mapErasure, type ErasureLine } from './support/erasure-map';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;
const CLIENT = 'foreign key (firm_id, client_id) references clients.clients (firm_id, id)';
const FACTS =
  'number, issued_on, title, tax_number, item, tax_rate_ppm, net_minor, tax_minor, total_minor, covers_minor, registered_by, registered_at';
const OWN = 'client_id = (select platform.current_client())';
const BY_SELF = 'made_by is null and made_by_person = (select platform.current_person())';
const keep = (table: string, columns: readonly string[], own: Partial<ErasureLine> = {}): ErasureLine => ({
  table,
  columns,
  part: 'money',
  of: 'case',
  action: 'keep',
  because: 'accounts',
  rows: 't.case_id = any ($2)',
  ...own,
});

/** The register of fapiaos (发票): blue within what was invoiced, red within their blue one, never changed once issued. */
export class CreateFapiaos1764400000000 implements MigrationInterface {
  name = 'CreateFapiaos1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create schema fapiao; grant usage on schema fapiao to overturn_app, overturn_system;',
    );
    await this.createTitles(runner);
    await this.createFapiaos(runner);
    await this.describeTables(runner);
    for (const table of ['titles', 'files']) {
      await protectTenantTable(runner, `fapiao.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `fapiao.${table}`);
    }
    await protectTenantTable(runner, 'fapiao.fapiaos', {
      grants: 'select, insert, update',
      isAudited: true,
    });
    await this.letClients(runner);
    await mapErasure(runner, [
      keep('fapiao.titles', ['title', 'tax_number', 'address', 'phone', 'bank_name', 'bank_account'], {
        of: 'client',
        rows: 't.client_id = $3',
      }),
      keep('fapiao.fapiaos', ['title', 'tax_number', 'reason', 'closed_reason']),
    ]);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createTitles(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table fapiao.titles (
        firm_id uuid not null,
        client_id uuid not null,
        version int not null check (version > 0),
        title text not null check (title <> ''),
        tax_number text not null check (tax_number ~ '^([0-9A-Z]{15,20})?$'),
        address text not null,
        phone text not null,
        bank_name text not null,
        bank_account text not null,
        made_by uuid,
        made_by_person uuid references identity.people (id),
        made_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, client_id, version),
        constraint made_by_somebody check (num_nonnulls(made_by, made_by_person) = 1),
        ${CLIENT},
        ${STAFF('made_by')}
      );
      create function fapiao.title_follows() returns trigger language plpgsql as $$
        begin
          perform pg_advisory_xact_lock(hashtextextended('fapiao title ' || new.client_id, 0));
          if new.version <> 1 + coalesce((select max(version) from fapiao.titles t
              where t.firm_id = new.firm_id and t.client_id = new.client_id), 0) then
            raise exception 'title_skipped: versions follow each other' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger title_follows before insert on fapiao.titles
        for each row execute function fapiao.title_follows();`);
  }

  private async createFapiaos(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table fapiao.fapiaos (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        client_id uuid not null,
        invoice_id uuid not null,
        colour text not null check (colour in (${oneOf(FAPIAO_COLOURS)})),
        form text not null check (form in (${oneOf(FAPIAO_FORMS)})),
        state text not null check (state in (${oneOf(FAPIAO_STATES)})),
        blue_id uuid,
        title_version int,
        number text check (number ~ '^[0-9]{20}$'),
        issued_on date,
        title text check (title <> ''),
        tax_number text,
        item text check (item <> ''),
        tax_rate_ppm int check (tax_rate_ppm between 0 and 1000000),
        net_minor bigint check (net_minor > 0),
        tax_minor bigint check (tax_minor >= 0),
        total_minor bigint check (total_minor > 0),
        covers_minor bigint check (covers_minor > 0),
        buyer_ticked boolean not null default false,
        confirmation_number text,
        confirmed_at timestamptz(3),
        reason text not null default '',
        closed_reason text,
        requested_by uuid,
        requested_by_person uuid references identity.people (id),
        requested_at timestamptz(3) not null default platform.now(),
        registered_by uuid,
        registered_at timestamptz(3),
        delivered_by uuid,
        delivered_at timestamptz(3),
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        constraint fapiao_number_once unique (firm_id, number),
        constraint issued_says_all check (num_nulls(${FACTS}) in (0, 12)
          and (state in ('issued', 'delivered')) = (number is not null)),
        constraint adds_up check (total_minor = net_minor + tax_minor),
        constraint red_has_blue check ((colour = 'red') = (blue_id is not null)),
        constraint states_of_colour check (state <> all (case colour when 'red' then array['requested']
          else array['confirmation_asked', 'confirmed'] end)),
        constraint confirmed_where_ticked check (not buyer_ticked or state in ('confirmation_asked', 'withdrawn')
          or (confirmation_number is not null and confirmed_at is not null)),
        constraint asked_by_number check (state <> 'confirmation_asked' or confirmation_number is not null),
        check ((state = 'withdrawn') = (closed_reason is not null)),
        check ((state = 'delivered') = (delivered_at is not null) and (delivered_at is null) = (delivered_by is null)),
        constraint requested_by_somebody check (num_nonnulls(requested_by, requested_by_person) = 1),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, invoice_id) references billing.invoices (firm_id, id),
        foreign key (firm_id, blue_id) references fapiao.fapiaos (firm_id, id),
        foreign key (firm_id, client_id, title_version) references fapiao.titles (firm_id, client_id, version),
        ${CLIENT},
        ${STAFF('requested_by')},
        ${STAFF('registered_by')},
        ${STAFF('delivered_by')}
      );
      create index fapiaos_newest on fapiao.fapiaos (firm_id, requested_at desc, id desc);
      create index fapiaos_of_invoice on fapiao.fapiaos (firm_id, invoice_id);
      create index reds_of_blue on fapiao.fapiaos (firm_id, blue_id) where blue_id is not null;
      create index fapiaos_waiting on fapiao.fapiaos (firm_id, requested_at)
        where state in ('requested', 'confirmation_asked', 'confirmed');
      create unique index one_request_of_invoice on fapiao.fapiaos (firm_id, invoice_id) where state = 'requested';
      create unique index one_red_under_way on fapiao.fapiaos (firm_id, blue_id)
        where state in ('confirmation_asked', 'confirmed');
      create table fapiao.files (
        firm_id uuid not null,
        fapiao_id uuid not null,
        case_id uuid not null,
        evidence_id uuid not null,
        format text not null check (format in (${oneOf(FAPIAO_FORMATS)})),
        attached_by uuid not null,
        attached_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, fapiao_id, evidence_id),
        foreign key (firm_id, case_id, fapiao_id) references fapiao.fapiaos (firm_id, case_id, id),
        foreign key (firm_id, case_id, evidence_id) references evidence.files (firm_id, case_id, id),
        ${STAFF('attached_by')}
      );`);
  }

  /** A client says how it is billed, asks for the fapiao of a paid invoice, and sees what was issued to it. */
  private async letClients(runner: QueryRunner): Promise<void> {
    await letClient(runner, 'fapiao.titles', { see: OWN, write: `${OWN} and ${BY_SELF}` });
    await letClient(runner, 'fapiao.fapiaos', {
      see: OWN,
      write: `${OWN} and state = 'requested' and requested_by is null
        and requested_by_person = (select platform.current_person())
        and exists (select from billing.invoices own where own.firm_id = fapiaos.firm_id and own.id = fapiaos.invoice_id
          and own.state = 'paid')`,
    });
    await letClient(runner, 'fapiao.files', {
      see: `exists (select from fapiao.fapiaos own where own.firm_id = files.firm_id and own.id = files.fapiao_id)`,
    });
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(
      runner,
      'fapiao.titles',
      'To whom a client’s fapiaos are made out (开票资料): versions, never changed',
      {
        firm_id: 'Firm',
        client_id: 'Client',
        version: 'Version; the last one holds',
        title: 'PII: name on the fapiao (抬头)',
        tax_number: 'PII: taxpayer number; empty for a natural person',
        address: 'PII: registered address',
        phone: 'PII: telephone',
        bank_name: 'PII: bank (开户行)',
        bank_account: 'PII: account number',
        made_by: 'Staff member; null for the client',
        made_by_person: 'The client’s person; null for staff',
        made_at: 'Product time',
      },
    );
    await describe(
      runner,
      'fapiao.fapiaos',
      'Fapiaos (发票), blue and red, asked for and issued; issued ones never change',
      {
        firm_id: 'Firm',
        id: 'Fapiao',
        case_id: 'Case of the invoice',
        client_id: 'Client of the invoice',
        invoice_id: 'Issued invoice that it is for',
        colour: 'blue, or red: takes back of a blue one',
        form: 'general (普票) or special (专票)',
        state: 'Where it stands',
        blue_id: 'Red: its blue one',
        title_version: 'Version of the title data when it was asked for',
        number: 'Twenty digits (数电票号码); null before it is issued',
        issued_on: 'Day that stands on it',
        title: 'PII: name that stands on it',
        tax_number: 'PII: taxpayer number that stands on it; empty for a natural person',
        item: 'Item that stands on it',
        tax_rate_ppm: 'Rate of the tax in parts per million',
        net_minor: 'Without tax, in fen; red ones above zero too',
        tax_minor: 'Tax, in fen',
        total_minor: 'With tax, in fen',
        covers_minor: 'How much of the invoice it is for, minor units of the invoice’s currency',
        buyer_ticked: 'Red: the buyer had used the blue one (用途确认), so the other side confirms',
        confirmation_number: 'Red: number of the confirmation (红字信息确认单编号)',
        confirmed_at: 'Red: product time at which staff recorded that the other side had confirmed',
        reason: 'PII: red: why',
        closed_reason: 'PII: why it was withdrawn',
        requested_by: 'Staff member who asked or registered; null for the client',
        requested_by_person: 'The client’s person who asked; null for staff',
        requested_at: 'Product time',
        registered_by: 'Staff member who registered the issued one',
        registered_at: 'Product time',
        delivered_by: 'Staff member who said that it was delivered',
        delivered_at: 'Product time',
        version: 'Optimistic version',
      },
    );
    await describe(runner, 'fapiao.files', 'Files of issued fapiaos (PDF, OFD, XML): never taken away', {
      firm_id: 'Firm',
      fapiao_id: 'Fapiao',
      case_id: 'Case of both',
      evidence_id: 'File of the case',
      format: 'What kind of file it is',
      attached_by: 'Staff member',
      attached_at: 'Product time',
    });
  }
}
