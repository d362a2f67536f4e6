import { Refusal, type Language } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

export interface StaffRecord {
  id: string;
  name: string;
  email: string;
  role_ids: string[];
  state: 'invited' | 'active' | 'retired';
  has_totp: boolean;
  joined_at: Date | null;
  languages: Language[];
  /** Open cases that they can look after at most. */
  capacity: number;
  version: number;
}

/** The people of the firm, or one of them. */
export function staffRecords(tx: Tx, staffId: string | null = null): Promise<StaffRecord[]> {
  return tx.query<StaffRecord>(
    `select s.id, p.name, p.email, s.state, p.totp_confirmed_at is not null as has_totp, s.joined_at, s.languages, s.capacity,
            s.version,
            array(select role_id from identity.staff_roles sr where sr.firm_id = s.firm_id and sr.staff_id = s.id) as role_ids
     from identity.staff s join identity.people p on p.id = s.person_id
     where s.firm_id = $1 and ($2::uuid is null or s.id = $2) order by s.state, p.name, s.id`,
    [tx.scope.firmId, staffId],
  );
}

/** @throws IDENTITY.ROLE_NOT_FOUND */
export async function setRoles(tx: Tx, staffId: string, roleIds: readonly string[]): Promise<void> {
  const known = await tx.query('select id from identity.roles where id = any ($1::uuid[])', [roleIds]);
  if (known.length !== new Set(roleIds).size) throw new Refusal('IDENTITY.ROLE_NOT_FOUND');
  await tx.query('delete from identity.staff_roles where staff_id = $1', [staffId]);
  await tx.query(
    `insert into identity.staff_roles (firm_id, staff_id, role_id) select $1, $2, unnest($3::uuid[]) on conflict do nothing`,
    [tx.scope.firmId, staffId, roleIds],
  );
}

/** @throws IDENTITY.LAST_OWNER when nobody would be left who may manage staff */
export async function requireSomebodyInCharge(tx: Tx): Promise<void> {
  const [row] = await tx.query<{ count: number }>(
    `select count(distinct s.id)::int as count from identity.staff s
     join identity.staff_roles sr on sr.firm_id = s.firm_id and sr.staff_id = s.id
     join identity.roles r on r.firm_id = sr.firm_id and r.id = sr.role_id
     where s.state = 'active' and r.permissions @> '{staff:manage}'`,
  );
  if ((row?.count ?? 0) === 0) throw new Refusal('IDENTITY.LAST_OWNER');
}
