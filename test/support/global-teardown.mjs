import { connected } from '../../scripts/postgres/bootstrap.mjs';
import { exclusively, leaveServer } from './test-server.mjs';

const OBJECT_IN_USE = '55006';

/**
 * Drops this run's databases and stops the server when no other run uses it. A test that left a connection open
 * is named instead of being cut off, which would crash Jest; the next run then drops its database.
 */
export default async function tearDown() {
  const server = globalThis.overturnTestServer;
  if (!server) return;
  await exclusively(async () => {
    const left = await connected(server.superuserUrl('postgres'), dropOwn);
    const last = leaveServer();
    if (left.length > 0) failSoon(left);
    else if (last) server.stop();
  });
}

/** The open connection would keep Jest waiting for ever: two seconds after its summary the run ends as failed. */
function failSoon(left) {
  console.error(`A test left a connection open to ${left.join(', ')}`);
  setTimeout(() => process.exit(1), 2_000).unref();
}

async function dropOwn(client) {
  const { rows } = await client.query('select datname from pg_database where datname ~ $1', [
    `^t_${process.pid}_`,
  ]);
  const left = [];
  for (const { datname } of rows) {
    try {
      await client.query(`drop database if exists ${datname}`);
    } catch (error) {
      if (error.code !== OBJECT_IN_USE) throw error;
      left.push(datname);
    }
  }
  return left;
}
