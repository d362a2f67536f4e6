import { Refusal } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

/** What must not be erased while it stands (留存). `placedBy` and `liftedBy` are staff ids. */
export interface LegalHold {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  /** Null: everything of the client. */
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: Date;
  readonly liftReason: string | null;
  readonly liftedBy: string | null;
  readonly liftedAt: Date | null;
}

const HOLDS_SHOWN = 200;

/** Those that stand first, then the newest, at most 200. */
export const holdsOfFirm = (tx: Tx): Promise<LegalHold[]> =>
  tx.query<LegalHold>(
    `select h.id, h.client_id as "clientId", coalesce(k.name_zh, k.name_en) as "clientName", h.case_id as "caseId",
       c.number as "caseNumber", h.reason, h.placed_by as "placedBy", h.placed_at as "placedAt",
       h.lift_reason as "liftReason", h.lifted_by as "liftedBy", h.lifted_at as "liftedAt"
     from cases.legal_holds h
     join clients.clients k on k.firm_id = h.firm_id and k.id = h.client_id
     left join cases.cases c on c.firm_id = h.firm_id and c.id = h.case_id
     where h.firm_id = $1 order by (h.lifted_at is null) desc, h.placed_at desc, h.id desc limit $2`,
    [tx.scope.firmId, HOLDS_SHOWN],
  );

export async function insertHold(
  tx: ChangeTx,
  hold: Pick<LegalHold, 'clientId' | 'caseId' | 'reason' | 'placedBy'>,
): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into cases.legal_holds (firm_id, id, client_id, case_id, reason, placed_by, placed_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.scope.firmId, id, hold.clientId, hold.caseId, hold.reason, hold.placedBy, tx.now],
  );
  tx.touch('legal_hold', id);
}

/** @throws CASES.HOLD_NOT_STANDING */
export async function liftHold(
  tx: ChangeTx,
  { id, reason, by }: { readonly id: string; readonly reason: string; readonly by: string },
): Promise<void> {
  const lifted = await tx.query(
    `with lifted as (
       update cases.legal_holds set lift_reason = $3, lifted_by = $4, lifted_at = $5
       where firm_id = $1 and id = $2 and lifted_at is null returning id) select id from lifted`,
    [tx.scope.firmId, id, reason, by, tx.now],
  );
  if (lifted.length === 0) throw new Refusal('CASES.HOLD_NOT_STANDING');
  tx.touch('legal_hold', id);
}
