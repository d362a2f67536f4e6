import path from 'node:path';
import { secretsIn } from '../run/secrets.mjs';
import { bootstrapDatabase, connected, createDatabase, databaseUrl, setPasswords } from './bootstrap.mjs';
import { startCluster } from './cluster.mjs';
import { passwordProblem } from './failures.mjs';

const DATABASE = 'overturn';

/**
 * The embedded database of one data folder, started (or joined) and with roles, extensions and passwords in place.
 * @param {{ folder: string, port: number, settings?: Record<string, string | number>, durable?: boolean }} wanted
 *   `folder` gets `postgres/` (the database) and `secrets.json`; `durable: false` is for tests only
 * @returns {Promise<{ port: number, created: boolean, reused: boolean, stop: () => void,
 *   superuserUrl: (database: string) => string, url: string, ownerUrl: string, secretKey: string }>}
 * @throws {Problem} with what to do, when it cannot be started
 */
export async function startDatabase({ folder, port, settings, durable }) {
  const dataDir = path.join(folder, 'postgres');
  const secretsFile = path.join(folder, 'secrets.json');
  const secrets = secretsIn(secretsFile);
  const cluster = await startCluster({ dataDir, port, password: secrets.superuser, settings, durable });
  const superuserUrl = (database) => databaseUrl(cluster.port, database, 'postgres', secrets.superuser);
  try {
    await connected(superuserUrl('postgres'), (client) => createDatabase(client, DATABASE));
    await bootstrapDatabase(superuserUrl(DATABASE));
    await connected(superuserUrl('postgres'), (client) => setPasswords(client, secrets));
  } catch (error) {
    if (!cluster.reused) cluster.stop();
    throw error.code === '28P01' ? passwordProblem(secretsFile, dataDir) : error;
  }
  return {
    ...cluster,
    superuserUrl,
    url: databaseUrl(cluster.port, DATABASE, 'overturn_app', secrets.app),
    ownerUrl: databaseUrl(cluster.port, DATABASE, 'overturn_owner', secrets.owner),
    secretKey: secrets.secretKey,
  };
}
