import type { QueryRunner } from 'typeorm';

/**
 * What a client's transaction (one with `app.client_id` set) may see. A restrictive policy stands before every other
 * one on every table of a firm, and lets a client see and write nothing until a table says otherwise.
 */
const POLICY = 'client_rows';
const STAFF = '(select platform.current_client()) is null';

/** Shows clients no row of a table and takes none from them: where every table begins. */
export async function keepClientsOut(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(
    `create policy ${POLICY} on ${table} as restrictive to overturn_app using (${STAFF}) with check (${STAFF})`,
  );
}

/** The same for every table of a firm that has no such rule yet. */
export async function keepClientsOutEverywhere(runner: QueryRunner): Promise<void> {
  const tables = (await runner.query(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and c.relrowsecurity and n.nspname <> 'bullmq'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'firm_id' and not a.attisdropped)
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = '${POLICY}')
    order by 1`)) as { name: string }[];
  for (const { name } of tables) await keepClientsOut(runner, name);
}

/** Says which rows of a table a client sees (SQL over its columns) and which they may write: by default none. */
export async function letClient(
  runner: QueryRunner,
  table: string,
  rule: { readonly see: string; readonly write?: string },
): Promise<void> {
  await runner.query(`
    alter policy ${POLICY} on ${table} using (${STAFF} or (${rule.see})) with check (${STAFF} or (${rule.write ?? 'false'}))`);
}

/** Whether the rule exists already in this database: tables made before it are caught up with by the migration that makes it. */
export async function knowsClients(runner: QueryRunner): Promise<boolean> {
  const rows = (await runner.query(
    `select to_regprocedure('platform.current_client()') is not null as knows`,
  )) as {
    knows: boolean;
  }[];
  return rows[0]?.knows ?? false;
}
