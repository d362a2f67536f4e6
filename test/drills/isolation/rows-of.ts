import { asSuperuser } from '../../support/sql';

const TABLES = `select format('%I.%I', c.table_schema, c.table_name) as name from information_schema.columns c
  join information_schema.tables t using (table_catalog, table_schema, table_name)
  where c.column_name = 'firm_id' and t.table_type = 'BASE TABLE' order by 1`;

/** All rows of a firm, table by table, as a number that changes with any of them. */
export async function rowsOf(firmId: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name } of await asSuperuser<{ name: string }>(TABLES)) {
    const [row] = await asSuperuser<{ hash: string }>([
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as hash
       from ${name} t where firm_id = $1`,
      [firmId],
    ]);
    found[name] = row?.hash ?? '';
  }
  return found;
}
