import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CAUSES, OUTCOME_CHECKS, OUTCOME_PROOF_KINDS } from '@overturn/kernel/vocabulary';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** How a case ends: judged claims, the guarantee, linked cases, released funds, the post-mortem. */
export class CreateOutcome1764100300000 implements MigrationInterface {
  name = 'CreateOutcome1764100300000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addColumns(runner);
    await this.judgeOnce(runner);
    await this.requireVerifiedClaim(runner);
    await this.createLinks(runner);
    await this.createReleases(runner);
    await this.createPostMortems(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async addColumns(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.cases
        add column guarantee_days int check (guarantee_days between 0 and 365),
        add column guarantee_ends_at timestamptz(3);
      comment on column cases.cases.guarantee_days is
        'Days after the verified outcome for which the firm answers for it; null until an engagement was offered';
      comment on column cases.cases.guarantee_ends_at is
        'When the guarantee ends; null without a verified outcome or without a guarantee';

      alter table cases.outcome_claims
        add column checked text[] not null default '{}' check (checked <@ array[${oneOf(OUTCOME_CHECKS)}]),
        add column judged_in bigint;
      comment on column cases.outcome_claims.checked is 'What the second person looked at';
      comment on column cases.outcome_claims.judged_in is 'Transaction that judged it';`);
  }

  /** A claim is made as claimed, judged once, and stays as it is then; so does its evidence. */
  private async judgeOnce(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function cases.keep_claim() returns trigger language plpgsql as $$
        declare judging constant text[] := '{state,judged_by,judged_at,judgement,checked,judged_in}';
        begin
          if tg_op = 'INSERT' then
            if new.state <> 'claimed' then
              raise exception 'claim_judged_unseen: a claim begins as claimed' using errcode = 'restrict_violation';
            end if;
            new.judged_in := null;
            return new;
          end if;
          if old.state <> 'claimed' or new.state = 'claimed'
             or to_jsonb(new) - judging is distinct from to_jsonb(old) - judging then
            raise exception 'claim_judged_once: a claim is verified or refuted once and never changed otherwise'
              using errcode = 'restrict_violation';
          end if;
          new.judged_in := pg_current_xact_id()::text::bigint;
          return new;
        end $$;
      create trigger keep_claim before insert or update on cases.outcome_claims
        for each row execute function cases.keep_claim();
      create trigger claims_stay before delete on cases.outcome_claims
        for each row execute function platform.refuse_change();
      create trigger claims_stay_truncate before truncate on cases.outcome_claims
        for each statement execute function platform.refuse_change();

      create function cases.require_proof() returns trigger language plpgsql as $$
        begin
          if not exists (select from cases.outcome_evidence e
              join evidence.files f on f.firm_id = e.firm_id and f.case_id = e.case_id and f.id = e.evidence_id
              where e.firm_id = new.firm_id and e.claim_id = new.id and f.kind in (${oneOf(OUTCOME_PROOF_KINDS)})) then
            raise exception 'outcome_without_proof: a verified outcome has a mail, a screenshot or an account state'
              using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger require_proof after insert or update on cases.outcome_claims
        deferrable initially deferred for each row when (new.state = 'verified')
        execute function cases.require_proof();

      create function cases.refuse_late_proof() returns trigger language plpgsql as $$
        begin
          if not exists (select from cases.outcome_claims c
              where c.firm_id = new.firm_id and c.id = new.claim_id and c.state = 'claimed' for key share) then
            raise exception 'proof_too_late: a judged claim takes no more evidence' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger refuse_late_proof before insert on cases.outcome_evidence
        for each row execute function cases.refuse_late_proof();`);
  }

