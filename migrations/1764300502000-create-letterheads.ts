import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

/** What a firm's papers say of the firm, version by version: a paper keeps the one of its day. */
export class CreateLetterheads1764300502000 implements MigrationInterface {
  name = 'CreateLetterheads1764300502000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.letterheads (
        firm_id uuid not null references identity.firms (id),
        version int not null check (version > 0),
        name_zh text not null check (name_zh <> ''),
        name_en text not null check (name_en <> ''),
        address_zh text not null default '',
        address_en text not null default '',
        phones text not null default '',
        email text not null default '',
        tax_number text not null default '',
        bank_account text not null default '',
        made_by uuid not null,
        made_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, version),
        foreign key (firm_id, made_by) references identity.staff (firm_id, id)
      );
      create function billing.letterhead_follows() returns trigger language plpgsql as $$
        begin
          if new.version <> 1 + coalesce((select max(version) from billing.letterheads l where l.firm_id = new.firm_id), 0) then
            raise exception 'letterhead_skipped: versions follow each other' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger letterhead_follows before insert on billing.letterheads
        for each row execute function billing.letterhead_follows();`);
    await describe(runner, 'billing.letterheads', 'What papers say of the firm (抬头), never changed', {
      firm_id: 'Firm',
      version: 'Version; papers keep the one of their day',
      name_zh: 'Name of the company in Chinese',
      name_en: 'Name of the company in English',
      address_zh: 'Address in Chinese',
      address_en: 'Address in English',
      phones: 'Telephone numbers',
      email: 'E-mail address',
      tax_number: 'Taxpayer number',
      bank_account: 'Where clients pay to: bank, holder and number, line by line',
      made_by: 'Staff member',
      made_at: 'Product time',
    });
    await protectTenantTable(runner, 'billing.letterheads', { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, 'billing.letterheads');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
