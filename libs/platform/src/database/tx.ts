import type { Scope } from '@overturn/kernel';
import type { EntityManager } from 'typeorm';

/** One transaction in one firm: the only way to the database. */
export interface Tx {
  readonly manager: EntityManager;
  readonly scope: Scope;
  /** The product's time (the database's, moved on in development). */
  readonly now: Date;
  query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
}

/** A transaction that may change rows. */
export interface ChangeTx extends Tx {
  /** Names what was changed in the audit entry. */
  touch(kind: string, id: string): void;
  /** Writes events to the outbox; the worker hears of them after the commit. Ids only. */
  emit(topic: string, ...payloads: Readonly<Record<string, string | number | null>>[]): Promise<void>;
}
