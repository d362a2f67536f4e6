import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an answer (答复) may say and point at, the analysis of a rejection, and the queue of answers without a case. */
export class BindAnswers1764100200000 implements MigrationInterface {
  name = 'BindAnswers1764100200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notices.notices add constraint notice_of_case unique (firm_id, case_id, id);
      alter table cases.submissions add constraint submission_of_round unique (firm_id, case_id, round, id);
      alter table cases.answers
        add constraint answer_is_of_its_case foreign key (firm_id, case_id, notice_id)
          references notices.notices (firm_id, case_id, id),
        add constraint answer_is_of_its_round foreign key (firm_id, case_id, round, submission_id)
          references cases.submissions (firm_id, case_id, round, id),
        add constraint attempts_are_stated check (attempts_left is null or notice_id is not null),
        add constraint answer_says_something check (notice_id is not null or btrim(note) <> '');
      alter table cases.rejection_analyses
        add constraint policy_url_is_public check (policy_url ~ '^https?://');

      create function cases.check_analysis() returns trigger language plpgsql as $$
        begin
          if not exists (select from cases.answers a
              where a.firm_id = new.firm_id and a.id = new.answer_id and a.kind = 'rejected') then
            raise exception 'analysis_of_rejection: only a rejection is analysed' using errcode = 'restrict_violation';
          end if;
          if tg_op = 'UPDATE' and ((new.case_id, new.answer_id) is distinct from (old.case_id, old.answer_id)
              or new.version <> old.version + 1) then
            raise exception 'analysis_version: an analysis stays with its rejection and moves with version + 1'
              using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger check_analysis before insert or update on cases.rejection_analyses
        for each row execute function cases.check_analysis();

      create index notices_unfiled_answers on notices.notices (firm_id, stored_at desc, id desc)
        where case_id is null and role = 'answer';
      create index cases_awaiting_amazon on cases.cases (firm_id, updated_at desc, id desc)
        where status = 'awaiting_amazon';
      create index cases_awaiting_amazon_of_account on cases.cases (firm_id, seller_account_id)
        where status = 'awaiting_amazon';`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
