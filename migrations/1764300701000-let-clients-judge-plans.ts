import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letClient } from './support/client-rows';
import { describe } from './support/tenant-table';

const BY_CLIENT = `verdict in ('client_approved', 'client_requested_changes')`;

/** Clients read the versions of their own plan that the reviewer let pass, and give their word themselves. */
export class LetClientsJudgePlans1764300701000 implements MigrationInterface {
  name = 'LetClientsJudgePlans1764300701000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table plans.verdicts
        alter column given_by drop not null,
        add column given_by_person uuid references identity.people (id),
        drop constraint client_word_is_recorded,
        add constraint given_by_somebody check (num_nonnulls(given_by, given_by_person) = 1),
        add constraint client_word_is_whole check (
          (contact_name is not null) = (${BY_CLIENT})
          and (given_by_person is null or ${BY_CLIENT})
          and (heard_by is not null) = (${BY_CLIENT} and given_by is not null)
          and (heard_by is null) = (heard_on is null));`);
    await describe(runner, 'plans.verdicts', 'What the reviewer and the client said about a version', {
      given_by: 'Staff member who said or recorded it; null for the client in person',
      given_by_person: 'The client’s person who said it at the portal',
      contact_name: 'PII: who at the client said so',
    });
    const ofOwnCase = `case_id in (select id from cases.cases where client_id = (select platform.current_client()))`;
    await letClient(runner, 'plans.verdicts', {
      see: `${ofOwnCase} and (verdict = 'approved' or ${BY_CLIENT})`,
    });
    await letClient(runner, 'plans.versions', {
      see: `${ofOwnCase} and exists (select from plans.verdicts v where v.firm_id = versions.firm_id
        and v.version_id = versions.id and v.verdict = 'approved')`,
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
