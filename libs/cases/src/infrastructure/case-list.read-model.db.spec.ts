import { systemScope } from '@overturn/kernel';
import { UnitOfWork, newId } from '@overturn/platform';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { listCases, type CaseSort } from './case-list.read-model';

const dataSource = new DataSource({ type: 'postgres', url: process.env['DATABASE_URL'] ?? '' });
const superuser = new Client({ connectionString: process.env['DATABASE_SUPERUSER_URL'] });
const work = new UnitOfWork(dataSource);
const firmId = newId();
const CASES = 40;

beforeAll(async () => {
  await Promise.all([dataSource.initialize(), superuser.connect()]);
  // Of forty cases every third has no date, and several share one.
  await superuser.query(`set session_replication_role = replica`);
  await superuser.query(
    `insert into identity.firms (id, name, slug) values ($1::uuid, 'Paging', $1::uuid::text)`,
    [firmId],
  );
  await superuser.query(
    `insert into cases.cases (firm_id, id, number, status, suspension_type, causes, marketplace, zone, client_id,
       seller_account_id, opening_notice_id, notice_received_at, next_deadline_at, opened_at, updated_at)
     select $1, gen_random_uuid(), '2026-' || n, 'enquiry', 'banned', '{low_quality}', 'US', 'UTC', gen_random_uuid(),
       gen_random_uuid(), gen_random_uuid(), now(), case when n % 3 > 0 then timestamptz '2026-12-01' + make_interval(days => n % 7) end,
       timestamptz '2026-11-01' + make_interval(days => n % 5), timestamptz '2026-11-01' + make_interval(days => n % 4)
     from generate_series(1, $2::int) as n`,
    [firmId, CASES],
  );
});

afterAll(async () => {
  await superuser.query('delete from cases.cases where firm_id = $1', [firmId]);
  await superuser.query('delete from identity.firms where id = $1', [firmId]);
  await Promise.all([dataSource.destroy(), superuser.end()]);
});

async function allPages(sort: CaseSort, dir: 'asc' | 'desc', limit: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await work.read(systemScope(firmId, 'test', 'test'), (tx) =>
      listCases(tx, { view: 'open' }, { sort, dir, cursor, limit }),
    );
    ids.push(...page.items.map((item) => item.id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return ids;
}

const COLUMNS = { due: 'next_deadline_at', opened: 'opened_at', updated: 'updated_at' };

describe.each([
  ['due', 'asc'],
  ['due', 'desc'],
  ['opened', 'asc'],
  ['opened', 'desc'],
  ['updated', 'desc'],
] as const)('the case list by %s, %s', (sort, dir) => {
  it.each([1, 7, 100])('shows every case once, undated ones last, in pages of %d', async (limit) => {
    const { rows } = await superuser.query<{ id: string }>(
      `select id from cases.cases where firm_id = $1 order by ${COLUMNS[sort]} ${dir} nulls last, id ${dir}`,
      [firmId],
    );
    expect(await allPages(sort, dir, limit)).toEqual(rows.map((row) => row.id));
  });
});
