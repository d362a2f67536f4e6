import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  DECLARATION_CODES,
  GRANT_PERMISSIONS,
  INTENTS,
  QUESTION_AUDIENCES,
  TRIAGE_VERDICTS,
} from '@overturn/kernel/vocabulary';
import {
  describe,
  letSystemRead,
  makeAppendOnly,
  makeDefiner,
  protectTenantTable,
} from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** Root-cause worksheets, questionnaires, access grants, declarations and triage decisions. */
export class CreateInvestigation1764100600000 implements MigrationInterface {
  name = 'CreateInvestigation1764100600000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createInvestigation(runner);
    await this.createEngagement(runner);
    await this.describeTables(runner);
    for (const table of ['worksheets', 'questionnaire_answers', 'access_grants'])
      await protectTenantTable(runner, `cases.${table}`, {
        grants: 'select, insert, update',
        isAudited: true,
      });
    for (const table of ['worksheet_intents', 'declarations', 'triage_decisions']) {
      await protectTenantTable(runner, `cases.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `cases.${table}`);
    }
    await letSystemRead(runner, 'cases.access_grants');
    await runner.query(`
      -- A firm's own zone decides the day; this only finds whom to ask, so it looks as far ahead as any zone is.
      create function cases.firms_with_expired_grants() returns setof uuid
        language sql stable security definer set search_path = pg_catalog, platform, cases as $$
        select distinct firm_id from cases.access_grants
        where revoked_at is null and expiry_raised_at is null
          and expires_on < ((platform.now() at time zone 'UTC') + interval '14 hours')::date $$;`);
    await makeDefiner(runner, 'cases.firms_with_expired_grants()');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createInvestigation(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases.worksheets (
        firm_id uuid not null,
        case_id uuid not null,
        content jsonb not null check (jsonb_typeof(content) = 'object'),
        version int not null default 1,
        updated_at timestamptz(3) not null default platform.now(),
        updated_by uuid not null,
        primary key (firm_id, case_id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, updated_by) references identity.staff (firm_id, id)
      );

      create table cases.worksheet_intents (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        cause text not null,
        intent text not null check (intent in (${oneOf(INTENTS)})),
        note text not null default '',
        recorded_at timestamptz(3) not null default platform.now(),
        recorded_by uuid not null,
        primary key (firm_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, recorded_by) references identity.staff (firm_id, id)
      );
      create index intents_of_case on cases.worksheet_intents (firm_id, case_id, recorded_at desc, id desc);

      create table cases.questionnaire_answers (
        firm_id uuid not null,
        case_id uuid not null,
        question text not null,
        value jsonb,
        answered_as text not null check (answered_as in (${oneOf(QUESTION_AUDIENCES)})),
        answered_by uuid,
        answered_at timestamptz(3) not null default platform.now(),
        version int not null default 1,
        primary key (firm_id, case_id, question),
        check ((answered_as = 'staff') = (answered_by is not null)),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, answered_by) references identity.staff (firm_id, id)
      );`);
  }

  private async createEngagement(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases.declarations (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        code text not null check (code in (${oneOf(DECLARATION_CODES)})),
        text_version int not null check (text_version > 0),
        text_zh text not null check (text_zh <> ''),
        text_en text not null check (text_en <> ''),
        text_hash text not null check (text_hash ~ '^[0-9a-f]{64}$'),
        disclosure text not null default '',
        signed_by text not null check (signed_by <> ''),
        signed_on date not null,
        evidence_id uuid,
        recorded_at timestamptz(3) not null default platform.now(),
        recorded_by uuid not null,
        primary key (firm_id, id),
        unique (firm_id, case_id, code, text_version, signed_by),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, case_id, evidence_id) references evidence.files (firm_id, case_id, id),
        foreign key (firm_id, recorded_by) references identity.staff (firm_id, id)
      );

      create table cases.access_grants (
        firm_id uuid not null,
        id uuid not null,
        seller_account_id uuid not null,
        case_id uuid,
        permissions text[] not null
          check (cardinality(permissions) > 0 and permissions <@ array[${oneOf(GRANT_PERMISSIONS)}]),
        granted_on date not null,
        expires_on date not null,
        evidence_id uuid,
        note text not null default '',
        recorded_at timestamptz(3) not null default platform.now(),
        recorded_by uuid not null,
        revoked_at timestamptz(3),
        revoked_by uuid,
        revoke_reason text,
        expiry_raised_at timestamptz(3),
        version int not null default 1,
        primary key (firm_id, id),
        check (expires_on > granted_on),
        check (evidence_id is null or case_id is not null),
        check ((revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoke_reason is null)),
        foreign key (firm_id, seller_account_id) references clients.seller_accounts (firm_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, case_id, evidence_id) references evidence.files (firm_id, case_id, id),
        foreign key (firm_id, recorded_by) references identity.staff (firm_id, id),
        foreign key (firm_id, revoked_by) references identity.staff (firm_id, id)
      );
      create index grants_of_account on cases.access_grants (firm_id, seller_account_id, granted_on desc, id desc);
      create index grants_to_raise on cases.access_grants (expires_on)
        where revoked_at is null and expiry_raised_at is null;

