import type { Permission } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

/** What a member of staff may do now, for work that is done later in their name; nothing once they have left. */
export async function permissionsOf(tx: Tx, staffId: string): Promise<ReadonlySet<Permission>> {
  const rows = await tx.query<{ permission: Permission }>(
    `select distinct unnest(r.permissions) as permission from identity.staff s
     join identity.staff_roles sr on sr.firm_id = s.firm_id and sr.staff_id = s.id
     join identity.roles r on r.firm_id = sr.firm_id and r.id = sr.role_id
     where s.firm_id = $1 and s.id = $2 and s.state = 'active'`,
    [tx.scope.firmId, staffId],
  );
  return new Set(rows.map(({ permission }) => permission));
}

/** Active staff who may do something, by name. */
export const staffWith = (
  tx: Tx,
  permission: Permission,
): Promise<{ readonly id: string; readonly name: string }[]> =>
  tx.query(
    `select s.id, p.name from identity.staff s join identity.people p on p.id = s.person_id
     where s.firm_id = $1 and s.state = 'active' and exists (
       select from identity.staff_roles sr join identity.roles r on r.firm_id = sr.firm_id and r.id = sr.role_id
       where sr.firm_id = s.firm_id and sr.staff_id = s.id and $2 = any (r.permissions))
     order by p.name, s.id`,
    [tx.scope.firmId, permission],
  );

/** Everybody who shares a role with a member of staff, and that member (团队). */
export async function teamOf(tx: Tx, staffId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct theirs.staff_id as id from identity.staff_roles mine
     join identity.staff_roles theirs on theirs.firm_id = mine.firm_id and theirs.role_id = mine.role_id
     where mine.firm_id = $1 and mine.staff_id = $2`,
    [tx.scope.firmId, staffId],
  );
  return [...new Set([staffId, ...rows.map(({ id }) => id)])];
}

/** The person behind a member of staff. */
export async function personOf(tx: Tx, staffId: string): Promise<string | null> {
  const [row] = await tx.query<{ person_id: string }>(
    'select person_id from identity.staff where firm_id = $1 and id = $2',
    [tx.scope.firmId, staffId],
  );
  return row?.person_id ?? null;
}
