import { asOwner } from './sql';

export interface TenantTable {
  readonly name: string;
  readonly primaryKey: readonly string[];
}

/** Every table of the product that carries a firm, from PostgreSQL's own catalogue. */
export function tenantTables(): Promise<TenantTable[]> {
  return asOwner<{ name: string; primaryKey: string[] }>(`
    select format('%I.%I', n.nspname, c.relname) as name,
           array(select a.attname::text from pg_index i, unnest(i.indkey::int[]) with ordinality as k(number, place)
                 join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
                 where i.indrelid = c.oid and i.indisprimary order by k.place) as "primaryKey"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'bullmq')
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'firm_id' and not a.attisdropped)
    order by 1`);
}
