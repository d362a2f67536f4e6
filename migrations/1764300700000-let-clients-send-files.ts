import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letClient } from './support/client-rows';
import { describe } from './support/tenant-table';

/** Clients send files of their own case part by part, and see those they sent or that were offered for a request. */
export class LetClientsSendFiles1764300700000 implements MigrationInterface {
  name = 'LetClientsSendFiles1764300700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table evidence.uploads
        alter column begun_by drop not null,
        add column begun_by_person uuid references identity.people (id),
        add constraint begun_by_somebody check (num_nonnulls(begun_by, begun_by_person) = 1);
      create index uploads_of_person on evidence.uploads (firm_id, begun_by_person, begun_at)
        where begun_by_person is not null;
      alter table evidence.files
        add column kept_by_person uuid references identity.people (id),
        add constraint kept_by_one check (num_nonnulls(kept_by, kept_by_person) < 2);`);
    await describe(runner, 'evidence.uploads', 'Large files on their way in, part by part; no record', {
      begun_by: 'Staff member; null for a client',
      begun_by_person: 'The client’s person; null for staff',
    });
    await describe(runner, 'evidence.files', 'Files of cases (证据), addressed by their content', {
      kept_by_person: 'The client’s person who sent it; null for staff and jobs',
    });
    const ofOwnCase = `case_id in (select id from cases.cases where client_id = (select platform.current_client()))`;
    const ofOwnUpload = `begun_by_person = (select platform.current_person()) and ${ofOwnCase}`;
    await letClient(runner, 'evidence.uploads', { see: ofOwnUpload, write: ofOwnUpload });
    await letClient(runner, 'evidence.files', {
      see: `${ofOwnCase} and (kept_by_person is not null or exists (select from evidence.document_request_files o
        where o.firm_id = files.firm_id and o.evidence_id = files.id))`,
      write: `${ofOwnCase} and kept_by is null and kept_by_person = (select platform.current_person())`,
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
