import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COPY_PURPOSES } from '@overturn/kernel/vocabulary';
import { describe, makeAppendOnly, makeDefiner, protectTenantTable } from './support/tenant-table';

/** Copies made of files, what people wrote beside them, and who has seen them. The originals stay as they came. */
export class DeriveEvidence1764200401000 implements MigrationInterface {
  name = 'DeriveEvidence1764200401000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table evidence.files
        add column tags text[] not null default array[]::text[],
        add column preview_state text not null default 'pending' check (preview_state in ('pending', 'made', 'none'));
      create index files_to_preview on evidence.files (firm_id, kept_at) where preview_state = 'pending';

      create or replace function evidence.keep_original() returns trigger language plpgsql as $$
        declare
          may_change constant text[] := array['kind', 'scan_state', 'scan_engine', 'scan_finding', 'scan_tries',
            'scanned_at', 'next_scan_at', 'tags', 'preview_state'];
        begin
          if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
            raise exception 'evidence_original: what came in is never changed' using errcode = 'restrict_violation';
          end if;
          if old.scan_state = 'infected' and new.scan_state <> 'infected' then
            raise exception 'evidence_infected: an infected file stays one' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;

      create table evidence.copies (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        file_id uuid not null,
        purpose text not null check (purpose in (${COPY_PURPOSES.map((one) => `'${one}'`).join(', ')})),
        media_type text not null,
        size_bytes int not null check (size_bytes > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        file_key text not null,
        recipe jsonb not null default '{}',
        made_at timestamptz(3) not null default platform.now(),
        made_by uuid,
        primary key (firm_id, id),
        foreign key (firm_id, case_id, file_id) references evidence.files (firm_id, case_id, id),
        foreign key (firm_id, made_by) references identity.staff (firm_id, id),
        check (purpose in ('preview', 'thumbnail') or made_by is not null)
      );
      create unique index one_preview_each on evidence.copies (firm_id, file_id, purpose)
        where purpose in ('preview', 'thumbnail');
      create index copies_of_file on evidence.copies (firm_id, file_id, made_at);

      create table evidence.notes (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        file_id uuid not null,
        page int not null check (page between 1 and 10000),
        area jsonb,
        body text not null check (body <> ''),
        made_at timestamptz(3) not null default platform.now(),
        made_by uuid not null,
        retired_at timestamptz(3),
        primary key (firm_id, id),
        foreign key (firm_id, case_id, file_id) references evidence.files (firm_id, case_id, id),
        foreign key (firm_id, made_by) references identity.staff (firm_id, id)
      );
      create index notes_of_file on evidence.notes (firm_id, file_id, made_at) where retired_at is null;

      create table evidence.views (
        firm_id uuid not null,
        case_id uuid not null,
        file_id uuid not null,
        staff_id uuid not null,
        first_at timestamptz(3) not null default platform.now(),
        last_at timestamptz(3) not null default platform.now(),
        times int not null default 1 check (times > 0),
        primary key (firm_id, file_id, staff_id),
        foreign key (firm_id, case_id, file_id) references evidence.files (firm_id, case_id, id),
        foreign key (firm_id, staff_id) references identity.staff (firm_id, id)
      );`);
    await describe(runner, 'evidence.files', 'Files of cases (证据), addressed by their content', {
      tags: 'Words of the firm by which files are found again',
      preview_state: 'Whether a preview was made, is still to be made, or cannot be',
    });
    await describe(
      runner,
      'evidence.copies',
      'Files derived from a file: previews, redacted and marked copies',
      {
        firm_id: 'Firm',
        id: 'Copy',
        case_id: 'Case',
        file_id: 'File that it was made of',
        purpose: 'What it is for',
        media_type: 'Media type',
        size_bytes: 'Bytes',
        sha256: 'Hash of the bytes',
        file_key: 'Where the file store keeps them',
        recipe: 'How it was made: areas blacked out, words across it',
        made_at: 'Product time',
        made_by: 'Staff member; null for what the product makes itself',
      },
    );
    await describe(
      runner,
      'evidence.notes',
      'What staff wrote beside a page of a file; never for clients or Amazon',
      {
        firm_id: 'Firm',
        id: 'Note',
        case_id: 'Case',
        file_id: 'File',
        page: 'Page, from 1',
        area: 'Rectangle on the page in shares of its width and height; null for the whole page',
        body: 'PII: the words',
        made_at: 'Product time',
        made_by: 'Staff member',
        retired_at: 'Product time at which it was taken back',
      },
    );
    await describe(runner, 'evidence.views', 'Who has opened a file', {
      firm_id: 'Firm',
      case_id: 'Case',
      file_id: 'File',
      staff_id: 'Staff member',
      first_at: 'Product time of the first look',
      last_at: 'Product time of the last look',
      times: 'How often',
    });
    await protectTenantTable(runner, 'evidence.copies', { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, 'evidence.copies');
    await protectTenantTable(runner, 'evidence.notes', { grants: 'select, insert, update', isAudited: true });
    await protectTenantTable(runner, 'evidence.views', { grants: 'select, insert, update', isAudited: true });
    await runner.query(`
      create function evidence.firms_with_previews_due() returns setof uuid
        language sql stable security definer set search_path = pg_catalog, platform, evidence as $$
        select distinct firm_id from evidence.files
        where preview_state = 'pending' and scan_state in ('clean', 'unscanned') $$;`);
    await makeDefiner(runner, 'evidence.firms_with_previews_due()');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
