import { Refusal } from '@overturn/kernel';

/** A page of a list, and where the next one begins. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** The last row's sort key and id, opaque to callers. */
export const encodeCursor = (key: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** @throws PLATFORM.CURSOR_INVALID for anything that is not one of our cursors of `length` parts */
export function decodeCursor(cursor: string | undefined, length: number): (string | number | null)[] | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isKey =
      Array.isArray(key) &&
      key.length === length &&
      key.every(
        (part) =>
          part === null || typeof part === 'number' || (typeof part === 'string' && part.length < 100),
      );
    if (isKey) return key as (string | number | null)[];
  } catch {
    // falls through to the refusal
  }
  throw new Refusal('PLATFORM.CURSOR_INVALID');
}

/** An instant in a cursor. @throws PLATFORM.CURSOR_INVALID */
export function cursorInstant(part: string | number | null | undefined): Date {
  const instant = new Date(typeof part === 'string' ? part : Number.NaN);
  const milliseconds = instant.getTime();
  // Beyond these years PostgreSQL and JavaScript write instants differently; none of our cursors is from there.
  if (!(milliseconds >= 0 && milliseconds <= Date.UTC(9999, 11, 31)))
    throw new Refusal('PLATFORM.CURSOR_INVALID');
  return instant;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id in a cursor. @throws PLATFORM.CURSOR_INVALID */
export function cursorId(part: string | number | null | undefined): string {
  if (typeof part === 'string' && UUID.test(part)) return part;
  throw new Refusal('PLATFORM.CURSOR_INVALID');
}

/** Cuts the row that was read one too many and points behind the last one kept. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly (string | number | null)[],
  toItem: (row: Row) => Item,
): Page<Item> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return {
    items: kept.map(toItem),
    nextCursor: rows.length > limit && last ? encodeCursor(keyOf(last)) : null,
  };
}
