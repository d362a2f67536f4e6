import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EVIDENCE_KINDS, REQUEST_SOURCES, REQUEST_STATES, REQUEST_STEPS } from '@overturn/kernel/vocabulary';
import { letClient } from './support/client-rows';
import {
  describe,
  letSystemRead,
  makeAppendOnly,
  makeDefiner,
  protectTenantTable,
} from './support/tenant-table';

const oneOf = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** Documents that the client is to bring (资料清单), what became of each, and when it is asked for again. */
export class CreateDocumentRequests1764200950100 implements MigrationInterface {
  name = 'CreateDocumentRequests1764200950100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evidence.document_requests (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        round int not null check (round > 0),
        code text not null check (code <> ''),
        source text not null check (source in (${oneOf(REQUEST_SOURCES)})),
        title_zh text not null check (title_zh ~ '\\S'),
        title_en text not null check (title_en ~ '\\S'),
        hint_zh text not null,
        hint_en text not null,
        kinds text[] not null check (kinds <@ array[${oneOf(EVIDENCE_KINDS)}]),
        state text not null default 'open' check (state in (${oneOf(REQUEST_STATES)})),
        reason text not null default '',
        asked_by uuid,
        asked_at timestamptz(3) not null default platform.now(),
        due_at timestamptz(3) not null,
        chase_at timestamptz(3),
        settled_at timestamptz(3),
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        unique (firm_id, case_id, round, code),
        constraint waived_with_a_reason check (state <> 'waived' or reason ~ '\\S'),
        constraint settled_when_done check ((state in ('accepted', 'waived')) = (settled_at is not null)),
        constraint chased_while_open check (chase_at is null or state = 'open'),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id),
        foreign key (firm_id, asked_by) references identity.staff (firm_id, id)
      );
      create index document_requests_to_chase on evidence.document_requests (chase_at) where chase_at is not null;

      create table evidence.document_request_files (
        firm_id uuid not null,
        case_id uuid not null,
        request_id uuid not null,
        evidence_id uuid not null,
        offered_by uuid,
        offered_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, request_id, evidence_id),
        foreign key (firm_id, case_id, request_id) references evidence.document_requests (firm_id, case_id, id),
        foreign key (firm_id, case_id, evidence_id) references evidence.files (firm_id, case_id, id),
        foreign key (firm_id, offered_by) references identity.staff (firm_id, id)
      );

      create table evidence.document_request_steps (
        firm_id uuid not null,
        id uuid not null,
        request_id uuid not null,
        step text not null check (step in (${oneOf(REQUEST_STEPS)})),
        reason text not null default '' check (step not in ('reject', 'waive', 'reopen') or reason ~ '\\S'),
        taken_by uuid,
        taken_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, request_id) references evidence.document_requests (firm_id, id),
        foreign key (firm_id, taken_by) references identity.staff (firm_id, id)
      );
      create index document_request_steps_of on evidence.document_request_steps (firm_id, request_id, taken_at, id);

      create unique index one_document_reminder_each on notifications.notifications
        (firm_id, recipient_id, (params ->> 'eventId')) where kind = 'documents_due';

      create function evidence.firms_with_due_chases() returns setof uuid language sql stable security definer
        set search_path = pg_catalog, platform, evidence as $$
          select distinct firm_id from evidence.document_requests where chase_at <= platform.now() $$;
      grant create on schema evidence to overturn_system;`);
    await letSystemRead(runner, 'evidence.document_requests');
    await makeDefiner(runner, 'evidence.firms_with_due_chases()');
    await this.describeTables(runner);
    await protectTenantTable(runner, 'evidence.document_requests', {
      grants: 'select, insert, update',
      isAudited: true,
    });
    for (const table of ['document_request_files', 'document_request_steps']) {
      await protectTenantTable(runner, `evidence.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `evidence.${table}`);
    }
    // A client sees what their own case waits for, and may offer files for it.
    const ofOwnCase = `case_id in (select id from cases.cases where client_id = (select platform.current_client()))`;
    const ofOwnRequest = `request_id in (select id from evidence.document_requests where ${ofOwnCase})`;
    await letClient(runner, 'evidence.files', { see: ofOwnCase });
    await letClient(runner, 'evidence.document_requests', { see: ofOwnCase, write: ofOwnCase });
    await letClient(runner, 'evidence.document_request_files', { see: ofOwnCase, write: ofOwnCase });
    await letClient(runner, 'evidence.document_request_steps', { see: 'false', write: ofOwnRequest });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(runner, 'evidence.document_requests', 'Documents that a client is to bring (资料清单)', {
      firm_id: 'Firm',
      id: 'Request',
      case_id: 'Case',
      round: 'Round of the case in which it was asked for',
      code: 'What is asked for, once per round',
      source: 'notice, playbook or staff',
      title_zh: 'Title in Chinese, for the client too',
      title_en: 'Title in English',
      hint_zh: 'By which rule it counts, in Chinese',
      hint_en: 'By which rule it counts, in English',
      kinds: 'Kinds of files that suit it; empty: any',
      state: 'open, offered, accepted or waived',
      reason: 'PII: of the last decision: why it was rejected or waived',
      asked_by: 'Staff member; null for the notice and the playbook',
      asked_at: 'Product time',
      due_at: 'Until when the client should bring it',
      chase_at: 'When people are reminded next; null when they are not',
      settled_at: 'Product time',
      version: 'Optimistic version',
    });
    await describe(runner, 'evidence.document_request_files', 'Files that were offered for a request', {
      firm_id: 'Firm',
      case_id: 'Case',
      request_id: 'Request',
      evidence_id: 'File',
      offered_by: 'Staff member; null for the client',
      offered_at: 'Product time',
    });
    await describe(runner, 'evidence.document_request_steps', 'What was done with a request: never changed', {
      firm_id: 'Firm',
      id: 'Step',
      request_id: 'Request',
      step: 'offer, accept, reject, waive or reopen',
      reason: 'PII: why',
      taken_by: 'Staff member; null for the client or a job',
      taken_at: 'Product time',
    });
  }
}
