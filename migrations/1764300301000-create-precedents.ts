import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  CAUSES,
  MARKETPLACE_CODES,
  NOTICE_KINDS,
  PASSAGE_LANGUAGES,
  PASSAGE_PARTS,
  PRECEDENT_OUTCOMES,
  PRECEDENT_STATES,
} from '@overturn/kernel/vocabulary';
import { describe, letSystemRead, makeDefiner, protectTenantTable } from './support/tenant-table';

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** Precedents (先例): passages of plans that won or lost, without what named the client. */
export class CreatePrecedents1764300301000 implements MigrationInterface {
  name = 'CreatePrecedents1764300301000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table library.precedents (
        firm_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        version_id uuid not null,
        path text not null check (length(path) between 1 and 100),
        part text not null check (part in (${listed(PASSAGE_PARTS)})),
        language text not null check (language in (${listed(PASSAGE_LANGUAGES)})),
        causes text[] not null check (causes <@ array[${listed(CAUSES)}]),
        notice_kind text not null check (notice_kind in (${listed(NOTICE_KINDS)})),
        marketplace text not null check (marketplace in (${listed(MARKETPLACE_CODES)})),
        outcome text not null check (outcome in (${listed(PRECEDENT_OUTCOMES)})),
        body text not null check (body <> ''),
        removed jsonb not null,
        state text not null default 'waiting' check (state in (${listed(PRECEDENT_STATES)})),
        made_at timestamptz(3) not null default platform.now(),
        looked_at timestamptz(3),
        looked_by uuid,
        version int not null default 1,
        primary key (firm_id, id),
        unique (firm_id, version_id, path, language),
        foreign key (firm_id, case_id, version_id) references plans.versions (firm_id, case_id, id),
        foreign key (firm_id, looked_by) references identity.staff (firm_id, id),
        constraint somebody_looked check ((state = 'waiting') = (looked_by is null) and (looked_by is null) = (looked_at is null))
      );
      create index precedents_shown on library.precedents (firm_id, made_at desc, id desc) where state = 'shown';
      create index precedents_waiting on library.precedents (firm_id, made_at, version_id) where state = 'waiting';
      create index precedents_search on library.precedents using gin (platform.bigrams(body)) where state = 'shown';`);
    await describe(
      runner,
      'library.precedents',
      'Passages (先例) of plans that won or lost, without client data',
      {
        firm_id: 'Firm',
        id: 'Precedent',
        case_id: 'Case; never shown with the words',
        version_id: 'Version of the plan that it was taken from',
        path: 'Which part of the plan, such as actions/<key>/text',
        part: 'Where in a plan it stands',
        language: 'zh or en',
        causes: 'What the point answers; of the case where the point names no cause',
        notice_kind: 'Kind of the notice that opened the case',
        marketplace: 'Where',
        outcome: 'How the plan ended',
        body: 'The words without what names the client: placeholders stand for it',
        removed: 'What was taken out: kinds and counts, never the words',
        state: 'waiting until a person has looked at what was taken out; then shown or withheld',
        made_at: 'Product time',
        looked_at: 'Product time',
        looked_by: 'Staff member who looked',
        version: 'Optimistic version',
      },
    );
    await protectTenantTable(runner, 'library.precedents', {
      grants: 'select, insert, update (body, removed, state, looked_at, looked_by, version)',
      isAudited: true,
    });
    await letSystemRead(runner, 'library.precedents');
    await runner.query(`
      create function library.precedent_ids(query text, how_many int) returns setof uuid
        language sql stable security definer set search_path = pg_catalog, platform, library as $$
        select id from library.precedents
        where firm_id = platform.current_firm() and state = 'shown'
          and platform.bigrams(body) @> platform.bigrams(query)
          and position(platform.folded(query) in platform.folded(body)) > 0
        order by made_at desc, id desc limit how_many $$;`);
    await makeDefiner(runner, 'library.precedent_ids(text, int)');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead.');
  }
}
