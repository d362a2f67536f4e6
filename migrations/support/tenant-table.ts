import type { QueryRunner } from 'typeorm';
import { keepClientsOut, knowsClients } from './client-rows';

interface TenantTable {
  /** What the run-time role may do; DELETE only where a row is no record (a link, a token). */
  readonly grants: string;
  /** Whether a change must come with an audit entry in the same transaction. */
  readonly isAudited: boolean;
}

/** Row security for a table that belongs to a firm: forced, fail-closed, shut to clients, with the audit check. */
export async function protectTenantTable(
  runner: QueryRunner,
  table: string,
  options: TenantTable,
): Promise<void> {
  await runner.query(`
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy firm_only on ${table}
      using (firm_id = (select platform.current_firm())) with check (firm_id = (select platform.current_firm()));
    grant ${options.grants} on ${table} to overturn_app;`);
  if (await knowsClients(runner)) await keepClientsOut(runner, table);
  if (options.isAudited)
    await runner.query(`
      create constraint trigger change_has_audit_entry after insert or update or delete on ${table}
        deferrable initially deferred for each row execute function audit.require_entry();`);
}

/** Lets the definer functions of `overturn_system` read a table across firms. */
export async function letSystemRead(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`
    grant select on ${table} to overturn_system;
    create policy system_reads on ${table} for select to overturn_system using (true);`);
}

/** Hands a function to `overturn_system` (it then runs with that role's rights) and to the run-time role. */
export async function makeDefiner(runner: QueryRunner, signature: string): Promise<void> {
  await runner.query(`
    revoke all on function ${signature} from public;
    grant execute on function ${signature} to overturn_app;
    alter function ${signature} owner to overturn_system;`);
}

/** Refuses change for everybody, the owner included: for rows that are a record of what happened. */
export async function makeAppendOnly(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`
    create trigger append_only before update or delete on ${table}
      for each row execute function platform.refuse_change();
    create trigger append_only_truncate before truncate on ${table}
      for each statement execute function platform.refuse_change();`);
}

/** Column comments: mandatory for every column; personal data starts with `PII:`. */
export async function describe(
  runner: QueryRunner,
  table: string,
  comment: string,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const lines = Object.entries(columns).map(
    ([column, text]) => `comment on column ${table}.${column} is ${quote(text)};`,
  );
  await runner.query(`comment on table ${table} is ${quote(comment)};\n${lines.join('\n')}`);
}
