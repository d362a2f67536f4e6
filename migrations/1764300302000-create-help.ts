import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HELP_CHAPTERS, LOCALES, QUESTION_STATES } from '@overturn/kernel/vocabulary';
import { letClient } from './support/client-rows';
import { describe, makeAppendOnly, protectTenantTable } from './support/tenant-table';

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** What a firm tells its clients (帮助): chapters with versions, published by a person; and what they asked beyond it. */
export class CreateHelp1764300302000 implements MigrationInterface {
  name = 'CreateHelp1764300302000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table library.articles (
        firm_id uuid not null references identity.firms (id),
        chapter text not null check (chapter in (${listed(HELP_CHAPTERS)})),
        newest int not null check (newest > 0),
        published int check (published <= newest),
        changed_at timestamptz(3) not null default platform.now(),
        version int not null default 1,
        primary key (firm_id, chapter)
      );
      create table library.article_versions (
        firm_id uuid not null,
        chapter text not null,
        number int not null check (number > 0),
        title_zh text not null check (title_zh <> ''),
        title_en text not null check (title_en <> ''),
        body_zh text not null check (body_zh <> ''),
        body_en text not null check (body_en <> ''),
        written_by uuid,
        written_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, chapter, number),
        foreign key (firm_id, chapter) references library.articles (firm_id, chapter),
        foreign key (firm_id, written_by) references identity.staff (firm_id, id)
      );
      create table library.article_publications (
        firm_id uuid not null,
        id uuid not null,
        chapter text not null,
        number int not null,
        published_by uuid not null,
        published_at timestamptz(3) not null default platform.now(),
        primary key (firm_id, id),
        foreign key (firm_id, chapter, number) references library.article_versions (firm_id, chapter, number),
        foreign key (firm_id, published_by) references identity.staff (firm_id, id)
      );
      create index publications_of_article on library.article_publications (firm_id, chapter, published_at desc);
      alter table library.articles add foreign key (firm_id, chapter, published)
        references library.article_versions (firm_id, chapter, number);

      create table library.questions (
        firm_id uuid not null references identity.firms (id),
        id uuid not null,
        client_id uuid,
        words text not null check (words <> ''),
        contact text not null,
        locale text not null check (locale in (${listed(LOCALES)})),
        asked_at timestamptz(3) not null default platform.now(),
        state text not null default 'open' check (state in (${listed(QUESTION_STATES)})),
        note text not null default '',
        settled_at timestamptz(3),
        settled_by uuid,
        version int not null default 1,
        primary key (firm_id, id),
        foreign key (firm_id, client_id) references clients.clients (firm_id, id),
        foreign key (firm_id, settled_by) references identity.staff (firm_id, id),
        constraint settled_by_somebody check ((state = 'open') = (settled_by is null) and (settled_by is null) = (settled_at is null))
      );
      create index questions_by_state on library.questions (firm_id, state, asked_at desc, id desc);`);
    await describeTables(runner);
    await protectTenantTable(runner, 'library.articles', {
      grants: 'select, insert, update (newest, published, changed_at, version)',
      isAudited: true,
    });
    for (const table of ['article_versions', 'article_publications']) {
      await protectTenantTable(runner, `library.${table}`, { grants: 'select, insert', isAudited: true });
      await makeAppendOnly(runner, `library.${table}`);
    }
    await protectTenantTable(runner, 'library.questions', {
      grants: 'select, insert, update (state, note, settled_at, settled_by, version)',
      isAudited: true,
    });
    await letClient(runner, 'library.articles', { see: 'published is not null' });
    await letClient(runner, 'library.article_versions', {
      see: `exists (select from library.articles a where a.firm_id = article_versions.firm_id
        and a.chapter = article_versions.chapter and a.published = article_versions.number)`,
    });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}

async function describeTables(runner: QueryRunner): Promise<void> {
  await describe(
    runner,
    'library.articles',
    'Chapters of the help that the firm has taken up; the others are as shipped',
    {
      firm_id: 'Firm',
      chapter: 'Which chapter',
      newest: 'Number of the newest version',
      published: 'Number of the version that clients read; null: none yet',
      changed_at: 'Product time',
      version: 'Optimistic version',
    },
  );
  await describe(runner, 'library.article_versions', 'What a chapter said: never changed', {
    firm_id: 'Firm',
    chapter: 'Which chapter',
    number: 'From 1, without gaps',
    title_zh: 'Title in Chinese',
    title_en: 'Title in English',
    body_zh: 'Text in Chinese',
    body_en: 'Text in English',
    written_by: 'Staff member; null: as shipped with the product',
    written_at: 'Product time',
  });
  await describe(runner, 'library.article_publications', 'Who published which version when: never changed', {
    firm_id: 'Firm',
    id: 'Publication',
    chapter: 'Which chapter',
    number: 'Version',
    published_by: 'Staff member',
    published_at: 'Product time',
  });
  await describe(runner, 'library.questions', 'Questions that the help did not answer', {
    firm_id: 'Firm',
    id: 'Question',
    client_id: 'Client whose person asked at the portal; null: a visitor',
    words: 'PII: the question',
    contact: 'PII: how to answer, as it was typed; may be empty',
    locale: 'Language in which it was asked',
    asked_at: 'Product time',
    state: 'open, answered or set_aside',
    note: 'What was answered, or why it was set aside',
    settled_at: 'Product time',
    settled_by: 'Staff member',
    version: 'Optimistic version',
  });
}
