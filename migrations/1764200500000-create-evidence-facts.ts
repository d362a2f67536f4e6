import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EVIDENCE_RULES, FACT_KINDS } from '@overturn/kernel/vocabulary';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** What is written down of files (证据事实), what they are held against, and verdicts that a person overrode. */
export class CreateEvidenceFacts1764200500000 implements MigrationInterface {
  name = 'CreateEvidenceFacts1764200500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evidence.facts (
        firm_id uuid not null,
        case_id uuid not null,
        evidence_id uuid not null,
        version int not null check (version > 0),
        kind text not null check (kind in (${oneOf(FACT_KINDS)})),
        content jsonb not null check (content ->> 'kind' = kind),
        entered_by uuid not null,
        entered_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, evidence_id, version),
        foreign key (firm_id, case_id, evidence_id) references evidence.files (firm_id, case_id, id),
        foreign key (firm_id, entered_by) references identity.staff (firm_id, id)
      );
      create index facts_of_case on evidence.facts (firm_id, case_id, evidence_id, version desc);

      create table evidence.particulars (
        firm_id uuid not null,
        case_id uuid not null,
        version int not null check (version > 0),
        content jsonb not null,
        entered_by uuid not null,
        entered_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, case_id, version),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, entered_by) references identity.staff (firm_id, id)
      );

      create table evidence.set_asides (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        evidence_id uuid not null,
        is_set_aside boolean not null,
        reason text not null check (reason ~ '\\S'),
        decided_by uuid not null,
        decided_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, case_id, evidence_id) references evidence.files (firm_id, case_id, id),
        foreign key (firm_id, decided_by) references identity.staff (firm_id, id)
      );
      create index set_asides_of_case on evidence.set_asides (firm_id, case_id, evidence_id, decided_at desc, id desc);

      create table evidence.verdict_overrides (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        rule text not null check (rule in (${oneOf(EVIDENCE_RULES)})),
        verdict_hash text not null check (verdict_hash ~ '^[0-9a-f]{64}$'),
        reason text not null check (reason ~ '\\S'),
        given_by uuid not null,
        given_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, given_by) references identity.staff (firm_id, id)
      );
      create index verdict_overrides_of_case on evidence.verdict_overrides (firm_id, case_id, verdict_hash, given_at desc);`);
    await this.describeTables(runner);
    for (const table of ['facts', 'particulars', 'set_asides', 'verdict_overrides']) {
      await protectTenantTable(runner, `evidence.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `evidence.${table}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(
      runner,
      'evidence.facts',
      'What somebody read in a file (证据事实); the newest version counts',
      {
        firm_id: 'Firm',
        case_id: 'Case',
        evidence_id: 'File',
        version: 'Counts up; earlier ones stay',
        kind: 'invoice, utility_bill ...: by which form',
        content: 'PII: names, addresses, dates, quantities, as the form of its kind has them',
        entered_by: 'Staff member',
        entered_at: 'Product time',
      },
    );
    await describe(runner, 'evidence.particulars', 'What the papers of a case are held against (核对信息)', {
      firm_id: 'Firm',
      case_id: 'Case',
      version: 'Counts up; earlier ones stay',
      content: 'PII: name and address as in Seller Central, brand and its owner, sales of 365 days per ASIN',
      entered_by: 'Staff member',
      entered_at: 'Product time',
    });
    await describe(
      runner,
      'evidence.set_asides',
      'Files that are not to be sent (不采用); the newest row counts',
      {
        firm_id: 'Firm',
        id: 'Decision',
        case_id: 'Case',
        evidence_id: 'File',
        is_set_aside: 'Set aside, or taken back in',
        reason: 'PII: why',
        decided_by: 'Staff member',
        decided_at: 'Product time',
      },
    );
    await describe(
      runner,
      'evidence.verdict_overrides',
      'Verdicts that a second person let pass (人工放行)',
      {
        firm_id: 'Firm',
        id: 'Override',
        case_id: 'Case',
        rule: 'Rule that gave the verdict',
        verdict_hash:
          'SHA-256 of the verdict with the facts that it rests on: with other facts it does not hold',
        reason: 'PII: why',
        given_by: 'Staff member, not who entered the facts',
        given_at: 'Product time',
      },
    );
  }
}