  /** No case is reinstated but by a claim of its round that the same transaction verified. */
  private async requireVerifiedClaim(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function cases.require_verified_claim() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' and old.status = new.status then return null; end if;
          if not exists (select from cases.outcome_claims c
              where c.firm_id = new.firm_id and c.case_id = new.id and c.round = new.round and c.state = 'verified'
                and c.judged_in = pg_current_xact_id()::text::bigint) then
            raise exception 'reinstated_without_claim: a case is reinstated only by a claim that a second person verified'
              using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create constraint trigger require_verified_claim after insert or update of status on cases.cases
        deferrable initially deferred for each row when (new.status = 'reinstated')
        execute function cases.require_verified_claim();`);
  }

  private async createLinks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases.case_links (
        firm_id uuid not null,
        id uuid not null,
        from_case_id uuid not null,
        to_case_id uuid not null,
        relation text not null check (relation in ('resuspension')),
        linked_at timestamptz(3) not null default platform.now(),
        linked_by uuid,
        primary key (firm_id, id),
        unique (firm_id, from_case_id, to_case_id, relation),
        check (from_case_id <> to_case_id),
        foreign key (firm_id, from_case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, to_case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, linked_by) references identity.staff (firm_id, id)
      );
      create index links_to_case on cases.case_links (firm_id, to_case_id);`);
    await describe(runner, 'cases.case_links', 'Cases that belong together (关联案件)', {
      firm_id: 'Firm',
      id: 'Link',
      from_case_id: 'Earlier case',
      to_case_id: 'Later case',
      relation: 'resuspension: suspended again inside the guarantee',
      linked_at: 'Product time',
      linked_by: 'Staff member; null for a job',
    });
    await this.protectRecord(runner, 'case_links');
  }

  private async createReleases(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases.funds_releases (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        released_on date not null,
        note text not null default '',
        recorded_at timestamptz(3) not null default platform.now(),
        recorded_by uuid not null,
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, recorded_by) references identity.staff (firm_id, id)
      );
      create index releases_of_case on cases.funds_releases (firm_id, case_id, released_on desc, id desc);

      create table cases.funds_release_lines (
        firm_id uuid not null,
        case_id uuid not null,
        release_id uuid not null,
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        amount_minor bigint not null check (amount_minor <> 0),
        primary key (firm_id, release_id, currency),
        foreign key (firm_id, case_id, release_id) references cases.funds_releases (firm_id, case_id, id)
      );
      create index release_lines_of_case on cases.funds_release_lines (firm_id, case_id);

      create table cases.funds_release_evidence (
        firm_id uuid not null,
        case_id uuid not null,
        release_id uuid not null,
        evidence_id uuid not null,
        primary key (firm_id, release_id, evidence_id),
        foreign key (firm_id, case_id, release_id) references cases.funds_releases (firm_id, case_id, id),
        foreign key (firm_id, case_id, evidence_id) references evidence.files (firm_id, case_id, id)
      );`);
    await describe(runner, 'cases.funds_releases', 'Funds that Amazon released (放款): never changed', {
      firm_id: 'Firm',
      id: 'Release',
      case_id: 'Case',
      released_on: 'Date of the payment, as the payment states it',
      note: 'PII: remark; why, for a correction',
      recorded_at: 'Product time',
      recorded_by: 'Staff member',
    });
    await describe(runner, 'cases.funds_release_lines', 'Amount of a release per currency', {
      firm_id: 'Firm',
      case_id: 'Case',
      release_id: 'Release',
      currency: 'ISO 4217 code',
      amount_minor: 'Minor units of the currency; below zero takes a wrong entry back',
    });
    await describe(runner, 'cases.funds_release_evidence', 'Files that prove a release', {
      firm_id: 'Firm',
      case_id: 'Case',
      release_id: 'Release',
      evidence_id: 'File',
    });
    for (const table of ['funds_releases', 'funds_release_lines', 'funds_release_evidence'])
      await this.protectRecord(runner, table);
  }

  private async createPostMortems(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases.post_mortems (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        causes text[] not null check (cardinality(causes) > 0 and causes <@ array[${oneOf(CAUSES)}]),
        worked text not null check (worked <> ''),
        did_not_work text not null check (did_not_work <> ''),
        lesson_zh text not null default '',
        lesson_en text not null default '',
        written_by uuid not null,
        written_at timestamptz(3) not null default platform.now(),
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, case_id),
        check (lesson_zh <> '' or lesson_en <> ''),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, written_by) references identity.staff (firm_id, id)
      );

      create function cases.freeze_post_mortem() returns trigger language plpgsql as $$
        begin
          if exists (select from cases.cases c
              where c.firm_id = new.firm_id and c.id = new.case_id and c.status = 'closed') then
            raise exception 'post_mortem_frozen: the post-mortem of a closed case is not changed'
              using errcode = 'restrict_violation';
          end if;
          if tg_op = 'UPDATE' and (new.case_id <> old.case_id or new.version <> old.version + 1) then
            raise exception 'post_mortem_version: it stays with its case and moves by one version'
              using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger freeze_post_mortem before insert or update on cases.post_mortems
        for each row execute function cases.freeze_post_mortem();`);
    await describe(runner, 'cases.post_mortems', 'What a case taught (复盘), written before it closes', {
      firm_id: 'Firm',
      id: 'Post-mortem',
      case_id: 'Case: one each',
      causes: 'The causes that turned out to be true',
      worked: 'PII: what worked',
      did_not_work: 'PII: what did not',
      lesson_zh: 'PII: the lesson in Chinese',
      lesson_en: 'PII: the lesson in English; one of the two is there',
      written_by: 'Staff member who wrote it last',
      written_at: 'Product time of the last change',
      version: 'Optimistic version',
    });
    await protectTenantTable(runner, 'cases.post_mortems', {
      grants: 'select, insert, update',
      isAudited: true,
    });
  }

  private async protectRecord(runner: QueryRunner, table: string): Promise<void> {
    await protectTenantTable(runner, `cases.${table}`, { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, `cases.${table}`);
  }
}
