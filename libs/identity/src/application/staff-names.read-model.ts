import type { Locale } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

/** Names of staff, for screens: one query for a whole page. */
export async function staffNames(
  tx: Tx,
  staffIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(staffIds.filter((id): id is string => Boolean(id)))];
  if (ids.length === 0) return new Map();
  const rows = await tx.query<{ id: string; name: string }>(
    `select s.id, p.name from identity.staff s join identity.people p on p.id = s.person_id where s.id = any ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The person behind each member of staff: rules of four eyes go by persons. */
export async function personIdsOf(tx: Tx, staffIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(staffIds)];
  if (ids.length === 0) return new Map();
  const rows = await tx.query<{ id: string; personId: string }>(
    'select id, person_id as "personId" from identity.staff where firm_id = $1 and id = any ($2::uuid[])',
    [tx.scope.firmId, ids],
  );
  return new Map(rows.map((row) => [row.id, row.personId]));
}

export interface Recipient {
  readonly staffId: string;
  readonly personId: string;
  readonly zone: string;
  readonly quietFrom: string;
  readonly quietTo: string;
}

/** Active staff to tell something: those named, and everybody with one of the roles. */
export async function recipients(
  tx: Tx,
  staffIds: readonly string[],
  roleCodes: readonly string[],
): Promise<Recipient[]> {
  return tx.query<Recipient>(
    `select s.id as "staffId", p.id as "personId", p.zone, to_char(p.quiet_from, 'HH24:MI') as "quietFrom",
            to_char(p.quiet_to, 'HH24:MI') as "quietTo"
     from identity.staff s join identity.people p on p.id = s.person_id
     where s.firm_id = $3 and s.state = 'active' and (s.id = any ($1::uuid[]) or exists (
       select from identity.staff_roles sr join identity.roles r on r.firm_id = sr.firm_id and r.id = sr.role_id
       where sr.firm_id = s.firm_id and sr.staff_id = s.id and r.code = any ($2::text[])))
     order by s.id`,
    [staffIds, roleCodes, tx.scope.firmId],
  );
}

export interface MailAddress {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly zone: string;
}

/** Where and in which language to write to a person of this firm. */
export async function mailAddress(tx: Tx, personId: string): Promise<MailAddress | null> {
  const [row] = await tx.query<MailAddress>(
    'select name, email, locale, zone from identity.people where id = $1',
    [personId],
  );
  return row ?? null;
}

/** Name, zone and the name of the public page of the transaction's firm. */
export async function ownFirm(tx: Tx): Promise<{ name: string; zone: string; slug: string }> {
  const [firm] = await tx.query<{ name: string; zone: string; slug: string }>(
    'select name, zone, slug from identity.firms',
  );
  if (!firm) throw new Error('No firm in scope');
  return firm;
}

/** Whether a member of staff holds a role. */
export async function holdsRole(tx: Tx, staffId: string, roleCode: string): Promise<boolean> {
  const rows = await tx.query(
    `select from identity.staff_roles sr join identity.roles r on r.firm_id = sr.firm_id and r.id = sr.role_id
     where sr.firm_id = $1 and sr.staff_id = $2 and r.code = $3`,
    [tx.scope.firmId, staffId, roleCode],
  );
  return rows.length > 0;
}

/** Whether the firm, being one person, lets an author approve a plan; never an outcome (four eyes otherwise). */
export async function allowsOwnPlanReview(tx: Tx): Promise<boolean> {
  const [firm] = await tx.query<{ allows: boolean }>(
    'select allows_own_plan_review as allows from identity.firms where id = $1',
    [tx.scope.firmId],
  );
  return firm?.allows ?? false;
}
