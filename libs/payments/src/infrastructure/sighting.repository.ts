import type { ObjectKind } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import { mergeSightings, type Sighting } from '../domain/provider-object';
import { findOperation } from './operation.repository';

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

type Row = Omit<Sighting, 'amountMinor'> & { readonly amountMinor: string };
const sightingOf = (row: Row): Sighting => ({ ...row, amountMinor: BigInt(row.amountMinor) });

const COLUMNS = `id, kind, state, amount_minor::text as "amountMinor", currency, customer_id as "customerId",
  mirror_id as "invoiceId", operation_id as "operationId", failure_code as "failureCode"`;

export async function objectOfId(tx: Tx, id: string): Promise<Sighting | undefined> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from payments.objects where firm_id = $1 and id = $2`,
    [tx.scope.firmId, id],
  );
  return row && sightingOf(row);
}

/** A mark of ours is the id of an operation; what else stands there was written by somebody else. */
async function ownMark(tx: Tx, operationId: string | null): Promise<string | null> {
  if (operationId === null || !isUuid(operationId)) return null;
  return (await findOperation(tx, operationId))?.id ?? null;
}

/** Merges what was seen into what is known. @returns it as it is known now */
export async function keepSighting(tx: ChangeTx, seen: Sighting): Promise<Sighting> {
  const known = await objectOfId(tx, seen.id);
  const merged = mergeSightings(known, { ...seen, operationId: await ownMark(tx, seen.operationId) });
  await tx.query(
    `insert into payments.objects as o (firm_id, id, kind, state, amount_minor, currency, customer_id, mirror_id, operation_id,
       failure_code, first_seen_at, seen_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)
     on conflict (firm_id, id) do update set state = excluded.state, amount_minor = excluded.amount_minor,
       customer_id = excluded.customer_id, mirror_id = excluded.mirror_id, operation_id = excluded.operation_id,
       failure_code = excluded.failure_code, seen_at = excluded.seen_at`,
    [
      tx.scope.firmId,
      merged.id,
      merged.kind,
      merged.state,
      merged.amountMinor.toString(),
      merged.currency,
      merged.customerId,
      merged.invoiceId,
      merged.operationId,
      merged.failureCode,
      tx.now,
    ],
  );
  return merged;
}

/** Objects first seen since, and those of these ids, oldest first. */
export async function objectsSince(
  tx: Tx,
  since: Date,
  ids: readonly string[],
): Promise<readonly Sighting[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from payments.objects where firm_id = $1 and (first_seen_at >= $2 or id = any ($3::text[]))
     order by first_seen_at, id`,
    [tx.scope.firmId, since, ids],
  );
  return rows.map(sightingOf);
}

/** Refunds and disputes of a mirror, by its id at the provider. */
export async function moneyBackOf(tx: Tx, mirrorId: string): Promise<readonly Sighting[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from payments.objects where firm_id = $1 and mirror_id = $2 and kind in ('refund', 'dispute')
     order by first_seen_at, id`,
    [tx.scope.firmId, mirrorId],
  );
  return rows.map(sightingOf);
}

export interface WaitingMessage {
  readonly id: string;
  readonly objectKind: ObjectKind;
  readonly objectId: string;
  readonly attempts: number;
}

/** Keeps a message for ever by its id. @returns false when it was there already */
export async function insertMessage(
  tx: ChangeTx,
  one: { readonly id: string; readonly type: string; readonly kind: ObjectKind; readonly objectId: string },
): Promise<boolean> {
  const rows = await tx.query(
    `insert into payments.messages (firm_id, id, type, object_kind, object_id, received_at, next_at)
     values ($1, $2, $3, $4, $5, $6, $6) on conflict (id) do nothing returning id`,
    [tx.scope.firmId, one.id, one.type, one.kind, one.objectId, tx.now],
  );
  return rows.length > 0;
}

export function waitingMessages(tx: Tx, most: number): Promise<WaitingMessage[]> {
  return tx.query<WaitingMessage>(
    `select id, object_kind as "objectKind", object_id as "objectId", attempts from payments.messages
     where firm_id = $1 and handled_at is null and next_at <= $2 order by received_at, id limit $3`,
    [tx.scope.firmId, tx.now, most],
  );
}

/** @returns false when another worker has handled it */
export async function settleMessage(tx: ChangeTx, id: string): Promise<boolean> {
  const [row] = await tx.query<{ id: string }>(
    `with done as (update payments.messages set handled_at = $3, attempts = attempts + 1
       where firm_id = $1 and id = $2 and handled_at is null returning id) select id from done`,
    [tx.scope.firmId, id, tx.now],
  );
  return row !== undefined;
}

export async function postponeMessage(tx: ChangeTx, id: string, nextAt: Date): Promise<void> {
  await tx.query(
    `update payments.messages set attempts = attempts + 1, next_at = $3 where firm_id = $1 and id = $2 and handled_at is null`,
    [tx.scope.firmId, id, nextAt],
  );
}
