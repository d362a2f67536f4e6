import fs from 'node:fs';
import pg from 'pg';

const SQL = fs.readFileSync(new URL('./bootstrap.sql', import.meta.url), 'utf8');

/** The address of a database on this machine. */
export const databaseUrl = (port, database, user, password) =>
  `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** Runs `work` with a connection of its own. */
export async function connected(connectionString, work) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Applies bootstrap.sql to an existing database: roles, extensions, rights. */
export const bootstrapDatabase = (superuserUrl) => connected(superuserUrl, (client) => client.query(SQL));

/** Creates the database when it is not there, optionally as a copy of another. */
export async function createDatabase(client, name, template) {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount) return;
  const from = template ? ` template ${client.escapeIdentifier(template)}` : '';
  await client.query(`create database ${client.escapeIdentifier(name)}${from}`);
}

/** Gives the two login roles the passwords of this installation. */
export async function setPasswords(client, { owner, app }) {
  await client.query(`alter role overturn_owner password ${client.escapeLiteral(owner)}`);
  await client.query(`alter role overturn_app password ${client.escapeLiteral(app)}`);
}
