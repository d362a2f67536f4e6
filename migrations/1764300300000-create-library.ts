import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CAUSES, NOTICE_KINDS, PASSAGE_LANGUAGES, PASSAGE_PARTS } from '@overturn/kernel/vocabulary';
import {
  describe,
  letSystemRead,
  makeAppendOnly,
  makeDefiner,
  protectTenantTable,
} from './support/tenant-table';

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** Passages (素材) that the firm's writers use again: versions that stay, approved by another person than who wrote. */
export class CreateLibrary1764300300000 implements MigrationInterface {
  name = 'CreateLibrary1764300300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema library;
      grant usage on schema library to overturn_app, overturn_system;
      grant create on schema library to overturn_system;

      create table library.passages (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        part text not null check (part in (${listed(PASSAGE_PARTS)})),
        language text not null check (language in (${listed(PASSAGE_LANGUAGES)})),
        owner_id uuid not null,
        newest int not null default 1 check (newest > 0),
        approved int check (approved <= newest),
        search_text text not null default '',
        changed_at timestamptz(3) not null default platform.now(),
        retired_at timestamptz(3),
        version int not null default 1,
        primary key (firm_id, id),
        foreign key (firm_id, owner_id) references identity.staff (firm_id, id)
      );
      create index passages_by_change on library.passages (firm_id, changed_at desc, id desc);
      create index passages_search on library.passages using gin (platform.bigrams(search_text));

      create table library.passage_versions (
        firm_id uuid not null,
        passage_id uuid not null,
        number int not null check (number > 0),
        title text not null check (title <> ''),
        body text not null check (body <> ''),
        causes text[] not null check (causes <@ array[${listed(CAUSES)}]),
        notice_kinds text[] not null check (notice_kinds <@ array[${listed(NOTICE_KINDS)}]),
        errors int not null check (errors >= 0),
        warnings int not null check (warnings >= 0),
        written_by uuid not null,
        written_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, passage_id, number),
        foreign key (firm_id, passage_id) references library.passages (firm_id, id),
        foreign key (firm_id, written_by) references identity.staff (firm_id, id)
      );

      create table library.passage_approvals (
        firm_id uuid not null,
        passage_id uuid not null,
        number int not null,
        approved_by uuid not null,
        approved_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, passage_id, number),
        foreign key (firm_id, passage_id, number) references library.passage_versions (firm_id, passage_id, number),
        foreign key (firm_id, approved_by) references identity.staff (firm_id, id)
      );
      alter table library.passages add foreign key (firm_id, id, approved)
        references library.passage_approvals (firm_id, passage_id, number);

      create function library.refuse_own_approval() returns trigger language plpgsql as $$
        begin
          if exists (select from library.passage_versions v
               join identity.staff writer on writer.firm_id = v.firm_id and writer.id = v.written_by
               join identity.staff judge on judge.firm_id = v.firm_id and judge.id = new.approved_by
               where v.firm_id = new.firm_id and v.passage_id = new.passage_id and v.number = new.number
                 and writer.person_id = judge.person_id)
             and not (select allows_own_plan_review from identity.firms where id = new.firm_id) then
            raise exception 'own_passage_approved: another person than who wrote it approves a passage'
              using errcode = 'restrict_violation';
          end if;
          return new;
        end $$;
      create trigger refuse_own_approval before insert on library.passage_approvals
        for each row execute function library.refuse_own_approval();`);
    await describeTables(runner);
    await protectTenantTable(runner, 'library.passages', {
      grants: 'select, insert, update (newest, approved, search_text, changed_at, retired_at, version)',
      isAudited: true,
    });
    for (const table of ['passage_versions', 'passage_approvals']) {
      await protectTenantTable(runner, `library.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `library.${table}`);
    }
    await letSystemRead(runner, 'library.passages');
    await runner.query(`
      create function library.passage_ids(query text, how_many int) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, platform, library as $$
        select id from library.passages
        where firm_id = platform.current_firm()
          and platform.bigrams(search_text) @> platform.bigrams(query)
          and position(platform.folded(query) in platform.folded(search_text)) > 0
        order by changed_at desc, id desc limit how_many $$;`);
    await makeDefiner(runner, 'library.passage_ids(text, int)');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}

async function describeTables(runner: QueryRunner): Promise<void> {
  await describe(runner, 'library.passages', 'Passages (素材) that are used again in plans', {
    firm_id: 'Firm',
    id: 'Passage',
    part: 'Where in a plan it stands',
    language: 'zh or en',
    owner_id: 'Staff member who looks after it: who wrote it first',
    newest: 'Number of the newest version',
    approved: 'Number of the newest approved version: what others use; null before the first approval',
    search_text: 'What search finds it by: titles and words of the newest and the approved version',
    changed_at: 'Product time of the last version, approval or retirement',
    retired_at: 'Product time; null while it may be used',
    version: 'Optimistic version',
  });
  await describe(runner, 'library.passage_versions', 'Wordings of a passage: never changed', {
    firm_id: 'Firm',
    passage_id: 'Passage',
    number: 'From 1, without gaps',
    title: 'What people look for',
    body: 'The words, with placeholders such as {{store}}; no client’s data belongs in them',
    causes: 'Causes that it answers; empty: all',
    notice_kinds: 'Kinds of notice that it answers; empty: all',
    errors: 'Blocking findings of the checker when it was saved',
    warnings: 'Other findings of the checker when it was saved',
    written_by: 'Staff member',
    written_at: 'Product time',
  });
  await describe(runner, 'library.passage_approvals', 'Who let others use which version: never changed', {
    firm_id: 'Firm',
    passage_id: 'Passage',
    number: 'Version',
    approved_by: 'Another person than who wrote the version',
    approved_at: 'Product time',
  });
}
