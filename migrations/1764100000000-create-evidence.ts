import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EVIDENCE_KINDS } from '@overturn/kernel/vocabulary';
import { describe, protectTenantTable } from './support/tenant-table';

/** Files of cases (证据), kept as they came. */
export class CreateEvidence1764100000000 implements MigrationInterface {
  name = 'CreateEvidence1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema evidence;
      grant usage on schema evidence to overturn_app, overturn_system;

      create table evidence.files (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        kind text not null check (kind in (${EVIDENCE_KINDS.map((kind) => `'${kind}'`).join(', ')})),
        file_name text not null,
        media_type text not null,
        size_bytes int not null check (size_bytes > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        file_key text not null,
        kept_at timestamptz(3) not null default platform.now(),
        kept_by uuid,
        primary key (firm_id, id),
        unique (firm_id, case_id, sha256),
        unique (firm_id, case_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, kept_by) references identity.staff (firm_id, id)
      );
      create index files_of_case on evidence.files (firm_id, case_id, kept_at desc, id desc);

      create function evidence.keep_original() returns trigger language plpgsql as $$
        begin
          if to_jsonb(new) - 'kind' is distinct from to_jsonb(old) - 'kind' then
            raise exception 'evidence_original: what came in is never changed' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_original before update on evidence.files
        for each row execute function evidence.keep_original();`);
    await describe(runner, 'evidence.files', 'Files of a case (证据), addressed by their content', {
      firm_id: 'Firm',
      id: 'File',
      case_id: 'Case',
      kind: 'What it is about',
      file_name: 'PII: name as it came',
      media_type: 'What its first bytes say it is',
      size_bytes: 'Bytes',
      sha256: 'Hash of the bytes',
      file_key: 'Where the file store keeps them',
      kept_at: 'Product time',
      kept_by: 'Staff member; null for a client or a job',
    });
    await protectTenantTable(runner, 'evidence.files', { grants: 'select, insert, update', isAudited: true });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
