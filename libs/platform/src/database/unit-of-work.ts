import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Scope } from '@overturn/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { newId } from '../security/ids';
import type { ChangeTx, Tx } from './tx';

interface Subject {
  readonly kind: string;
  readonly id: string;
}

/**
 * Runs work in a transaction whose firm, person and client are set transaction-locally, so that row security
 * holds whatever the pool does. No other class may use the DataSource (a lint rule and its probe see to it).
 */
@Injectable()
export class UnitOfWork {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Reads in a read-only transaction. */
  read<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => work(await open(manager, scope, true)));
  }

  /** Changes rows and writes the audit entry `action` in the same transaction. */
  change<T>(scope: Scope, action: string, work: (tx: ChangeTx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const tx = await open(manager, scope);
      const subjects: Subject[] = [];
      const result = await work({
        ...tx,
        touch: (kind, id) => void subjects.push({ kind, id }),
        emit: (topic, ...payloads) => emit(tx, topic, payloads),
      });
      await audit(tx, action, subjects, 'done');
      return result;
    });
  }

  /**
   * A client's own word on their case. `admit` sees what row security shows that client, and refuses; what it lets
   * pass is then written as the firm writes it, in the same transaction and in the client's name (docs/adr/0027).
   */
  changeAdmitted<T>(
    scope: Scope,
    action: string,
    admit: (tx: Tx) => Promise<unknown>,
    work: (tx: ChangeTx) => Promise<T>,
  ): Promise<T> {
    return this.change(scope, action, async (tx) => {
      await admit(tx);
      await tx.query(`select set_config('app.client_id', '', true)`);
      return work(tx);
    });
  }

  /** Moves machinery (outbox, mails' states) that the audit log does not follow; audited tables refuse it. */
  machinery<T>(scope: Scope, work: (tx: ChangeTx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const tx = await open(manager, scope);
      return work({ ...tx, touch: () => undefined, emit: (topic, ...payloads) => emit(tx, topic, payloads) });
    });
  }

  /** Records that somebody was denied something. */
  async recordDenial(scope: Scope, action: string, subjects: readonly Subject[] = []): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await audit(await open(manager, scope), action, subjects, 'denied');
    });
  }

  /**
   * Asks a definer function before a firm is known (sign-in) or across firms (sweeps). Row security shows
   * nothing else to such a query.
   */
  ask<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.dataSource.query(sql, [...params]);
  }

  /** Runs work as a person before they have chosen a firm: own row, own sessions, own links. */
  asPerson<T>(personId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const scope: Scope = { firmId: '', actor: { kind: 'staff', staffId: '', personId }, traceId: '' };
    return this.dataSource.transaction(async (manager) => work(await open(manager, scope)));
  }

  /** Several definer calls in one transaction (the outbox relay). */
  asSystem<T>(
    work: (ask: <Row>(sql: string, params?: readonly unknown[]) => Promise<Row[]>) => Promise<T>,
  ): Promise<T> {
    return this.dataSource.transaction((manager) =>
      work((sql, params = []) => manager.query(sql, [...params])),
    );
  }
}

/** Sets firm, person and client, and asks the time, in one round trip: every request pays for it. */
async function open(manager: EntityManager, scope: Scope, isReadOnly = false): Promise<Tx> {
  const { actor } = scope;
  const person = actor.kind === 'system' ? '' : actor.personId;
  const client = actor.kind === 'client' ? actor.clientId : '';
  const rows: { now: Date }[] = await manager.query(
    `select set_config('app.firm_id', $1, true), set_config('app.person_id', $2, true),
            set_config('app.client_id', $3, true), set_config('transaction_read_only', $4, true), platform.now() as now`,
    [scope.firmId, person, client, isReadOnly ? 'on' : 'off'],
  );
  const now = rows[0]?.now;
  if (!now) throw new Error('The database did not tell the time');
  return { manager, scope, now, query: (sql, params = []) => manager.query(sql, [...params]) };
}

/** Who acted, by id alone: the chain must survive the erasure of a person. */
export function actorReference(scope: Scope): Readonly<Record<string, string>> {
  const { actor } = scope;
  switch (actor.kind) {
    case 'staff':
      return { kind: 'staff', id: actor.staffId };
    case 'client':
      return { kind: 'client', id: actor.personId };
    case 'system':
      return { kind: 'system', name: actor.name };
  }
}

async function audit(
  tx: Tx,
  action: string,
  subjects: readonly Subject[],
  outcome: 'done' | 'denied',
): Promise<void> {
  await tx.query(
    `insert into audit.entries (firm_id, sequence, actor, action, subjects, outcome, trace_id, previous_hash, hash)
     values ($1, 0, $2, $3, $4, $5, $6, '', '')`,
    [
      tx.scope.firmId,
      JSON.stringify(actorReference(tx.scope)),
      action,
      JSON.stringify(subjects.slice(0, 50)),
      outcome,
      tx.scope.traceId,
    ],
  );
}

async function emit(
  tx: Tx,
  topic: string,
  payloads: readonly Readonly<Record<string, string | number | null>>[],
): Promise<void> {
  if (payloads.length === 0) return;
  await tx.query(
    `insert into platform.outbox (firm_id, id, topic, payload)
     select $1, id, $3, payload from unnest($2::uuid[], $4::jsonb[]) as event (id, payload)`,
    [tx.scope.firmId, payloads.map(() => newId()), topic, payloads.map((payload) => JSON.stringify(payload))],
  );
}
