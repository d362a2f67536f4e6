import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';
import { forEachFirm } from './support/for-each-firm';

/** Enquiries from the firm's own public page (网上咨询), kept at once and opened by the worker. */
export class TakeEnquiries1764200802000 implements MigrationInterface {
  name = 'TakeEnquiries1764200802000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table identity.firms add column slug text check (slug ~ '^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$');
      comment on column identity.firms.slug is 'Name in the address of the firm’s public page, /f/<slug>';`);
    await forEachFirm(runner, 'firm.name_public_page', async (firmId) => {
      await runner.query(
        `update identity.firms set slug = 'f-' || right(replace(id::text, '-', ''), 10) where id = $1`,
        [firmId],
      );
    });
    await runner.query(`
      alter table identity.firms alter column slug set not null;
      create unique index firms_slug on identity.firms (slug);
      create function identity.name_public_page() returns trigger language plpgsql as $$
        begin
          new.slug := coalesce(new.slug, 'f-' || right(replace(new.id::text, '-', ''), 10));
          return new;
        end $$;
      create trigger name_public_page before insert on identity.firms
        for each row execute function identity.name_public_page();

      create table cases.intakes (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        reference text not null,
        token_hash text not null,
        given jsonb not null,
        notice_text text,
        state text not null default 'received' check (state in ('received', 'opened', 'unreadable')),
        failure text,
        case_id uuid,
        received_at timestamptz(3) not null default platform.now(),
        opened_at timestamptz(3),
        primary key (firm_id, id),
        unique (firm_id, reference),
        check ((state = 'opened') = (case_id is not null)),
        foreign key (firm_id, case_id) references cases.cases (firm_id, id)
      );
      create index intakes_by_token on cases.intakes (token_hash);
      create unique index intakes_of_case on cases.intakes (firm_id, case_id) where case_id is not null;
      create index intakes_waiting on cases.intakes (firm_id, received_at) where state <> 'opened';`);
    await describe(
      runner,
      'cases.intakes',
      'Enquiries from the firm’s public page (网上咨询), as they were given',
      {
        firm_id: 'Firm',
        id: 'Enquiry',
        reference: 'Reference number told to the sender',
        token_hash: 'SHA-256 of the status link’s token',
        given: 'PII: what was typed: company, shop, contact, what happened, consents',
        notice_text: 'PII: the notice as pasted, until it is kept as the case’s notice',
        state: 'received, opened, or unreadable: a person must look at it',
        failure: 'Code of what stood in the way',
        case_id: 'The case that it became',
        received_at: 'Product time',
        opened_at: 'Product time',
      },
    );
    await protectTenantTable(runner, 'cases.intakes', { grants: 'select, insert, update', isAudited: false });
    await letSystemRead(runner, 'cases.intakes');
    await runner.query(`
      create function identity.firm_of_slug(wanted_slug text) returns table (firm_id uuid, name text, zone text)
        language sql stable security definer set search_path = pg_catalog, identity as $$
        select id, name, zone from identity.firms where slug = wanted_slug $$;
      create function cases.intake_of(wanted_hash text) returns table (firm_id uuid, intake_id uuid)
        language sql stable security definer set search_path = pg_catalog, cases as $$
        select firm_id, id from cases.intakes where token_hash = wanted_hash $$;`);
    await makeDefiner(runner, 'identity.firm_of_slug(text)');
    await makeDefiner(runner, 'cases.intake_of(text)');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
