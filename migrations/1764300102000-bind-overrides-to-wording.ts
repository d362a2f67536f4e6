import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An override (放行) holds for the wording that its giver had before them: another wording asks again. */
export class BindOverridesToWording1764300102000 implements MigrationInterface {
  name = 'BindOverridesToWording1764300102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.filing_overrides
        add column plan_version_hash text,
        add constraint override_of_a_version foreign key (firm_id, case_id, plan_version_hash)
          references plans.versions (firm_id, case_id, content_hash);
      comment on column cases.filing_overrides.plan_version_hash is
        'The version of the plan that it was given for; null where the round had none';

      create function cases.override_fits_its_plan() returns trigger language plpgsql as $$
        begin
          if new.override_id is not null and new.plan_version_hash is not null and not exists (
            select from cases.filing_overrides o where o.firm_id = new.firm_id and o.id = new.override_id
              and o.plan_version_hash = new.plan_version_hash) then
            raise exception 'override_of_another_wording: an override holds for the version it was given for'
              using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger override_fits_its_plan after insert on cases.submissions
        for each row execute function cases.override_fits_its_plan();`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
