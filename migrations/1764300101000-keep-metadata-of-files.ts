import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

/** What files say of their own making: programs and moments, read once when they come in. */
export class KeepMetadataOfFiles1764300101000 implements MigrationInterface {
  name = 'KeepMetadataOfFiles1764300101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evidence.file_metadata (
        firm_id uuid not null,
        case_id uuid not null,
        file_id uuid not null,
        programs text[] not null,
        made_at timestamptz(3),
        changed_at timestamptz(3),
        primary key (firm_id, file_id),
        foreign key (firm_id, case_id, file_id) references evidence.files (firm_id, case_id, id)
      );
      create index metadata_of_case on evidence.file_metadata (firm_id, case_id);`);
    await describe(runner, 'evidence.file_metadata', 'What a file says of its own making; none is no sign', {
      firm_id: 'Firm',
      case_id: 'Case',
      file_id: 'File',
      programs: 'PII: programs that made or changed it, as they call themselves',
      made_at: 'When it was made, by its own account: a foreign clock',
      changed_at: 'When it was changed last, by its own account: a foreign clock',
    });
    await protectTenantTable(runner, 'evidence.file_metadata', { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, 'evidence.file_metadata');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
