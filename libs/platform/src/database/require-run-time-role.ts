import type { DataSource } from 'typeorm';

/** Refuses to run as a role on which row security has no hold. @throws Error that says what to do. */
export async function requireRunTimeRole(dataSource: DataSource): Promise<void> {
  const rows: { name: string; is_superuser: boolean; bypasses: boolean; owns: boolean }[] =
    await dataSource.query(
      `select rolname as name, rolsuper as is_superuser, rolbypassrls as bypasses,
            exists (select from pg_class c where c.relowner = r.oid and c.relkind = 'r') as owns
     from pg_roles r where rolname = current_user`,
    );
  const role = rows[0];
  if (!role || role.is_superuser || role.bypasses || role.owns)
    throw new Error(
      `DATABASE_URL signs in as "${role?.name}", which row security cannot hold: use the role overturn_app, which owns nothing.`,
    );
}
