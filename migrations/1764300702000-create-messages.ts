import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letClient } from './support/client-rows';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const CASE = 'foreign key (firm_id, case_id) references cases.cases (firm_id, id)';
const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;

/** The conversation of a case (消息): what staff and client write to each other. What staff note for themselves is elsewhere. */
export class CreateMessages1764300702000 implements MigrationInterface {
  name = 'CreateMessages1764300702000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema messages;
      grant usage on schema messages to overturn_app, overturn_system;
      create table messages.messages (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        body text not null check (length(body) <= 10000),
        staff_id uuid,
        person_id uuid references identity.people (id),
        sent_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        constraint one_writer check (num_nonnulls(staff_id, person_id) = 1),
        ${CASE},
        ${STAFF('staff_id')}
      );
      create index messages_of_case on messages.messages (firm_id, case_id, sent_at desc, id desc);
      create table messages.message_files (
        firm_id uuid not null,
        case_id uuid not null,
        message_id uuid not null,
        evidence_id uuid not null,
        primary key (firm_id, message_id, evidence_id),
        foreign key (firm_id, case_id, message_id) references messages.messages (firm_id, case_id, id),
        foreign key (firm_id, case_id, evidence_id) references evidence.files (firm_id, case_id, id)
      );
      create index message_files_of_file on messages.message_files (firm_id, evidence_id);
      create table messages.retractions (
        firm_id uuid not null,
        message_id uuid not null,
        case_id uuid not null,
        retracted_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, message_id),
        foreign key (firm_id, case_id, message_id) references messages.messages (firm_id, case_id, id)
      );
      create table messages.reads (
        firm_id uuid not null,
        case_id uuid not null,
        person_id uuid not null references identity.people (id),
        is_client boolean not null,
        read_until timestamptz(3) not null,
        primary key (firm_id, case_id, person_id, is_client),
        ${CASE}
      );
      create function messages.keep_retraction_own() returns trigger language plpgsql as $$
        begin
          if not exists (select from messages.messages m
            left join identity.staff s on s.firm_id = m.firm_id and s.id = m.staff_id
            where m.firm_id = new.firm_id and m.id = new.message_id
              and coalesce(m.person_id, s.person_id) = platform.current_person()) then
            raise exception 'retraction_of_another: whoever wrote a message takes it back'
              using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_retraction_own before insert on messages.retractions
        for each row execute function messages.keep_retraction_own();`);
    await runner.query(`
      create unique index one_message_notice_each on notifications.notifications
        (firm_id, recipient_id, (params ->> 'eventId')) where kind = 'message_received'`);
    await this.describeTables(runner);
    for (const table of ['messages', 'message_files', 'retractions']) {
      await protectTenantTable(runner, `messages.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `messages.${table}`);
    }
    await protectTenantTable(runner, 'messages.reads', {
      grants: 'select, insert, update',
      isAudited: false,
    });
    await this.openToClients(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async openToClients(runner: QueryRunner): Promise<void> {
    const ofOwnCase = `case_id in (select id from cases.cases where client_id = (select platform.current_client()))`;
    const me = `(select platform.current_person())`;
    await letClient(runner, 'messages.messages', {
      see: ofOwnCase,
      write: `${ofOwnCase} and staff_id is null and person_id = ${me}`,
    });
    await letClient(runner, 'messages.message_files', { see: ofOwnCase, write: ofOwnCase });
    await letClient(runner, 'messages.retractions', { see: ofOwnCase, write: ofOwnCase });
    await letClient(runner, 'messages.reads', {
      see: ofOwnCase,
      write: `${ofOwnCase} and is_client and person_id = ${me}`,
    });
    await letClient(runner, 'evidence.files', {
      see: `${ofOwnCase} and (kept_by_person is not null
        or exists (select from evidence.document_request_files o
          where o.firm_id = files.firm_id and o.evidence_id = files.id)
        or exists (select from messages.message_files m
          where m.firm_id = files.firm_id and m.evidence_id = files.id))`,
      write: `${ofOwnCase} and kept_by is null and kept_by_person = ${me}`,
    });
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(runner, 'messages.messages', 'What staff and client write to each other (消息)', {
      firm_id: 'Firm',
      id: 'Message',
      case_id: 'Case',
      body: 'PII: what is said; empty when only files are sent',
      staff_id: 'Staff member who wrote it; null for the client',
      person_id: 'The client’s person who wrote it; null for staff',
      sent_at: 'Product time',
    });
    await describe(runner, 'messages.message_files', 'Files that came with a message', {
      firm_id: 'Firm',
      case_id: 'Case',
      message_id: 'Message',
      evidence_id: 'File of the case',
    });
    await describe(
      runner,
      'messages.retractions',
      'Messages that were taken back: the message stays, unread',
      {
        firm_id: 'Firm',
        message_id: 'Message',
        case_id: 'Case',
        retracted_at: 'Product time',
      },
    );
    await describe(runner, 'messages.reads', 'How far somebody has read a conversation; no record', {
      firm_id: 'Firm',
      case_id: 'Case',
      person_id: 'Who',
      is_client: 'Whether they read it as the client',
      read_until: 'Product time of the last message that they saw',
    });
  }
}
