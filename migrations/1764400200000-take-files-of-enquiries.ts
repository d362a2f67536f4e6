import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mapErasure } from './support/erasure-map';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';

/** Photos and files of a notice come in at the public page; an enquiry that nothing can read is settled by a person. */
export class TakeFilesOfEnquiries1764400200000 implements MigrationInterface {
  name = 'TakeFilesOfEnquiries1764400200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases.intake_files (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        intake_id uuid,
        file_name text not null,
        size_bytes int not null check (size_bytes > 0),
        received_bytes int not null default 0,
        part_keys text[] not null default '{}',
        media_type text,
        sha256 text,
        file_key text,
        words text,
        scan_state text not null default 'pending' check (scan_state in ('pending', 'clean', 'unscanned', 'infected')),
        begun_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        check (received_bytes between 0 and size_bytes),
        check ((file_key is null) = (media_type is null) and (file_key is null) = (sha256 is null)),
        check (intake_id is null or file_key is not null),
        foreign key (firm_id, intake_id) references cases.intakes (firm_id, id) on delete cascade
      );
      create index intake_files_of_intake on cases.intake_files (firm_id, intake_id);
      create index intake_files_unsent on cases.intake_files (begun_at);
      alter table cases.intakes drop constraint intakes_state_check;
      alter table cases.intakes
        add constraint intakes_state_check check (state in ('received', 'opened', 'unreadable', 'declined')),
        add column decline_reason text,
        add column settled_by uuid,
        add column settled_at timestamptz(3),
        add constraint declined_by_somebody check ((state = 'declined') = (decline_reason is not null)
          and (decline_reason is null or (settled_by is not null and settled_at is not null))),
        add foreign key (firm_id, settled_by) references identity.staff (firm_id, id);
      drop index cases.intakes_waiting;
      create index intakes_waiting on cases.intakes (firm_id, state, received_at, id) where state <> 'opened';
      alter table notifications.mails
        alter column person_id drop not null,
        add constraint to_a_person_or_an_asker
          check ((person_id is null) = (template in ('intake_declined', 'question_answered')));
      comment on column notifications.mails.person_id is
        'Whom it goes to; null for who wrote on the public page, whose address stays in the enquiry or question';`);
    await describe(runner, 'cases.intake_files', 'Files of an enquiry (咨询附件) until it is a case', {
      firm_id: 'Firm',
      id: 'File; known to its sender alone',
      intake_id: 'Enquiry, once it was sent',
      file_name: 'PII: as the sender’s device calls it',
      size_bytes: 'As announced',
      received_bytes: 'How much has come',
      part_keys: 'Where the parts lie while it is on its way',
      media_type: 'Told by its content, once it is whole',
      sha256: 'Of its bytes',
      file_key: 'Where it lies until the case keeps it',
      words: 'PII: the words that were read in it; null where there are none to read, as in a photo',
      scan_state: 'pending, clean, unscanned, infected: only clean and unscanned ones are shown',
      begun_at: 'Product time',
    });
    await describe(
      runner,
      'cases.intakes',
      'Enquiries from the firm’s public page (网上咨询), as they were given',
      {
        decline_reason: 'PII: why it was declined, as its sender was told',
        settled_by: 'Who declined it or filled in what was missing',
        settled_at: 'Product time',
      },
    );
    await protectTenantTable(runner, 'cases.intake_files', {
      grants: 'select, insert, update, delete',
      isAudited: false,
    });
    await letSystemRead(runner, 'cases.intake_files');
    await mapErasure(runner, [
      {
        table: 'cases.intake_files',
        columns: ['file_name', 'words'],
        part: 'enquiries',
        of: 'case',
        action: 'delete',
        rows: 't.intake_id in (select p.id from cases.intakes p where p.firm_id = t.firm_id and p.case_id = any ($2))',
      },
      {
        table: 'cases.intakes',
        columns: ['decline_reason'],
        part: 'enquiries',
        of: 'case',
        action: 'delete',
        rows: 't.case_id = any ($2)',
      },
    ]);
    await runner.query(`
      create function cases.firms_with_stale_intake_files() returns setof uuid
        language sql stable security definer set search_path = pg_catalog, cases as $$
        select distinct f.firm_id from cases.intake_files f
          left join cases.intakes i on i.firm_id = f.firm_id and i.id = f.intake_id
          where (f.intake_id is null and f.begun_at < platform.now() - interval '1 day')
            or (i.state = 'declined' and i.settled_at < platform.now() - interval '30 days') $$;`);
    await makeDefiner(runner, 'cases.firms_with_stale_intake_files()');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
