import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same words go again over another channel after Amazon called the first one wrong, and only then (promise P4). */
export class FileOverAnotherChannel1764200300000 implements MigrationInterface {
  name = 'FileOverAnotherChannel1764200300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.submissions
        drop constraint submissions_firm_id_case_id_payload_hash_key,
        add constraint same_words_once_over_a_channel unique (firm_id, case_id, payload_hash, channel);

      create function cases.refuse_same_words() returns trigger language plpgsql as $$
        begin
          if exists (
            select from cases.submissions s
            where s.firm_id = new.firm_id and s.case_id = new.case_id and s.payload_hash = new.payload_hash
              and s.channel <> new.channel and not exists (
                select from cases.answers a where a.firm_id = s.firm_id and a.case_id = s.case_id
                  and a.kind = 'wrong_channel'
                  and (a.submission_id = s.id or (a.submission_id is null and a.round = s.round))))
          then
            raise exception 'same_words_filed: the same words go again only after a wrong channel'
              using errcode = 'unique_violation';
          end if;
          return new;
        end $$;
      create trigger refuse_same_words before insert on cases.submissions
        for each row execute function cases.refuse_same_words();
      comment on column cases.submissions.payload_hash is
        'SHA-256 of the payload: the same is filed once in a case; again only over another channel than a wrong one';`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
