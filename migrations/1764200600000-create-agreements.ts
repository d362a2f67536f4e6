import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ENGAGEMENT_STATES } from '@overturn/kernel/vocabulary';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');
const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;
const CASE = 'foreign key (firm_id, case_id) references cases.cases (firm_id, id)';
const CURRENCY = `text not null check (currency ~ '^[A-Z]{3}$')`;

/** What is agreed: fee plans and engagement letters. */
export class CreateAgreements1764200600000 implements MigrationInterface {
  name = 'CreateAgreements1764200600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create schema billing; grant usage on schema billing to overturn_app, overturn_system;',
    );
    await this.createPlans(runner);
    await this.createEngagements(runner);
    await this.describeTables(runner);
    for (const table of ['fee_plans', 'engagements'])
      await protectTenantTable(runner, `billing.${table}`, {
        grants: 'select, insert, update',
        isAudited: true,
      });
    for (const table of ['fee_plan_versions']) {
      await protectTenantTable(runner, `billing.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `billing.${table}`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createPlans(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.fee_plans (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        name_zh text not null check (name_zh <> ''),
        name_en text not null check (name_en <> ''),
        retired_at timestamptz(3),
        version int not null default 1 check (version > 0),
        primary key (firm_id, id)
      );
      create table billing.fee_plan_versions (
        firm_id uuid not null,
        plan_id uuid not null,
        version int not null check (version > 0),
        content jsonb not null check (jsonb_typeof(content) = 'object'),
        made_at timestamptz(3) not null default platform.now(),
        made_by uuid,
        primary key (firm_id, plan_id, version),
        foreign key (firm_id, plan_id) references billing.fee_plans (firm_id, id),
        ${STAFF('made_by')}
      );`);
  }

  /** A letter is offered, accepted by its hash, replaced by another; its terms never change. */
  private async createEngagements(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.engagements (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        revision int not null check (revision > 0),
        plan_id uuid,
        plan_version int,
        content jsonb not null check (jsonb_typeof(content) = 'object'),
        currency ${CURRENCY},
        letter_zh text not null check (letter_zh <> ''),
        letter_en text not null check (letter_en <> ''),
        letter_hash text not null,
        state text not null default 'offered' check (state in (${oneOf(ENGAGEMENT_STATES)})),
        offered_by uuid not null,
        offered_at timestamptz(3) not null default platform.now(),
        accepted_by text,
        accepted_at timestamptz(3),
        accepted_from text,
        accepted_hash text,
        recorded_by uuid,
        superseded_at timestamptz(3),
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        unique (firm_id, case_id, revision),
        constraint letter_is_hashed
          check (letter_hash = encode(sha256(convert_to(letter_zh || E'\\n\\n' || letter_en, 'UTF8')), 'hex')),
        constraint accepted_as_offered check (accepted_hash is null or accepted_hash = letter_hash),
        constraint acceptance_is_whole
          check (num_nulls(accepted_by, accepted_at, accepted_from, accepted_hash) in (0, 4)
            and (state <> 'accepted' or accepted_at is not null) and (state <> 'offered' or accepted_at is null)),
        check (state = 'superseded' or superseded_at is null),
        ${CASE},
        foreign key (firm_id, plan_id, plan_version) references billing.fee_plan_versions (firm_id, plan_id, version),
        ${STAFF('offered_by')},
        ${STAFF('recorded_by')}
      );
      create unique index one_offer on billing.engagements (firm_id, case_id) where state = 'offered';
      create unique index one_acceptance on billing.engagements (firm_id, case_id) where state = 'accepted';

      create function billing.keep_engagement() returns trigger language plpgsql as $$
        declare moving constant text[] :=
          '{state,accepted_by,accepted_at,accepted_from,accepted_hash,recorded_by,superseded_at}';
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
               and new.accepted_by = old.accepted_by and new.accepted_from = old.accepted_from) then
            raise exception 'engagement_state: % does not become %', old.state, new.state
              using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_engagement before insert or update on billing.engagements
        for each row execute function billing.keep_engagement();`);
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    const firm = { firm_id: 'Firm' };
    await describe(runner, 'billing.fee_plans', 'Fee plans (收费方案) that a firm offers', {
      ...firm,
      id: 'Plan',
      name_zh: 'Name in Chinese',
      name_en: 'Name in English',
      retired_at: 'Product time from which it is offered no more',
      version: 'Version of its content that is offered',
    });
    await describe(
      runner,
      'billing.fee_plan_versions',
      'What a fee plan says, version by version: never changed',
      {
        ...firm,
        plan_id: 'Plan',
        version: 'Version',
        content: 'The plan; amounts are digits of minor units of its currency',
        made_at: 'Product time',
        made_by: 'Staff member; null for the product',
      },
    );
    await describe(
      runner,
      'billing.engagements',
      'Engagement letters (服务协议): terms, letter, acceptance',
      {
        ...firm,
        id: 'Letter',
        case_id: 'Case',
        revision: 'Which letter of the case; changed terms are a new one',
        plan_id: 'Fee plan that it began with; null for terms of its own',
        plan_version: 'Version of that plan',
        content: 'Terms as agreed, from which the letter was made and fees are calculated',
        currency: 'ISO 4217 code of its amounts',
        letter_zh: 'Letter in Chinese',
        letter_en: 'Letter in English',
        letter_hash: 'SHA-256 of both texts',
        state: 'offered, accepted or superseded',
        offered_by: 'Staff member',
        offered_at: 'Product time',
        accepted_by: 'PII: who accepted it for the client',
        accepted_at: 'Product time of the acceptance',
        accepted_from: 'PII: network address from which it was accepted or recorded',
        accepted_hash: 'Hash of the letter that was accepted',
        recorded_by: 'Staff member who recorded the acceptance; null when the client gave it',
        superseded_at: 'Product time at which another letter replaced it',
      },
    );
  }
}