      create table cases.triage_decisions (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        verdict text not null check (verdict in (${oneOf(TRIAGE_VERDICTS)})),
        advice text not null check (advice in (${oneOf(TRIAGE_VERDICTS)})),
        scores jsonb not null,
        reason text not null check (reason <> ''),
        acknowledges_low_chance boolean not null default false,
        decided_at timestamptz(3) not null default platform.now(),
        decided_by uuid not null,
        primary key (firm_id, id),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, decided_by) references identity.staff (firm_id, id)
      );
      create index triage_of_case on cases.triage_decisions (firm_id, case_id, decided_at desc, id desc);`);
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(runner, 'cases.worksheets', 'Root-cause worksheets (根因分析表), one for each case', {
      firm_id: 'Firm',
      case_id: 'Case',
      content: 'PII: whys with facts, evidence, ASINs and order ids per cause; rules read; conclusion',
      version: 'Optimistic version',
      updated_at: 'Product time',
      updated_by: 'Staff member',
    });
    await describe(
      runner,
      'cases.worksheet_intents',
      'Whether a cause was meant (意图): confidential, the newest counts, nothing is rewritten',
      {
        firm_id: 'Firm',
        id: 'Statement',
        case_id: 'Case',
        cause: 'Cause',
        intent: 'accident, negligence or deliberate',
        note: 'PII: what it rests on',
        recorded_at: 'Product time',
        recorded_by: 'Staff member',
      },
    );
    await describe(
      runner,
      'cases.questionnaire_answers',
      'Answers of the questionnaire (问卷), kept whatever is asked now',
      {
        firm_id: 'Firm',
        case_id: 'Case',
        question: 'Key of the question',
        value: 'PII: the answer; null when it was taken back',
        answered_as: 'client or staff',
        answered_by: 'Staff member; null for a client',
        answered_at: 'Product time',
        version: 'Optimistic version',
      },
    );
    await describe(runner, 'cases.declarations', 'What a client declared and signed (声明): never changed', {
      firm_id: 'Firm',
      id: 'Signed declaration',
      case_id: 'Case',
      code: 'Which declaration',
      text_version: 'Version of its text',
      text_zh: 'Chinese text as it was signed',
      text_en: 'English text as it was signed',
      text_hash: 'SHA-256 of code, version and both texts',
      disclosure: 'PII: accounts that were disclosed with it',
      signed_by: 'PII: who signed at the client',
      signed_on: 'Date on the paper',
      evidence_id: 'Scan of the signed paper, where there is one',
      recorded_at: 'Product time',
      recorded_by: 'Staff member',
    });
    await describe(
      runner,
      'cases.access_grants',
      'Authorised-partner access that a seller gave (授权); never a login',
      {
        firm_id: 'Firm',
        id: 'Grant',
        seller_account_id: 'Seller account',
        case_id: 'Case in which it was recorded, where there is one',
        permissions: 'What it lets the firm do',
        granted_on: 'Date from which it holds',
        expires_on: 'Last day on which it holds, in the firm’s zone',
        evidence_id: 'Screenshot of the grant',
        note: 'PII: remark',
        recorded_at: 'Product time',
        recorded_by: 'Staff member',
        revoked_at: 'Product time',
        revoked_by: 'Staff member',
        revoke_reason: 'Why',
        expiry_raised_at: 'Product time at which its expiry became a task',
        version: 'Optimistic version',
      },
    );
    await describe(
      runner,
      'cases.triage_decisions',
      'What a manager decided about an enquiry (初筛), with the reason',
      {
        firm_id: 'Firm',
        id: 'Decision',
        case_id: 'Case',
        verdict: 'accept, careful or decline',
        advice: 'What the scores advised',
        scores: 'The scores as they were',
        reason: 'PII: why',
        acknowledges_low_chance: 'Whether the low chance of a banned account was acknowledged',
        decided_at: 'Product time',
        decided_by: 'Staff member',
      },
    );
  }
}
