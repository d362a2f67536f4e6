import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  FINDING_NATURES,
  FINDING_STATES,
  FINDING_STRENGTHS,
  FINDING_VERDICTS,
  LINK_KINDS,
  LINK_ROLES,
  LINK_SOURCES,
} from '@overturn/kernel/vocabulary';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** What ties clients together (关联信息), and where two of them meet (冲突与关联). */
export class CreateLinkage1764100700000 implements MigrationInterface {
  name = 'CreateLinkage1764100700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table clients.link_facts (
        firm_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        kind text not null check (kind in (${oneOf(LINK_KINDS)})),
        value text not null check (value ~ '\\S' and length(value) <= 300),
        bank text check (bank ~ '\\S' and length(bank) <= 80),
        key text not null check (key <> ''),
        role text not null check (role in (${oneOf(LINK_ROLES)})),
        source text not null check (source in (${oneOf(LINK_SOURCES)})),
        contact_id uuid,
        seller_account_id uuid,
        evidence_id uuid,
        known_on date,
        note text not null default '',
        added_by uuid,
        added_at timestamptz(3) not null default platform.now(),
        retired_at timestamptz(3),
        version int not null default 1,
        primary key (firm_id, id),
        constraint only_the_tail_of_an_account check (
          case when kind = 'bank_tail' then value ~ '^[0-9]{4,6}$' and bank is not null else bank is null end),
        constraint no_account_number check (
          kind in ('tax_number', 'phone', 'device', 'merchant_token') or value !~ '[0-9]([ -]?[0-9]){11}'),
        foreign key (firm_id, client_id) references clients.clients (firm_id, id),
        foreign key (firm_id, contact_id) references clients.contacts (firm_id, id),
        foreign key (firm_id, seller_account_id) references clients.seller_accounts (firm_id, id),
        foreign key (firm_id, evidence_id) references evidence.files (firm_id, id),
        foreign key (firm_id, added_by) references identity.staff (firm_id, id)
      );
      create unique index link_facts_once on clients.link_facts
        (firm_id, client_id, kind, role, value, coalesce(bank, '')) where retired_at is null;
      create index link_facts_by_key on clients.link_facts (firm_id, kind, key, client_id) where retired_at is null;

      create table clients.link_checks (
        firm_id uuid not null,
        client_id uuid not null,
        facts_version int not null default 0,
        facts_changed_at timestamptz(3) not null default platform.now(),
        checked_version int not null default -1,
        checked_at timestamptz(3),
        primary key (firm_id, client_id),
        check (checked_version <= facts_version),
        check ((checked_version >= 0) = (checked_at is not null)),
        foreign key (firm_id, client_id) references clients.clients (firm_id, id)
      );

      create table clients.link_findings (
        firm_id uuid not null,
        id uuid not null,
        client_a uuid not null,
        client_b uuid not null,
        nature text not null check (nature in (${oneOf(FINDING_NATURES)})),
        kind text not null check (kind in (${oneOf(LINK_KINDS)})),
        key text not null check (key <> ''),
        strength text not null check (strength in (${oneOf(FINDING_STRENGTHS)})),
        state text not null default 'open' check (state in (${oneOf(FINDING_STATES)})),
        fact_set text not null,
        found_at timestamptz(3) not null default platform.now(),
        judged_by uuid,
        judged_at timestamptz(3),
        judgement text,
        rank int not null generated always as (
          case state when 'open' then 0 when 'confirmed' then 1 when 'cleared' then 2 else 3 end) stored,
        version int not null default 1,
        primary key (firm_id, id),
        constraint once_per_pair unique (firm_id, client_a, client_b, nature, kind, key),
        constraint pair_in_order check (client_a < client_b),
        constraint judged_by_a_person_with_a_reason check (
          case when state in (${oneOf(FINDING_VERDICTS)})
            then judged_by is not null and judged_at is not null and coalesce(judgement, '') ~ '\\S'
            else judged_by is null and judged_at is null and judgement is null end),
        foreign key (firm_id, client_a) references clients.clients (firm_id, id),
        foreign key (firm_id, client_b) references clients.clients (firm_id, id),
        foreign key (firm_id, judged_by) references identity.staff (firm_id, id)
      );
      create index link_findings_listed on clients.link_findings (firm_id, rank, found_at desc, id desc);
      create index link_findings_of_b on clients.link_findings (firm_id, client_b, state);

      create table clients.link_finding_facts (
        firm_id uuid not null,
        finding_id uuid not null,
        fact_id uuid not null,
        primary key (firm_id, finding_id, fact_id),
        foreign key (firm_id, finding_id) references clients.link_findings (firm_id, id),
        foreign key (firm_id, fact_id) references clients.link_facts (firm_id, id)
      );

      create table clients.link_judgements (
        firm_id uuid not null,
        id uuid not null,
        finding_id uuid not null,
        verdict text not null check (verdict in (${oneOf(FINDING_VERDICTS)})),
        reason text not null check (reason ~ '\\S'),
        fact_set text not null,
        judged_by uuid not null,
        judged_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, finding_id) references clients.link_findings (firm_id, id),
        foreign key (firm_id, judged_by) references identity.staff (firm_id, id)
      );
      create index link_judgements_of_finding on clients.link_judgements (firm_id, finding_id, judged_at desc, id desc);

      -- The database counts the changes, so that no way of writing facts can leave an old check standing.
      create function clients.count_link_facts() returns trigger language plpgsql as $$
        begin
          insert into clients.link_checks as c (firm_id, client_id, facts_version, facts_changed_at)
            values (new.firm_id, new.client_id, 1, platform.now())
          on conflict (firm_id, client_id)
            do update set facts_version = c.facts_version + 1, facts_changed_at = excluded.facts_changed_at;
          return null;
        end $$;
      create trigger count_changes after insert or update on clients.link_facts
        for each row execute function clients.count_link_facts();`);
    await this.describeFacts(runner);
    await this.describeFindings(runner);
    for (const table of ['link_facts', 'link_checks', 'link_findings'])
      await protectTenantTable(runner, `clients.${table}`, {
        grants: 'select, insert, update',
        isAudited: true,
      });
    for (const table of ['link_finding_facts', 'link_judgements']) {
      await protectTenantTable(runner, `clients.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `clients.${table}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async describeFacts(runner: QueryRunner): Promise<void> {
    await describe(runner, 'clients.link_facts', 'What may tie a client to another (关联信息)', {
      firm_id: 'Firm',
      id: 'Fact',
      client_id: 'Client whose it is',
      kind: 'entity_name, address, bank_tail ...',
      value: 'PII: as given; of an account number the last 4 to 6 digits',
      bank: 'PII: bank or payment service of an account tail',
      key: 'PII: normalised form under which it is compared',
      role: 'On which side the party stands in the client’s matters',
      source: 'Where it is known from; the first ones are kept in step with the client’s record',
      contact_id: 'Contact whose it is, for a fact taken from the record',
      seller_account_id: 'Seller account whose it is, for a fact taken from the record',
      evidence_id: 'File of a case that shows it',
      known_on: 'Day from which it is known',
      note: 'PII: remark',
      added_by: 'Staff member; null for facts taken from the record',
      added_at: 'Product time',
      retired_at: 'Product time; nothing is deleted',
      version: 'Optimistic version',
    });
    await describe(runner, 'clients.link_checks', 'Whether a client was checked since its facts changed', {
      firm_id: 'Firm',
      client_id: 'Client',
      facts_version: 'How often its facts changed; counted by the database',
      facts_changed_at: 'Product time',
      checked_version: 'Which version of its facts was checked last; -1: none',
      checked_at: 'Product time',
    });
  }

  private async describeFindings(runner: QueryRunner): Promise<void> {
    await describe(runner, 'clients.link_findings', 'Two clients that meet in a value (冲突与关联)', {
      firm_id: 'Firm',
      id: 'Finding',
      client_a: 'The client with the smaller id',
      client_b: 'The other client',
      nature: 'shared or opposed',
      kind: 'Kind of the value',
      key: 'PII: normalised value',
      strength: 'strong or weak',
      state: 'open, confirmed, cleared or lapsed',
      fact_set: 'Hash of the facts on both sides: a judgement holds for these',
      found_at: 'Product time; again when it is opened again',
      judged_by: 'Staff member',
      judged_at: 'Product time',
      judgement: 'PII: why it is cleared or confirmed',
      rank: 'Order of states in lists',
      version: 'Optimistic version',
    });
    await describe(runner, 'clients.link_finding_facts', 'Facts by which something was found', {
      firm_id: 'Firm',
      finding_id: 'Finding',
      fact_id: 'Fact',
    });
    await describe(runner, 'clients.link_judgements', 'Every judgement on a finding: never changed', {
      firm_id: 'Firm',
      id: 'Judgement',
      finding_id: 'Finding',
      verdict: 'cleared or confirmed',
      reason: 'PII: why',
      fact_set: 'Hash of the facts that were judged',
      judged_by: 'Staff member',
      judged_at: 'Product time',
    });
  }
}
