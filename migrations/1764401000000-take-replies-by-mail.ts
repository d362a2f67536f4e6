import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letClient } from './support/client-rows';
import { mapErasure } from './support/erasure-map';
import {
  describe,
  letSystemRead,
  makeAppendOnly,
  makeDefiner,
  protectTenantTable,
} from './support/tenant-table';

const CASE = 'foreign key (firm_id, case_id) references cases.cases (firm_id, id)';
const STAFF = (column: string) => `foreign key (firm_id, ${column}) references identity.staff (firm_id, id)`;
const MESSAGE =
  'foreign key (firm_id, case_id, message_id) references messages.messages (firm_id, case_id, id)';

/** Answers by mail (邮件回复) to what the conversation of a case said: each mail has an address of its own to answer to. */
export class TakeRepliesByMail1764401000000 implements MigrationInterface {
  name = 'TakeRepliesByMail1764401000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant create on schema messages to overturn_system;
      create table messages.reply_addresses (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        person_id uuid not null references identity.people (id),
        client_user_id uuid,
        staff_id uuid,
        token_hash text not null,
        created_at timestamptz(3) not null default platform.now(),
        expires_at timestamptz(3) not null,
        primary key (firm_id, id),
        unique (firm_id, case_id, id),
        unique (token_hash),
        constraint one_side check (num_nonnulls(client_user_id, staff_id) = 1),
        check (expires_at > created_at),
        ${CASE},
        ${STAFF('staff_id')},
        foreign key (firm_id, client_user_id) references clients.client_users (firm_id, id)
      );
      create table messages.incoming_mails (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        address_id uuid not null,
        message_key text not null,
        size_bytes bigint not null check (size_bytes >= 0),
        file_key text,
        state text not null default 'received'
          check (state in ('received', 'taken', 'unconfirmed', 'dropped', 'refused')),
        reason text check (reason in ('too_large', 'too_long', 'unreadable', 'expired', 'closed', 'empty', 'password',
          'bounce', 'auto_reply', 'bulk', 'loop', 'no_access')),
        sender text,
        words text check (length(words) <= 10000),
        left_out text[] not null default '{}',
        message_id uuid,
        received_at timestamptz(3) not null default platform.now(),
        worked_at timestamptz(3),
        looked_at_by uuid,
        looked_at timestamptz(3),
        primary key (firm_id, id),
        constraint one_answer_each unique (firm_id, case_id, message_key),
        foreign key (firm_id, case_id, address_id) references messages.reply_addresses (firm_id, case_id, id),
        ${MESSAGE},
        ${STAFF('looked_at_by')},
        check ((state = 'received') = (worked_at is null)),
        check ((state = 'received') = (file_key is not null)),
        check ((state = 'taken') = (message_id is not null)),
        check ((state in ('dropped', 'refused')) = (reason is not null)),
        check (state = 'unconfirmed' or (words is null and sender is null and looked_at is null)),
        check ((looked_at is null) = (looked_at_by is null))
      );
      create index incoming_mails_waiting on messages.incoming_mails (firm_id, case_id, received_at desc, id desc)
        where state = 'unconfirmed' and looked_at is null;
      create index incoming_mails_of_message on messages.incoming_mails (firm_id, message_id);
      create table messages.message_mails (
        firm_id uuid not null,
        case_id uuid not null,
        message_id uuid not null,
        signature text not null check (length(signature) <= 2000),
        quoted text not null check (length(quoted) <= 20000),
        left_out text[] not null,
        primary key (firm_id, message_id),
        ${MESSAGE}
      );`);
    await this.guard(runner);
    await this.describeTables(runner);
    await protectTenantTable(runner, 'messages.reply_addresses', {
      grants: 'select, insert',
      isAudited: false,
    });
    await makeAppendOnly(runner, 'messages.reply_addresses');
    await protectTenantTable(runner, 'messages.incoming_mails', {
      grants: 'select, insert, update',
      isAudited: false,
    });
    await protectTenantTable(runner, 'messages.message_mails', { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, 'messages.message_mails');
    const ofOwnCase = `case_id in (select id from cases.cases where client_id = (select platform.current_client()))`;
    await letClient(runner, 'messages.message_mails', { see: ofOwnCase, write: ofOwnCase });
    await letSystemRead(runner, 'messages.reply_addresses');
    await runner.query(`
      create function messages.reply_address_of(hash text) returns table (firm_id uuid, id uuid, case_id uuid)
        language sql stable security definer set search_path = pg_catalog, messages as $$
        select a.firm_id, a.id, a.case_id from messages.reply_addresses a where a.token_hash = hash $$;`);
    await makeDefiner(runner, 'messages.reply_address_of(text)');
    await this.mapErasures(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** What came stays what it was, and becomes a message of whom its address was given to: nobody else's. */
  private async guard(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function messages.keep_incoming_mail() returns trigger language plpgsql as $$
        declare
          look constant text[] := '{looked_at,looked_at_by}';
          work constant text[] := '{state,reason,sender,words,left_out,message_id,file_key,worked_at}';
        begin
          if to_jsonb(new) - (case when old.state = 'received' then work else look end)
               is distinct from to_jsonb(old) - (case when old.state = 'received' then work else look end)
             or old.looked_at is not null then
            raise exception 'incoming_mail_fixed: what came is worked on once' using errcode = 'restrict_violation';
          end if;
          if new.state = 'taken' and not exists (
            select from messages.messages m
            join messages.reply_addresses a on a.firm_id = new.firm_id and a.id = new.address_id
            where m.firm_id = new.firm_id and m.id = new.message_id
              and m.staff_id is not distinct from a.staff_id
              and m.person_id is not distinct from case when a.staff_id is null then a.person_id end) then
            raise exception 'reply_of_another: an answer is written by whom its address was given to'
              using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_incoming_mail before update on messages.incoming_mails
        for each row execute function messages.keep_incoming_mail();`);
  }

  private async mapErasures(runner: QueryRunner): Promise<void> {
    const ofCase = { part: 'messages', of: 'case', rows: 't.case_id = any ($2)' } as const;
    await mapErasure(runner, [
      {
        table: 'messages.incoming_mails',
        columns: ['sender', 'words', 'left_out'],
        action: 'delete',
        ...ofCase,
      },
      {
        table: 'messages.message_mails',
        columns: ['signature', 'quoted', 'left_out'],
        action: 'blank',
        change: `signature = '', quoted = '', left_out = '{}'`,
        ...ofCase,
      },
    ]);
  }

  private async describeTables(runner: QueryRunner): Promise<void> {
    await describe(
      runner,
      'messages.reply_addresses',
      'Addresses that a mail about a message is answered to',
      {
        firm_id: 'Firm',
        id: 'The mail that carried it',
        case_id: 'Case whose conversation it leads to',
        person_id: 'Person to whom the mail went: nobody else’s answer is taken',
        client_user_id: 'Their access to the portal; null for staff',
        staff_id: 'Staff member; null for a client’s person',
        token_hash: 'SHA-256 of the secret part of the address',
        created_at: 'Product time',
        expires_at: 'Product time after which no answer is taken',
      },
    );
    await describe(runner, 'messages.incoming_mails', 'Mails that came to such an address', {
      firm_id: 'Firm',
      id: 'Mail',
      case_id: 'Case of the address',
      address_id: 'Address that it came to',
      message_key: 'SHA-256 of its Message-ID, or of the mail when it has none: the same mail is taken once',
      size_bytes: 'Its size as it came',
      file_key: 'Where its bytes wait; null once it is worked on',
      state:
        'received, taken (a message), unconfirmed (kept for staff), dropped (machines) or refused (told so)',
      reason: 'Why it was dropped or refused',
      sender: 'PII: address that an unconfirmed mail came from',
      words: 'PII: what an unconfirmed mail says; for staff alone',
      left_out: 'PII: names of the files that were not kept',
      message_id: 'The message that it became',
      received_at: 'Product time',
      worked_at: 'Product time',
      looked_at_by: 'Staff member who has dealt with an unconfirmed mail',
      looked_at: 'Product time',
    });
    await describe(
      runner,
      'messages.message_mails',
      'What a message that came by mail brought besides its words',
      {
        firm_id: 'Firm',
        case_id: 'Case',
        message_id: 'Message',
        signature: 'PII: what stood below the words; shown folded',
        quoted:
          'PII: what a client’s mail quoted, shown folded; empty for staff, whose mails may quote colleagues',
        left_out: 'PII: names of the files that could not be kept',
      },
    );
  }
}
