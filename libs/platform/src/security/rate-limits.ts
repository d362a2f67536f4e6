import { Injectable } from '@nestjs/common';
import { Refusal } from '@overturn/kernel';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { UnitOfWork } from '../database/unit-of-work';
import { hashToken } from './ids';

export interface RateLimit {
  readonly name: string;
  readonly points: number;
  readonly perSeconds: number;
}

/** Counts shared by every process, in wall time. */
@Injectable()
export class RateLimits {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(private readonly work: UnitOfWork) {}

  /** Takes one point of `key`. @throws PLATFORM.RATE_LIMITED with the seconds to wait. */
  async take(limit: RateLimit, key: string): Promise<void> {
    try {
      await this.limiter(limit).consume(hashToken(key).slice(0, 32));
    } catch (error) {
      if (error instanceof RateLimiterRes)
        throw new Refusal('PLATFORM.RATE_LIMITED', {
          retryAfterSeconds: Math.ceil(error.msBeforeNext / 1000),
        });
      throw error;
    }
  }

  /** Gives the points back, after a success. */
  async forget(limit: RateLimit, key: string): Promise<void> {
    await this.limiter(limit).delete(hashToken(key).slice(0, 32));
  }

  private limiter(limit: RateLimit): RateLimiterPostgres {
    const known = this.limiters.get(limit.name);
    if (known) return known;
    const limiter = new RateLimiterPostgres({
      storeClient: {
        query: async (query: { text: string; values?: unknown[] }) => ({
          rows: await this.work.ask(query.text, query.values ?? []),
        }),
      },
      storeType: 'client',
      schemaName: 'platform',
      tableName: 'rate_limits',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: limit.name,
      points: limit.points,
      duration: limit.perSeconds,
    });
    this.limiters.set(limit.name, limiter);
    return limiter;
  }
}
