import type { Language } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

/** An active member of staff, as far as giving them work asks. */
export interface AssignableStaff {
  readonly staffId: string;
  readonly name: string;
  /** Codes of their roles; a firm's own roles have none. */
  readonly roles: readonly string[];
  readonly languages: readonly Language[];
  /** Open cases that they can look after at most; 0 takes none. */
  readonly capacity: number;
}

/** Everybody to whom work can be given, or those of these ids. */
export function assignableStaff(
  tx: Tx,
  staffIds: readonly string[] | null = null,
): Promise<AssignableStaff[]> {
  return tx.query<AssignableStaff>(
    `select s.id as "staffId", p.name, s.languages, s.capacity,
            array(select r.code from identity.staff_roles sr join identity.roles r on r.firm_id = sr.firm_id and r.id = sr.role_id
                  where sr.firm_id = s.firm_id and sr.staff_id = s.id and r.code is not null order by r.code) as roles
     from identity.staff s join identity.people p on p.id = s.person_id
     where s.firm_id = $1 and s.state = 'active' and ($2::uuid[] is null or s.id = any ($2::uuid[])) order by s.id`,
    [tx.scope.firmId, staffIds],
  );
}
