import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  describe,
  letSystemRead,
  makeAppendOnly,
  makeDefiner,
  protectTenantTable,
} from './support/tenant-table';

/** A firm names its public page; the names that it had before go on leading there. */
export class RenamePublicPages1764400203000 implements MigrationInterface {
  name = 'RenamePublicPages1764400203000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.former_slugs (
        firm_id uuid not null references identity.firms (id),
        slug text not null,
        left_by uuid not null,
        left_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, slug),
        foreign key (firm_id, left_by) references identity.staff (firm_id, id)
      );
      create unique index former_slugs_slug on identity.former_slugs (slug);
      grant update (slug) on identity.firms to overturn_app;`);
    await describe(
      runner,
      'identity.former_slugs',
      'Names that public pages had before; they still lead there',
      {
        firm_id: 'Firm',
        slug: 'Name in the address, /f/<slug>',
        left_by: 'Staff member who named the page anew',
        left_at: 'Product time',
      },
    );
    await protectTenantTable(runner, 'identity.former_slugs', { grants: 'select, insert', isAudited: true });
    await makeAppendOnly(runner, 'identity.former_slugs');
    await letSystemRead(runner, 'identity.former_slugs');
    await runner.query(`
      drop function identity.firm_of_slug(text);
      create function identity.firm_of_slug(wanted_slug text)
        returns table (firm_id uuid, name text, zone text, slug text)
        language sql stable security definer set search_path = pg_catalog, identity as $$
        select f.id, f.name, f.zone, f.slug from identity.firms f where f.slug = wanted_slug
        union all
        select f.id, f.name, f.zone, f.slug from identity.former_slugs o join identity.firms f on f.id = o.firm_id
          where o.slug = wanted_slug and not exists (select from identity.firms n where n.slug = wanted_slug) $$;
      create function identity.is_slug_taken(wanted_slug text, own_firm uuid) returns boolean
        language sql stable security definer set search_path = pg_catalog, identity as $$
        select exists (select from identity.firms f where f.slug = wanted_slug and f.id <> own_firm)
          or exists (select from identity.former_slugs o where o.slug = wanted_slug and o.firm_id <> own_firm) $$;`);
    await makeDefiner(runner, 'identity.firm_of_slug(text)');
    await makeDefiner(runner, 'identity.is_slug_taken(text, uuid)');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
