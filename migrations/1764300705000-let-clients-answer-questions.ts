import type { MigrationInterface, QueryRunner } from 'typeorm';
import { QUESTION_AUDIENCES } from '@overturn/kernel/vocabulary';
import { letClient } from './support/client-rows';
import { describe } from './support/tenant-table';

/** Clients answer the questions that are put to them; what only staff are asked stays inside, old answers too. */
export class LetClientsAnswerQuestions1764300705000 implements MigrationInterface {
  name = 'LetClientsAnswerQuestions1764300705000';

  async up(runner: QueryRunner): Promise<void> {
    const audiences = QUESTION_AUDIENCES.map((one) => `'${one}'`).join(', ');
    await runner.query(`
      alter table cases.questionnaire_answers
        add column audience text not null default 'staff' check (audience in (${audiences}));`);
    await describe(runner, 'cases.questionnaire_answers', 'Answers to the questionnaire of a case (问卷)', {
      audience: 'Whom the question is put to: client, or staff alone',
    });
    const asked = `audience = 'client'
      and case_id in (select id from cases.cases where client_id = (select platform.current_client()))`;
    await letClient(runner, 'cases.questionnaire_answers', {
      see: asked,
      write: `${asked} and answered_as = 'client' and answered_by is null`,
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
