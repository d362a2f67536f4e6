import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';

const ADDRESSES = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_SUPERUSER_URL'] as const;
const RIGHTS = readFileSync(path.resolve(__dirname, '../../scripts/postgres/bootstrap.sql'), 'utf8');

const addressOf = (variable: (typeof ADDRESSES)[number], database: string): string => {
  const at = new URL(process.env[variable] ?? '');
  at.pathname = `/${database}`;
  return at.href;
};
const current = (): string => new URL(process.env['DATABASE_URL'] ?? '').pathname.slice(1);

async function connected<T>(database: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: addressOf('DATABASE_SUPERUSER_URL', database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function copy(client: Client, from: string, to: string): Promise<void> {
  await client.query(`drop database if exists ${to} with (force)`);
  await client.query(`create database ${to} template ${from}`);
  await connected(to, (its) => its.query(RIGHTS));
}

/** This test file's own addresses, until it ends: everything that opens a connection from now on comes to `database`. */
function turnTo(database: string): void {
  for (const variable of ADDRESSES) process.env[variable] = addressOf(variable, database);
}

/**
 * Turns this test file to a fresh copy of a database that was filled once in this run of Jest. The first file that
 * asks fills it, the others wait. `fill` closes every connection that it opened.
 * @returns what `fill` said of what it made
 */
export async function turnToFilledCopy(name: string, fill: () => Promise<string>): Promise<string> {
  const worker = current();
  const run = worker.replace(/_\d+$/, '');
  const filled = `${run}_${name}`;
  const said = await connected('postgres', async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [run]);
    const ask = `select shobj_description(oid, 'pg_database') as said from pg_database where datname = $1`;
    if (!(await client.query(ask, [filled])).rowCount) {
      const half = `${filled}_half`;
      await copy(client, process.env['OVERTURN_TEST_TEMPLATE'] ?? '', half);
      turnTo(half);
      const text = client.escapeLiteral(await fill());
      await client.query(`comment on database ${half} is ${text}`);
      await client.query(`alter database ${half} rename to ${filled}`);
    }
    await copy(client, filled, `${worker}_${name}`);
    return (await client.query<{ said: string }>(ask, [filled])).rows[0]?.said ?? '';
  });
  turnTo(`${worker}_${name}`);
  return said;
}
