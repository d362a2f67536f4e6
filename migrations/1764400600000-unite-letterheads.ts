import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letClient } from './support/client-rows';
import { forEachFirm } from './support/for-each-firm';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

/** One place for what a firm says of itself: the letterheads of papers and the brand become versions of one row, with a logo. */
export class UniteLetterheads1764400600000 implements MigrationInterface {
  name = 'UniteLetterheads1764400600000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createTables(runner);
    await describe(runner, 'identity.logos', 'Logos of the firm, drawn anew as PNG: never changed', {
      firm_id: 'Firm',
      sha256: 'Hash of its bytes',
      bytes: 'The picture, at most 600 by 240',
      added_by: 'Staff member',
      added_at: 'Product time',
    });
    await describe(
      runner,
      'identity.letterheads',
      'What papers, mails and the portal say of the firm (抬头), never changed',
      {
        firm_id: 'Firm',
        version: 'Version; papers keep the one of their day',
        name_zh: 'Name of the company in Chinese',
        name_en: 'Name of the company in English',
        address_zh: 'Address in Chinese',
        address_en: 'Address in English',
        phones: 'The firm’s own numbers, at most five',
        email: 'E-mail address of the firm',
        tax_number: 'Taxpayer number',
        bank_account: 'Where clients pay to: bank, holder and number, line by line',
        colour: 'As #rrggbb, readable on white; null: the product’s own',
        slogan_zh: 'Slogan in Chinese; may be empty',
        slogan_en: 'Slogan in English; may be empty',
        logo_sha256: 'Logo; null without one',
        made_by: 'Staff member; null for what was carried over',
        made_at: 'Product time',
      },
    );
    for (const table of ['identity.logos', 'identity.letterheads']) {
      await protectTenantTable(runner, table, { grants: 'select, insert', isAudited: true });
      await letClient(runner, table, { see: 'true' });
    }
    await this.carryOver(runner);
    for (const table of ['identity.logos', 'identity.letterheads']) await makeAppendOnly(runner, table);
    await runner.query(`
      drop table billing.letterheads;
      drop function billing.letterhead_follows;
      drop table identity.firm_brands;`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  private async createTables(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.logos (
        firm_id uuid not null references identity.firms (id),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        bytes bytea not null check (length(bytes) between 1 and 1000000),
        added_by uuid not null,
        added_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, sha256),
        constraint logo_is_its_hash check (sha256 = encode(sha256(bytes), 'hex')),
        foreign key (firm_id, added_by) references identity.staff (firm_id, id)
      );
      create table identity.letterheads (
        firm_id uuid not null references identity.firms (id),
        version int not null check (version > 0),
        name_zh text not null check (name_zh <> ''),
        name_en text not null check (name_en <> ''),
        address_zh text not null,
        address_en text not null,
        phones text[] not null check (cardinality(phones) <= 5),
        email text not null,
        tax_number text not null,
        bank_account text not null,
        colour text check (colour ~ '^#[0-9a-f]{6}$'),
        slogan_zh text not null,
        slogan_en text not null,
        logo_sha256 text,
        made_by uuid,
        made_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, version),
        foreign key (firm_id, logo_sha256) references identity.logos (firm_id, sha256),
        foreign key (firm_id, made_by) references identity.staff (firm_id, id)
      );
      create function identity.letterhead_follows() returns trigger language plpgsql as $$
        begin
          if new.version <> 1 + coalesce((select max(version) from identity.letterheads l where l.firm_id = new.firm_id), 0) then
            raise exception 'letterhead_skipped: versions follow each other' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger letterhead_follows before insert on identity.letterheads
        for each row execute function identity.letterhead_follows();`);
  }

  /**
   * The versions of papers are carried over as they were; what the brand said comes as one more version, from now on.
   * Where both have an address or phones, those of the papers hold.
   */
  private async carryOver(runner: QueryRunner): Promise<void> {
    await forEachFirm(runner, 'letterhead.carry_over', async (firmId) => {
      await runner.query(
        `insert into identity.letterheads (firm_id, version, name_zh, name_en, address_zh, address_en, phones, email,
           tax_number, bank_account, slogan_zh, slogan_en, made_by, made_at)
         select l.firm_id, l.version, l.name_zh, l.name_en, l.address_zh, l.address_en,
           case when cardinality(p.parts) > 5 then array[l.phones] else p.parts end,
           l.email, l.tax_number, l.bank_account, '', '', l.made_by, l.made_at
         from billing.letterheads l cross join lateral
           (select array_remove(regexp_split_to_array(trim(l.phones), '\\s*[、，,;；/]\\s*'), '') as parts) p
         where l.firm_id = $1 order by l.version`,
        [firmId],
      );
      await runner.query(
        `insert into identity.letterheads (firm_id, version, name_zh, name_en, address_zh, address_en, phones, email,
           tax_number, bank_account, colour, slogan_zh, slogan_en)
         select b.firm_id, 1 + coalesce(l.version, 0), coalesce(l.name_zh, f.name), coalesce(l.name_en, f.name),
           coalesce(nullif(l.address_zh, ''), b.address_zh), coalesce(nullif(l.address_en, ''), b.address_en),
           coalesce(nullif(l.phones, '{}'), b.phones), coalesce(l.email, ''), coalesce(l.tax_number, ''),
           coalesce(l.bank_account, ''), b.colour, b.slogan_zh, b.slogan_en
         from identity.firm_brands b join identity.firms f on f.id = b.firm_id
         left join lateral (select * from identity.letterheads k where k.firm_id = b.firm_id order by k.version desc limit 1) l
           on true
         where b.firm_id = $1`,
        [firmId],
      );
    });
  }
}
