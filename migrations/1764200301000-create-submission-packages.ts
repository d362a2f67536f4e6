import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, protectTenantTable } from './support/tenant-table';

/** Packages of submissions (提交包): the manifest is written with the submission, the archive's hash once it was packed. */
export class CreateSubmissionPackages1764200301000 implements MigrationInterface {
  name = 'CreateSubmissionPackages1764200301000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases.submission_packages (
        firm_id uuid not null,
        submission_id uuid not null,
        case_id uuid not null,
        manifest text not null check (manifest <> ''),
        manifest_hash text not null check (manifest_hash = encode(sha256(convert_to(manifest, 'UTF8')), 'hex')),
        archive_hash text check (archive_hash ~ '^[0-9a-f]{64}$'),
        archive_bytes bigint check (archive_bytes > 0),
        sealed_at timestamptz(3),
        primary key (firm_id, submission_id),
        foreign key (firm_id, case_id, submission_id) references cases.submissions (firm_id, case_id, id),
        check ((archive_hash is null) = (archive_bytes is null) and (archive_hash is null) = (sealed_at is null))
      );
      create index packages_of_case on cases.submission_packages (firm_id, case_id, submission_id);

      create function cases.seal_package_once() returns trigger language plpgsql as $$
        begin
          if old.archive_hash is not null or new.archive_hash is null
             or to_jsonb(new) - '{archive_hash,archive_bytes,sealed_at}'::text[]
                is distinct from to_jsonb(old) - '{archive_hash,archive_bytes,sealed_at}'::text[] then
            raise exception 'package_sealed: a package is sealed once and never changed' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger seal_package_once before update on cases.submission_packages
        for each row execute function cases.seal_package_once();`);
    await describe(
      runner,
      'cases.submission_packages',
      'What a submission is packed as: manifest and hash of the archive',
      {
        firm_id: 'Firm',
        submission_id: 'Submission',
        case_id: 'Case',
        manifest: 'PII: what was sent, by whom, when, and every file with its hash, as JSON',
        manifest_hash: 'SHA-256 of the manifest',
        archive_hash: 'SHA-256 of the archive; null until it was packed for the first time',
        archive_bytes: 'Size of the archive',
        sealed_at: 'Product time of the first packing',
      },
    );
    await protectTenantTable(runner, 'cases.submission_packages', {
      grants: 'select, insert, update',
      isAudited: true,
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
