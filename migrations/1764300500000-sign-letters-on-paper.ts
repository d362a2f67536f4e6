import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An acceptance that staff record says how it came: on paper with its scan, or told, with a note. */
export class SignLettersOnPaper1764300500000 implements MigrationInterface {
  name = 'SignLettersOnPaper1764300500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table billing.engagements
        add column signed_evidence_id uuid,
        add column acceptance_note text not null default '',
        add constraint signature_is_of_the_case
          foreign key (firm_id, case_id, signed_evidence_id) references evidence.files (firm_id, case_id, id),
        add constraint signature_is_an_acceptance
          check (accepted_at is not null or (signed_evidence_id is null and acceptance_note = ''));
      comment on column billing.engagements.signed_evidence_id is 'File with the signature on paper; null for another way';
      comment on column billing.engagements.acceptance_note is 'PII: how the client told it, as staff recorded it';

      create or replace function billing.keep_engagement() returns trigger language plpgsql as $$
        declare moving constant text[] := '{state,accepted_by,accepted_at,accepted_from,accepted_hash,recorded_by,superseded_at,
          signed_evidence_id,acceptance_note}';
        begin
          if tg_op = 'INSERT' then
            if new.state <> 'offered' then
              raise exception 'engagement_not_offered: a letter begins as an offer' using errcode = 'restrict_violation';
            end if;
            return new;
          end if;
          if to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
            raise exception 'engagement_terms_fixed: changed terms are a new letter' using errcode = 'restrict_violation';
          end if;
          if not (old.state = 'offered' and new.state in ('accepted', 'superseded'))
             and not (old.state = 'accepted' and new.state = 'superseded' and new.accepted_at = old.accepted_at
               and new.accepted_by = old.accepted_by and new.accepted_from = old.accepted_from
               and new.acceptance_note = old.acceptance_note
               and new.signed_evidence_id is not distinct from old.signed_evidence_id) then
            raise exception 'engagement_state: % does not become %', old.state, new.state
              using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
