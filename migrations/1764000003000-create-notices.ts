import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

/** What Amazon wrote (通知): the reading beside the original, corrections beside the reading. */
export class CreateNotices1764000003000 implements MigrationInterface {
  name = 'CreateNotices1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema notices;
      grant usage on schema notices to overturn_app, overturn_system;

      create table notices.notices (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        source text not null check (source in ('pasted', 'eml', 'txt')),
        file_name text,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        size_bytes int not null,
        file_key text not null,
        subject text,
        from_address text,
        sent_at timestamptz(3),
        stored_at timestamptz(3) not null default platform.now(),
        stored_by uuid,
        body_text text not null,
        sanitised_html text,
        reading jsonb not null,
        kind text not null,
        role text not null,
        sender_verdict text not null,
        marketplace text references clients.marketplaces (code),
        case_id uuid,
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, sha256),
        foreign key (firm_id, stored_by) references identity.staff (firm_id, id)
      );
      create index notices_newest on notices.notices (firm_id, stored_at desc, id desc);
      create index notices_of_case on notices.notices (firm_id, case_id) where case_id is not null;
      create index notices_unlinked on notices.notices (firm_id, stored_at desc, id desc) where case_id is null;

      create table notices.corrections (
        firm_id uuid not null,
        id uuid not null,
        notice_id uuid not null,
        field text not null,
        machine_value jsonb,
        value jsonb not null,
        reason text,
        corrected_by uuid not null,
        corrected_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, notice_id) references notices.notices (firm_id, id),
        foreign key (firm_id, corrected_by) references identity.staff (firm_id, id)
      );
      create index corrections_of_notice on notices.corrections (firm_id, notice_id, corrected_at);

      -- The original and what the machine read of it stay; only the link to a case and a person's values move on.
      create function notices.keep_original() returns trigger language plpgsql as $$
        begin
          if to_jsonb(new) - '{kind,role,marketplace,case_id,version}'::text[]
             is distinct from to_jsonb(old) - '{kind,role,marketplace,case_id,version}'::text[] then
            raise exception 'notice_original: what came in is never changed' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger keep_original before update on notices.notices
        for each row execute function notices.keep_original();`);
    await describe(runner, 'notices.notices', 'Messages from Amazon with their machine reading', {
      firm_id: 'Firm',
      id: 'Notice',
      source: 'How it came: pasted, eml or txt',
      file_name: 'Name of the uploaded file',
      sha256: 'Hash of the original bytes: the same bytes are one notice',
      size_bytes: 'Size of the original',
      file_key: 'Where the file store keeps the original',
      subject: 'Subject of the mail',
      from_address: 'Sender as the mail says',
      sent_at: 'Date header of the mail',
      stored_at: 'Product time at which it came to the firm',
      stored_by: 'Staff member who brought it',
      body_text: 'PII: the text that spans refer to',
      sanitised_html: 'PII: HTML part without scripts, forms and remote images',
      reading: 'What the rules read, with spans and their version',
      kind: 'Kind in force: a person’s or the machine’s',
      role: 'First notice or answer, in force',
      sender_verdict: 'Whether the sender is genuine',
      marketplace: 'Marketplace in force',
      case_id: 'Case that it belongs to',
      version: 'Optimistic version',
    });
    await describe(runner, 'notices.corrections', 'A person’s value beside the machine’s', {
      firm_id: 'Firm',
      id: 'Correction',
      notice_id: 'Notice',
      field: 'Which field',
      machine_value: 'What the machine read',
      value: 'What is right',
      reason: 'Why',
      corrected_by: 'Who',
      corrected_at: 'Product time',
    });
    await protectTenantTable(runner, 'notices.notices', {
      grants: 'select, insert, update',
      isAudited: true,
    });
    await protectTenantTable(runner, 'notices.corrections', { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, 'notices.corrections');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
