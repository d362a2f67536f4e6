import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letClient } from './support/client-rows';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const CASE = 'foreign key (firm_id, case_id) references cases.cases (firm_id, id)';
const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;

/** What a client does from now on so that the account stays (预防计划), version by version, and what it has ticked off. */
export class CreatePreventionPlans1764400202000 implements MigrationInterface {
  name = 'CreatePreventionPlans1764400202000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema prevention;
      grant usage on schema prevention to overturn_app, overturn_system;
      create table prevention.versions (
        firm_id uuid not null,
        case_id uuid not null,
        version int not null check (version > 0),
        measures jsonb not null check (jsonb_typeof(measures) = 'array'),
        written_by uuid not null,
        written_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, case_id, version),
        ${CASE},
        ${STAFF('written_by')}
      );
      create table prevention.sendings (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        version int not null,
        sent_by uuid not null,
        sent_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, case_id, version) references prevention.versions (firm_id, case_id, version),
        ${STAFF('sent_by')}
      );
      create index sendings_of_case on prevention.sendings (firm_id, case_id, sent_at desc, id desc);
      create table prevention.ticks (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        measure text not null,
        is_done boolean not null,
        person_id uuid not null references identity.people (id),
        ticked_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        ${CASE}
      );
      create index ticks_of_case on prevention.ticks (firm_id, case_id, measure, ticked_at desc, id desc);`);
    await describe(runner, 'prevention.versions', 'Prevention plans of won cases (预防计划), never changed', {
      firm_id: 'Firm',
      case_id: 'Case',
      version: 'Version; the client reads the one that was sent last',
      measures: 'Measures in Chinese and English, each with an id that stays',
      written_by: 'Staff member',
      written_at: 'Product time',
    });
    await describe(runner, 'prevention.sendings', 'Which version was sent to the client, and when', {
      firm_id: 'Firm',
      id: 'Sending',
      case_id: 'Case',
      version: 'Version that was sent',
      sent_by: 'Staff member',
      sent_at: 'Product time',
    });
    await describe(
      runner,
      'prevention.ticks',
      'What the client has ticked off; the last one of a measure holds',
      {
        firm_id: 'Firm',
        id: 'Tick',
        case_id: 'Case',
        measure: 'Id of the measure',
        is_done: 'Whether it was ticked or the tick taken back',
        person_id: 'The client’s person',
        ticked_at: 'Product time',
      },
    );
    for (const table of ['versions', 'sendings', 'ticks']) {
      await protectTenantTable(runner, `prevention.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `prevention.${table}`);
    }
    const ofOwnCase = `case_id in (select id from cases.cases where client_id = (select platform.current_client()))`;
    await letClient(runner, 'prevention.sendings', { see: ofOwnCase });
    await letClient(runner, 'prevention.versions', {
      see: `exists (select from prevention.sendings s where s.firm_id = versions.firm_id
        and s.case_id = versions.case_id and s.version = versions.version)`,
    });
    await letClient(runner, 'prevention.ticks', {
      see: ofOwnCase,
      write: `${ofOwnCase} and person_id = (select platform.current_person())`,
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
