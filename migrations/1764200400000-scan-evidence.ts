import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EVIDENCE_KINDS, SCAN_STATES } from '@overturn/kernel/vocabulary';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';

const oneOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** Virus scans of files, files that came inside a mail, and large files on their way in. */
export class ScanEvidence1764200400000 implements MigrationInterface {
  name = 'ScanEvidence1764200400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant create on schema evidence to overturn_system;
      alter table evidence.files
        add column scan_state text not null default 'pending' check (scan_state in (${oneOf(SCAN_STATES)})),
        add column scan_engine text,
        add column scan_finding text,
        add column scan_tries int not null default 0,
        add column scanned_at timestamptz(3),
        add column next_scan_at timestamptz(3) default platform.now(),
        add column part_of uuid,
        add foreign key (firm_id, part_of) references evidence.files (firm_id, id),
        add check ((scan_state = 'infected') = (scan_finding is not null));
      create index files_to_scan on evidence.files (next_scan_at) where scan_state in ('pending', 'error', 'unscanned');
      create index parts_of_file on evidence.files (firm_id, part_of) where part_of is not null;

      create or replace function evidence.keep_original() returns trigger language plpgsql as $$
        declare
          may_change constant text[] := array['kind', 'scan_state', 'scan_engine', 'scan_finding', 'scan_tries',
            'scanned_at', 'next_scan_at'];
        begin
          if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
            raise exception 'evidence_original: what came in is never changed' using errcode = 'restrict_violation';
          end if;
          if old.scan_state = 'infected' and new.scan_state <> 'infected' then
            raise exception 'evidence_infected: an infected file stays one' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;

      create table evidence.uploads (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        kind text not null check (kind in (${oneOf(EVIDENCE_KINDS)})),
        file_name text not null,
        size_bytes bigint not null check (size_bytes > 0),
        received_bytes bigint not null default 0 check (received_bytes between 0 and size_bytes),
        part_keys text[] not null default array[]::text[],
        begun_by uuid not null,
        begun_at timestamptz(3) not null default platform.now(),
        touched_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, begun_by) references identity.staff (firm_id, id)
      );
      create index uploads_of_staff on evidence.uploads (firm_id, begun_by, begun_at);
      create index uploads_abandoned on evidence.uploads (touched_at);`);
    await describe(runner, 'evidence.files', 'Files of cases (证据), addressed by their content', {
      scan_state: 'What is known about viruses; only clean and unscanned files may be used',
      scan_engine: 'Which scanner looked last',
      scan_finding: 'What an infected file carries',
      scan_tries: 'Tries without a verdict so far',
      scanned_at: 'Product time of the last verdict',
      next_scan_at: 'Product time from which it is scanned (again); null when settled',
      part_of: 'The mail that it came in',
    });
    await describe(runner, 'evidence.uploads', 'Large files on their way in, part by part; no record', {
      firm_id: 'Firm',
      id: 'Upload',
      case_id: 'Case',
      kind: 'What the file is about',
      file_name: 'PII: name as it was given',
      size_bytes: 'Bytes that were announced',
      received_bytes: 'Bytes that are there',
      part_keys: 'Where the file store keeps the parts, in order',
      begun_by: 'Staff member',
      begun_at: 'Product time',
      touched_at: 'Product time of the last part',
    });
    await protectTenantTable(runner, 'evidence.uploads', {
      grants: 'select, insert, update, delete',
      isAudited: false,
    });
    await letSystemRead(runner, 'evidence.files');
    await letSystemRead(runner, 'evidence.uploads');
    await runner.query(`
      create function evidence.firms_with_scans_due(has_scanner boolean) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, platform, evidence as $$
        select distinct firm_id from evidence.files
        where scan_state in ('pending', 'error') and next_scan_at <= platform.now()
           or has_scanner and scan_state = 'unscanned' $$;
      create function evidence.firms_with_abandoned_uploads() returns setof uuid
        language sql stable security definer set search_path = pg_catalog, platform, evidence as $$
        select distinct firm_id from evidence.uploads where touched_at < platform.now() - interval '24 hours' $$;`);
    await makeDefiner(runner, 'evidence.firms_with_scans_due(boolean)');
    await makeDefiner(runner, 'evidence.firms_with_abandoned_uploads()');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
