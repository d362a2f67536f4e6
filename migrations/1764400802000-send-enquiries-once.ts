import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An enquiry that is sent twice, for the answer was lost or the button tapped again, is one. */
export class SendEnquiriesOnce1764400802000 implements MigrationInterface {
  name = 'SendEnquiriesOnce1764400802000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.intakes add column sending_key text;
      alter table cases.intakes add constraint intakes_sent_once unique (firm_id, sending_key);
      comment on column cases.intakes.sending_key is
        'SHA-256 of the page’s own key and what was sent with it: the same again is the same enquiry';`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
