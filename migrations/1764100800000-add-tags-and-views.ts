import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describe, makeDefiner, protectTenantTable } from './support/tenant-table';

/** Tags of cases (标签), saved views (已存视图), and the indexes of the board and the calendar. */
export class AddTagsAndViews1764100800000 implements MigrationInterface {
  name = 'AddTagsAndViews1764100800000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addTags(runner);
    await runner.query(`
      create index cases_of_status_by_due on cases.cases (firm_id, status, next_deadline_at, id);
      create index deadlines_open_by_due on cases.deadlines (firm_id, due_at, id) where state = 'open';

      create table cases.saved_views (
        firm_id uuid not null,
        id uuid not null,
        owner_id uuid not null,
        name text not null check (name <> ''),
        search jsonb not null,
        is_shared boolean not null default false,
        is_pinned boolean not null default false,
        created_at timestamptz(3) not null default platform.now(),
        retired_at timestamptz(3),
        version int not null default 1,
        primary key (firm_id, id),
        constraint only_shared_views_are_pinned check (is_shared or not is_pinned),
        foreign key (firm_id, owner_id) references identity.staff (firm_id, id)
      );
      create unique index one_view_of_a_name on cases.saved_views (firm_id, owner_id, name) where retired_at is null;
      create index views_shared on cases.saved_views (firm_id, name) where is_shared and retired_at is null;

      create table cases.default_views (
        firm_id uuid not null,
        staff_id uuid not null,
        view_id uuid,
        chosen_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, staff_id),
        foreign key (firm_id, staff_id) references identity.staff (firm_id, id),
        foreign key (firm_id, view_id) references cases.saved_views (firm_id, id)
      );`);
    await describe(runner, 'cases.saved_views', 'Filters and orders of the case list that somebody named', {
      firm_id: 'Firm',
      id: 'View',
      owner_id: 'Staff member who saved it',
      name: 'Name',
      search: 'Filter and order, as the contract of saved views has them',
      is_shared: 'Whether the whole firm sees it',
      is_pinned: 'Whether it stands beside the system’s views for everybody',
      created_at: 'Product time',
      retired_at: 'Product time at which it was deleted',
      version: 'Optimistic version',
    });
    await describe(runner, 'cases.default_views', 'The view that a person’s case list begins with', {
      firm_id: 'Firm',
      staff_id: 'Staff member',
      view_id: 'View; null for the system’s own',
      chosen_at: 'Product time',
    });
    for (const table of ['tag_names', 'saved_views', 'default_views'])
      await protectTenantTable(runner, `cases.${table}`, {
        grants: table === 'tag_names' ? 'select, insert' : 'select, insert, update',
        isAudited: true,
      });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }

  /** The index holds tags with their firm in front, so that a firm's tag is found among its own only. */
  private async addTags(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.cases add column tags text[] not null default '{}',
        add constraint few_tags check (cardinality(tags) <= 20);
      create function cases.tag_keys(firm uuid, tags text[]) returns text[] language sql immutable parallel safe as $$
        select coalesce(array_agg(firm::text || ':' || tag), '{}') from unnest(tags) as tag $$;
      create index cases_by_tag on cases.cases using gin (cases.tag_keys(firm_id, tags)) where tags <> '{}';

      create function cases.check_tags() returns trigger language plpgsql as $$
        begin
          if new.tags is distinct from old.tags and new.version = old.version then
            raise exception 'case_tags: tags change with version + 1' using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger check_tags before update of tags on cases.cases
        for each row execute function cases.check_tags();

      create function cases.tagged_ids(wanted text[], how_many int) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, platform, cases as $$
        select id from cases.cases
        where firm_id = platform.current_firm() and tags <> '{}'
          and cases.tag_keys(firm_id, tags) && cases.tag_keys(platform.current_firm(), wanted)
        limit how_many $$;

      create table cases.tag_names (
        firm_id uuid not null references identity.firms (id),
        name text not null check (name <> ''),
        primary key (firm_id, name)
      );`);
    await describe(runner, 'cases.cases', 'One suspension of one seller account on one marketplace (案件)', {
      tags: 'The firm’s own words for it (标签)',
    });
    await describe(runner, 'cases.tag_names', 'Tags that the firm has used, for choosing one', {
      firm_id: 'Firm',
      name: 'Tag',
    });
    await makeDefiner(runner, 'cases.tagged_ids(text[], int)');
  }
}
