import { Client, type QueryResultRow } from 'pg';

type Role = 'app' | 'owner' | 'superuser';
type Sql = string | readonly [sql: string, params: readonly unknown[]];

const ENV: Readonly<Record<Role, string>> = {
  app: 'DATABASE_URL',
  owner: 'DATABASE_OWNER_URL',
  superuser: 'DATABASE_SUPERUSER_URL',
};

const ofSql = (statement: Sql): [sql: string, params: unknown[]] =>
  typeof statement === 'string' ? [statement, []] : [statement[0], [...statement[1]]];
const setFirm = (firmId: string): Sql => [`select set_config('app.firm_id', $1, true)`, [firmId]];

/** Does work while a transaction of the running product's role, with a firm set, is open; then ends it as told and commits. */
export async function whileOpen<T>(
  firmId: string,
  begun: readonly Sql[],
  work: () => Promise<T>,
  ended: readonly Sql[],
): Promise<T> {
  const client = new Client({ connectionString: process.env[ENV.app] });
  await client.connect();
  const run = async (...statements: readonly Sql[]) => {
    for (const statement of statements) await client.query(...ofSql(statement));
  };
  try {
    await run('begin', setFirm(firmId), ...begun);
    const done = await work();
    await run(...ended, 'commit');
    return done;
  } finally {
    await client.end();
  }
}

/** One transaction with plain SQL: committed when every statement went through. @returns rows of the last one. */
export async function inTransaction<Row extends QueryResultRow>(
  role: Role,
  statements: readonly Sql[],
): Promise<Row[]> {
  const client = new Client({ connectionString: process.env[ENV[role]] });
  await client.connect();
  try {
    await client.query('begin');
    let rows: Row[] = [];
    for (const statement of statements) {
      rows = (await client.query<Row>(...ofSql(statement))).rows;
    }
    await client.query('commit');
    return rows;
  } finally {
    await client.end();
  }
}

/** SQL as the running product's role with a firm set, as the unit of work sets it. */
export const asFirm = <Row extends QueryResultRow>(firmId: string, ...statements: readonly Sql[]) =>
  inTransaction<Row>('app', [setFirm(firmId), ...statements]);

/** An audit entry of the transaction's firm, so that a change is refused for no other reason than the tested one. */
export const auditEntry = (firmId: string): Sql => [
  `insert into audit.entries (firm_id, sequence, actor, action, outcome, trace_id, previous_hash, hash)
   values ($1, 0, '{"kind":"system","name":"test"}', 'test', 'done', 'test', '', '')`,
  [firmId],
];

export const asOwner = <Row extends QueryResultRow>(...statements: readonly Sql[]) =>
  inTransaction<Row>('owner', statements);

export const asSuperuser = <Row extends QueryResultRow>(...statements: readonly Sql[]) =>
  inTransaction<Row>('superuser', statements);

/** What a superuser does who knows about the triggers: nothing stops them but the hash chain. */
export const withoutTriggers = (...statements: readonly Sql[]) =>
  asSuperuser('set local session_replication_role = replica', ...statements);

/** For what kind of lock each session of this database waits that has to. */
export const lockWaits = async (): Promise<readonly string[]> =>
  (
    await asSuperuser<{ wait_event: string }>(
      `select wait_event from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
  ).map((one) => one.wait_event);
