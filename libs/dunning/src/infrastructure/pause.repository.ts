import { Refusal } from '@overturn/kernel';
import { newId, type ChangeTx, type Tx } from '@overturn/platform';

export interface Pause {
  readonly id: string;
  readonly clientId: string;
  /** Null: everything of the client. */
  readonly invoiceId: string | null;
  readonly reason: string;
  /** Last day in the firm's zone; null until it is lifted. */
  readonly untilDay: string | null;
  readonly pausedBy: string;
  readonly pausedAt: Date;
}

/** Pauses that hold on a day, of these clients. */
export const pausesOfClients = (tx: Tx, clientIds: readonly string[], today: string): Promise<Pause[]> =>
  tx.query<Pause>(
    `select id, client_id as "clientId", invoice_id as "invoiceId", reason, until_day::text as "untilDay",
       paused_by as "pausedBy", paused_at as "pausedAt" from dunning.pauses
     where firm_id = $1 and client_id = any ($2::uuid[]) and lifted_at is null and (until_day is null or until_day >= $3::date)
     order by paused_at desc, id desc`,
    [tx.scope.firmId, [...new Set(clientIds)], today],
  );

export async function insertPause(
  tx: ChangeTx,
  one: Pick<Pause, 'clientId' | 'invoiceId' | 'reason' | 'untilDay' | 'pausedBy'>,
): Promise<void> {
  const id = newId();
  await tx.query(
    `insert into dunning.pauses (firm_id, id, client_id, invoice_id, reason, until_day, paused_by, paused_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.scope.firmId, id, one.clientId, one.invoiceId, one.reason, one.untilDay, one.pausedBy, tx.now],
  );
  tx.touch('dunning_pause', id);
}

/** @throws DUNNING.PAUSE_NOT_FOUND when there is none, or it was lifted */
export async function liftPause(tx: ChangeTx, id: string, by: string): Promise<void> {
  const rows = await tx.query(
    `with lifted as (update dunning.pauses set lifted_by = $3, lifted_at = $4
       where firm_id = $1 and id = $2 and lifted_at is null returning id) select id from lifted`,
    [tx.scope.firmId, id, by, tx.now],
  );
  if (rows.length === 0) throw new Refusal('DUNNING.PAUSE_NOT_FOUND');
  tx.touch('dunning_pause', id);
}
