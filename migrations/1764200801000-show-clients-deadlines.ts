import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CLIENT_DEADLINE_MATTERS } from '@overturn/kernel/vocabulary';
import { letClient } from './support/client-rows';

/** Clients see the dates of their cases that concern them; the firm's inner targets stay inside. */
export class ShowClientsDeadlines1764200801000 implements MigrationInterface {
  name = 'ShowClientsDeadlines1764200801000';

  async up(runner: QueryRunner): Promise<void> {
    const matters = CLIENT_DEADLINE_MATTERS.map((matter) => `'${matter}'`).join(', ');
    await letClient(runner, 'cases.deadlines', {
      see: `code in (${matters}) and exists (select from cases.cases own
        where own.firm_id = deadlines.firm_id and own.id = deadlines.case_id)`,
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
