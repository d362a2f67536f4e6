import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft knows who changed which of its parts last. */
export class NoteEditsOfDrafts1764200100000 implements MigrationInterface {
  name = 'NoteEditsOfDrafts1764200100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table plans.drafts add column edited jsonb not null default '{}';
      comment on column plans.drafts.edited is
        'Part by part who changed it last and when: staff ids and instants, no text';`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
