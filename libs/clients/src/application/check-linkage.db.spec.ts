import { systemScope } from '@overturn/kernel';
import { AuditLog, UnitOfWork, newId } from '@overturn/platform';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import {
  ClientRow,
  ContactRow,
  SellerAccountMarketplaceRow,
  SellerAccountRow,
} from '../infrastructure/client.row';
import { HOLDERS_LOOKED_AT, HOLDERS_SQL } from '../infrastructure/link-fact.repository';
import { findingsOfClient } from '../infrastructure/linkage.read-model';
import { checkLinkage } from './check-linkage';
import { LinkageBackfill } from './linkage-backfill';

const dataSource = new DataSource({
  type: 'postgres',
  url: process.env['DATABASE_URL'] ?? '',
  entities: [ClientRow, ContactRow, SellerAccountRow, SellerAccountMarketplaceRow],
});
const superuser = new Client({ connectionString: process.env['DATABASE_SUPERUSER_URL'] });
const work = new UnitOfWork(dataSource);
const firmId = newId();
const newClient = newId();
const scope = systemScope(firmId, 'test', 'test');
const CLIENTS = 10_000;

/** Ten thousand clients with seven facts each, a firm of the same size as noise, and one new client. */
beforeAll(async () => {
  await Promise.all([dataSource.initialize(), superuser.connect()]);
  await superuser.query(`set session_replication_role = replica`);
  for (const id of [firmId, newId()]) {
    await superuser.query(
      `insert into identity.firms (id, name, slug) values ($1::uuid, 'Linkage', $1::uuid::text)`,
      [id],
    );
    await superuser.query(
      `with made as (
         insert into clients.clients (firm_id, id, name_zh)
         select $1, gen_random_uuid(), '客户' || n from generate_series(1, $2::int) n returning id, name_zh)
       insert into clients.link_facts (firm_id, id, client_id, kind, value, bank, key, role, source)
       select $1, gen_random_uuid(), made.id, kind, case kind when 'bank_tail' then '0000' else name_zh end,
              case kind when 'bank_tail' then '招商银行' end,
              case kind when 'supplier' then 'dagongchang' else kind || name_zh end, 'seller', 'client_told'
       from made, unnest('{entity_name,legal_representative,address,phone,email,bank_tail,supplier}'::text[]) kind`,
      [id, CLIENTS],
    );
  }
  await superuser.query(
    `insert into clients.clients (firm_id, id, name_zh) values ($1, $2, '新客户有限公司')`,
    [firmId, newClient],
  );
  for (const [kind, key] of [
    ['phone', 'phone客户77'],
    ['supplier', 'dagongchang'],
    ['device', 'c02xk1zz'],
  ])
    await superuser.query(
      `insert into clients.link_facts (firm_id, id, client_id, kind, value, key, role, source)
       values ($1, gen_random_uuid(), $2, $3, 'x', $4, 'seller', 'client_told')`,
      [firmId, newClient, kind, key],
    );
  await superuser.query('analyze clients.link_facts');
}, 60_000);

afterAll(async () => {
  for (const table of ['link_finding_facts', 'link_findings', 'link_checks', 'link_facts', 'clients'])
    await superuser.query(
      `delete from clients.${table} where firm_id in (select id from identity.firms where name = 'Linkage')`,
    );
  await superuser.query(`delete from identity.firms where name = 'Linkage'`);
  await Promise.all([dataSource.destroy(), superuser.end()]);
});

it('one new client is compared with 10,000 by the index on keys alone, without reading the others', async () => {
  const wanted = [
    ['phone', 'phone客户77'],
    ['supplier', 'dagongchang'],
    ['device', 'c02xk1zz'],
  ] as const;
  const plan = await work.read(scope, (tx) =>
    tx.query<{ 'QUERY PLAN': string }>(`explain (analyze, costs off) ${HOLDERS_SQL}`, [
      firmId,
      wanted.map(([kind]) => kind),
      wanted.map(([, key]) => key),
      newClient,
      HOLDERS_LOOKED_AT,
    ]),
  );
  const text = plan.map((row) => row['QUERY PLAN']).join('\n');
  process.stdout.write(`${text}\n`);
  expect(text).toContain('link_facts_by_key');
  expect(text).not.toContain('Seq Scan');
});

it('a value that everybody has raises a bounded number of findings, and a check of the same facts raises no more', async () => {
  const check = () => work.change(scope, 'linkage.check', (tx) => checkLinkage(tx, newClient));
  const found = () => work.read(scope, (tx) => findingsOfClient(tx, newClient));
  await check();
  const first = await found();
  expect(first.filter(({ kind }) => kind === 'phone')).toHaveLength(1);
  expect(first.filter(({ kind }) => kind === 'supplier')).toHaveLength(HOLDERS_LOOKED_AT);
  await check();
  expect(await found()).toEqual(first);
});

it('clients from before there were checks are checked a hundred at a time, and once', async () => {
  const checked = async () => {
    const { rows } = await superuser.query<{ count: number }>(
      'select count(*)::int as count from clients.link_checks where firm_id = $1 and checked_at is not null',
      [firmId],
    );
    return rows[0]?.count;
  };
  const backfill = new LinkageBackfill(work, new AuditLog(work));
  expect(await checked()).toBe(1);
  expect(await backfill.sweep()).toBeGreaterThanOrEqual(200);
  expect(await checked()).toBe(101);
}, 60_000);
