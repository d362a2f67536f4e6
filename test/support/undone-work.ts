import type { Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx, type Tx } from '@overturn/platform';

import { auditEntry } from './sql';

export interface Emitted {
  readonly topic: string;
  readonly payload: Readonly<Record<string, string | number | null>>;
}

/** The product's use cases inside one transaction that is taken back at the end: each is a savepoint of its own. */
export class UndoneWork {
  readonly emitted: Emitted[] = [];
  private points = 0;

  private constructor(private readonly outer: ChangeTx) {}

  /** Runs work whose every change is undone, whatever it answers. */
  static async run<T>(unit: UnitOfWork, scope: Scope, work: (undone: UndoneWork) => Promise<T>): Promise<T> {
    let answer: { readonly value: T } | undefined;
    try {
      await unit.change(scope, 'test', async (tx) => {
        // The database looks at once, and so for the audit entry of the transaction too.
        await tx.query(...(auditEntry(scope.firmId) as [string, unknown[]]));
        answer = { value: await work(new UndoneWork(tx)) };
        throw new TakenBack();
      });
    } catch (error) {
      if (!(error instanceof TakenBack)) throw error;
    }
    if (!answer) throw new Error('Nothing was answered');
    return answer.value;
  }

  get tx(): ChangeTx {
    return this.outer;
  }

  /** A use case with its unit of work, and those of the use cases that it calls, replaced by this one. */
  of<T extends object>(useCase: T, replaced: Readonly<Record<string, unknown>> = {}): T {
    const copy = Object.create(Object.getPrototypeOf(useCase) as object) as Record<string, unknown>;
    for (const [name, value] of Object.entries(useCase))
      copy[name] =
        name in replaced
          ? replaced[name]
          : value instanceof UnitOfWork
            ? this.unit()
            : hasUnit(value)
              ? this.of(value, replaced)
              : value;
    return copy as T;
  }

  /** Does something or nothing of it; what refuses is answered, not thrown. */
  async attempt(work: () => Promise<unknown>): Promise<Error | null> {
    const name = `attempt_${String((this.points += 1))}`;
    await this.outer.query(`savepoint ${name}`);
    try {
      await work();
      await this.outer.query('set constraints all immediate');
      await this.outer.query('set constraints all deferred');
      await this.outer.query(`release savepoint ${name}`);
      return null;
    } catch (error) {
      await this.outer.query(`rollback to savepoint ${name}`);
      return error as Error;
    }
  }

  private unit(): UnitOfWork {
    const inside = <T>(scope: Scope, work: (tx: ChangeTx) => Promise<T>): Promise<T> => {
      const tx: ChangeTx = {
        ...this.outer,
        scope,
        touch: () => undefined,
        emit: (topic, ...payloads) => {
          for (const payload of payloads) this.emitted.push({ topic, payload });
          return Promise.resolve();
        },
      };
      return work(tx);
    };
    return {
      read: <T>(scope: Scope, work: (tx: Tx) => Promise<T>) => inside(scope, work),
      change: <T>(scope: Scope, _action: string, work: (tx: ChangeTx) => Promise<T>) => inside(scope, work),
      machinery: inside,
      recordDenial: () => Promise.resolve(),
      // What is due of other firms is none of this transaction's business.
      ask: async (sql: string, params: readonly unknown[] = []) =>
        (await this.outer.query<{ firm_id?: string }>(sql, params)).filter(
          ({ firm_id }) => firm_id === undefined || firm_id === this.outer.scope.firmId,
        ),
    } as unknown as UnitOfWork;
  }
}

class TakenBack extends Error {}

const hasUnit = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).some((one) => one instanceof UnitOfWork);
