import type { Tx } from '../database/tx';
import type { RelayedEvent } from './outbox-relay';

/** When an event happened, in product time: a worker that was down hears of it later. Now, for one that is not in the outbox. */
export async function eventTime(tx: Tx, { eventId }: Pick<RelayedEvent, 'eventId'>): Promise<Date> {
  const [event] = await tx.query<{ at: Date }>(
    `select least(created_at + (platform.now() - transaction_timestamp()), platform.now()) as at
     from platform.outbox where firm_id = $1 and id = $2`,
    [tx.scope.firmId, eventId],
  );
  return event?.at ?? tx.now;
}
