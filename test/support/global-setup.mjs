import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { bootstrapDatabase, connected, createDatabase } from '../../scripts/postgres/bootstrap.mjs';
import { build, isStale, parts } from '../../scripts/run/build-parts.mjs';
import { fingerprint } from '../../scripts/run/fingerprint.mjs';
import { root } from '../../scripts/run/paths.mjs';
import { exclusively, folder, joinServer, leaveServer, liveRuns } from './test-server.mjs';

const inDatabase = (url, name) => {
  const at = new URL(url);
  at.pathname = `/${name}`;
  return at.href;
};

function migrate(ownerUrl, database, appUrl) {
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    DATABASE_URL: inDatabase(appUrl, database.name),
    DATABASE_OWNER_URL: inDatabase(ownerUrl, database.name),
    SECRET_KEY: database.secretKey,
    FILES_DIR: path.join(folder, 'files'),
  };
  const cli = path.join(root, 'dist/apps/cli/src/main.js');
  const done = spawnSync(process.execPath, [cli, 'migrate'], { cwd: root, env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`migrate failed:\n${done.stdout}${done.stderr}`);
}

/** A migrated, empty database to copy from; kept between runs until the server side changes. */
async function templateFor(server, client) {
  const name = `template_${fingerprint(parts.server.sources.concat('scripts/postgres')).slice(0, 16)}`;
  const { rows } = await client.query(
    `select datname from pg_database where datname like 'template\\_%' and not datistemplate`,
  );
  if (rows.some((row) => row.datname === name)) return name;
  for (const row of rows) await client.query(`drop database ${client.escapeIdentifier(row.datname)}`);
  const half = `half_${process.pid}`;
  await client.query(`drop database if exists ${half}`);
  await createDatabase(client, half);
  await bootstrapDatabase(server.superuserUrl(half));
  migrate(server.ownerUrl, { name: half, secretKey: server.secretKey }, server.url);
  await client.query(`alter database ${half} rename to ${name}`);
  return name;
}

/** Databases of runs that were killed. */
async function dropAbandoned(client, runs) {
  const { rows } = await client.query(`select datname from pg_database where datname ~ '^(t|half)_[0-9]+'`);
  for (const { datname } of rows)
    if (!runs.includes(Number(datname.split('_')[1])))
      await client.query(`drop database ${datname} with (force)`);
}

async function prepare(server, client, maxWorkers) {
  await dropAbandoned(client, liveRuns());
  const template = await templateFor(server, client);
  for (let worker = 1; worker <= maxWorkers; worker++) {
    const name = `t_${process.pid}_${worker}`;
    await client.query(`drop database if exists ${name} with (force)`);
    await createDatabase(client, name, template);
    await bootstrapDatabase(server.superuserUrl(name));
  }
  return template;
}

/**
 * Jest's global set-up of the `db` project: one PostgreSQL for all runs of this checkout, and one freshly copied
 * database per Jest worker. The addresses reach the workers through the environment (see setup-env.cjs).
 */
export default async function setUp({ maxWorkers }) {
  await exclusively(async () => {
    if (isStale(parts.server)) await build(parts.server);
    const server = await joinServer();
    let template;
    try {
      template = await connected(server.superuserUrl('postgres'), (client) =>
        prepare(server, client, maxWorkers),
      );
    } catch (error) {
      if (leaveServer()) server.stop();
      throw error;
    }
    process.env.OVERTURN_TEST_TEMPLATE = template;
    process.env.OVERTURN_TEST_DATABASE_URL = inDatabase(server.url, `t_${process.pid}_`);
    process.env.OVERTURN_TEST_OWNER_URL = inDatabase(server.ownerUrl, `t_${process.pid}_`);
    process.env.OVERTURN_TEST_SUPERUSER_URL = server.superuserUrl(`t_${process.pid}_`);
    fs.mkdirSync(path.join(folder, 'files'), { recursive: true });
    process.env.OVERTURN_TEST_FILES_DIR = path.join(folder, 'files');
    globalThis.overturnTestServer = server;
  });
}
