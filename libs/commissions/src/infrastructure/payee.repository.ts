import { Refusal } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

/** Who may get a share of a fee: a member of staff, or somebody outside with a name of their own. */
export interface Payee {
  readonly id: string;
  readonly staffId: string | null;
  readonly name: string | null;
  readonly contact: string;
}

const COLUMNS = 'id, staff_id as "staffId", name, contact';
const MOST_PAYEES = 500;

/** Those outside by name, then staff; at most 500. */
export const payees = (tx: Tx): Promise<Payee[]> =>
  tx.query<Payee>(
    `select ${COLUMNS} from commissions.payees where firm_id = $1 order by name nulls last, id limit $2`,
    [tx.scope.firmId, MOST_PAYEES],
  );

/** @throws COMMISSIONS.PAYEE_NOT_FOUND */
export async function payeeOfId(tx: Tx, id: string): Promise<Payee> {
  const [row] = await tx.query<Payee>(
    `select ${COLUMNS} from commissions.payees where firm_id = $1 and id = $2`,
    [tx.scope.firmId, id],
  );
  if (!row) throw new Refusal('COMMISSIONS.PAYEE_NOT_FOUND');
  return row;
}

/** @throws COMMISSIONS.PAYEE_KNOWN for a name that is there */
export async function insertOutsider(
  tx: ChangeTx,
  one: { readonly name: string; readonly contact: string; readonly addedBy: string },
): Promise<void> {
  const id = newId();
  const rows = await tx.query(
    `insert into commissions.payees (firm_id, id, name, contact, added_by, added_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (firm_id, name) do nothing returning id`,
    [tx.scope.firmId, id, one.name, one.contact, one.addedBy, tx.now],
  );
  if (rows.length === 0) throw new Refusal('COMMISSIONS.PAYEE_KNOWN', { name: one.name });
  tx.touch('commission_payee', id);
}

/** The payee that a member of staff is, made when it is the first time. */
export async function payeeOfStaff(tx: ChangeTx, staffId: string, addedBy: string): Promise<string> {
  const id = newId();
  const rows = await tx.query(
    `insert into commissions.payees (firm_id, id, staff_id, added_by, added_at) values ($1, $2, $3, $4, $5)
     on conflict (firm_id, staff_id) do nothing returning id`,
    [tx.scope.firmId, id, staffId, addedBy, tx.now],
  );
  if (rows.length > 0) {
    tx.touch('commission_payee', id);
    return id;
  }
  const [row] = await tx.query<{ id: string }>(
    'select id from commissions.payees where firm_id = $1 and staff_id = $2',
    [tx.scope.firmId, staffId],
  );
  return row?.id ?? id;
}
