import type { Locale } from '@overturn/kernel';
import { hashToken, newId, type ChangeTx, type Tx, type UnitOfWork } from '@overturn/platform';

export interface FeedOwner {
  readonly firmId: string;
  readonly staffId: string;
  readonly personId: string;
  readonly locale: Locale;
}

/** Whose calendar a secret opens; null for one that is unknown or revoked, or whose owner has left. */
export async function feedOwner(work: Pick<UnitOfWork, 'ask'>, token: string): Promise<FeedOwner | null> {
  const [row] = await work.ask<FeedOwner>(
    `select firm_id as "firmId", staff_id as "staffId", person_id as "personId", locale from notifications.feed_of($1)`,
    [hashToken(token)],
  );
  return row ?? null;
}

/** Since when a member of staff has a feed. */
export async function feedSince(tx: Tx, staffId: string): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date }>(
    `select created_at as at from notifications.calendar_feeds
     where firm_id = $1 and staff_id = $2 and revoked_at is null`,
    [tx.scope.firmId, staffId],
  );
  return row?.at ?? null;
}

export async function revokeFeed(tx: ChangeTx, staffId: string): Promise<void> {
  await tx.query(
    `update notifications.calendar_feeds set revoked_at = $3
     where firm_id = $1 and staff_id = $2 and revoked_at is null`,
    [tx.scope.firmId, staffId, tx.now],
  );
  tx.touch('staff', staffId);
}

export async function insertFeed(tx: ChangeTx, staffId: string, token: string): Promise<void> {
  await tx.query(
    `insert into notifications.calendar_feeds (firm_id, id, staff_id, token_hash, created_at) values ($1, $2, $3, $4, $5)`,
    [tx.scope.firmId, newId(), staffId, hashToken(token), tx.now],
  );
}
