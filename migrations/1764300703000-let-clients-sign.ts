import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letClient } from './support/client-rows';
import { describe } from './support/tenant-table';

/** Clients read the letters and declarations of their own case, and sign the declarations themselves. */
export class LetClientsSign1764300703000 implements MigrationInterface {
  name = 'LetClientsSign1764300703000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.declarations
        alter column recorded_by drop not null,
        add column recorded_by_person uuid references identity.people (id),
        add constraint recorded_by_somebody check (num_nonnulls(recorded_by, recorded_by_person) = 1);`);
    await describe(runner, 'cases.declarations', 'Declarations of the client as they were signed (声明)', {
      recorded_by: 'Staff member; null for the client in person',
      recorded_by_person: 'The client’s person who signed at the portal',
    });
    const ofOwnCase = `case_id in (select id from cases.cases where client_id = (select platform.current_client()))`;
    await letClient(runner, 'cases.declarations', { see: ofOwnCase });
    await letClient(runner, 'billing.engagements', { see: ofOwnCase });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
