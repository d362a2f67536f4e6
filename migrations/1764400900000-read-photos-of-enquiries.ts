import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, makeDefiner } from './support/tenant-table';

/** A photo of a notice is read by a machine; what it made out is a proposal until one of the firm has looked. */
export class ReadPhotosOfEnquiries1764400900000 implements MigrationInterface {
  name = 'ReadPhotosOfEnquiries1764400900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.intake_files
        add column photo_state text check (photo_state in ('waiting', 'read', 'unclear')),
        add column photo_confidence int check (photo_confidence between 0 and 100),
        add column photo_tries int not null default 0,
        add column photo_free_at timestamptz(3),
        add constraint read_with_words check (photo_state <> 'read' or words is not null);
      create index intake_files_photos on cases.intake_files (firm_id, begun_at) where photo_state = 'waiting';
      alter table cases.intakes add column is_from_photo boolean not null default false;`);
    await describe(runner, 'cases.intake_files', 'Files of an enquiry (咨询附件) until it is a case', {
      words: 'PII: the words that were read in it, in a photo by a machine; null where there are none',
      photo_state: 'waiting, read or unclear; null for a file that is no photo',
      photo_confidence: 'How sure the machine was of the words of a photo, 0 to 100',
      photo_tries: 'How often its reading was begun',
      photo_free_at: 'Product time from which another worker may begin, should the first have died over it',
    });
    await describe(
      runner,
      'cases.intakes',
      'Enquiries from the firm’s public page (网上咨询), as they were given',
      {
        is_from_photo:
          'Whether the words of its notice were read from a photo, and are no more than proposed',
      },
    );
    await runner.query(`
      create function cases.firms_with_photos_to_read() returns setof uuid
        language sql stable security definer set search_path = pg_catalog, cases as $$
        select distinct f.firm_id from cases.intake_files f where f.photo_state = 'waiting'
          and f.scan_state in ('clean', 'unscanned') and coalesce(f.photo_free_at <= platform.now(), true) $$;`);
    await makeDefiner(runner, 'cases.firms_with_photos_to_read()');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
