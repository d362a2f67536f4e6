import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { UnitOfWork } from '../database/unit-of-work';
import { FILE_STORE, type FileStore } from '../files/file-store';
import { MAIN_QUEUE, SIDE_QUEUE } from '../queue/queue.module';
import { zonesThatDisagree } from './zone-skew';

interface Check {
  readonly name: 'database' | 'queue' | 'files' | 'outbox' | 'zones';
  readonly ok: boolean;
  readonly detail: string;
  readonly milliseconds: number;
}
export interface ReadinessReport {
  readonly ok: boolean;
  readonly checks: readonly Check[];
}

const OLDEST_EVENT_SECONDS = 300;
const PATIENCE_MS = 4_000;

/** Whether this process can do its work: each dependency by name, none of them waited for longer than 4 s. */
@Injectable()
export class Readiness {
  private skew: Promise<readonly string[]> | undefined;

  constructor(
    private readonly work: UnitOfWork,
    @InjectQueue(MAIN_QUEUE) private readonly queue: Queue,
    @InjectQueue(SIDE_QUEUE) private readonly sideQueue: Queue,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  async report(): Promise<ReadinessReport> {
    const checks = await Promise.all([
      this.check('database', async () => {
        await this.work.ask('select 1');
        return 'answers';
      }),
      this.check(
        'queue',
        async () =>
          `${await this.count('getWaitingCount')} waiting, ${await this.count('getFailedCount')} failed`,
      ),
      this.check('files', async () => {
        await this.files.check();
        return 'writable';
      }),
      this.check('outbox', async () => {
        const [row] = await this.work.ask<{ age: number }>(
          'select platform.oldest_waiting_event_seconds() as age',
        );
        const age = Math.round(row?.age ?? 0);
        if (age > OLDEST_EVENT_SECONDS)
          throw new Error(`oldest event waits ${age} s: is the worker running?`);
        return `oldest event waits ${age} s`;
      }),
      this.check('zones', async () => {
        // Deadlines use PostgreSQL's zone data alone, so a difference is told, not refused.
        this.skew ??= zonesThatDisagree(this.work);
        const zones = await this.skew;
        return zones.length === 0
          ? 'Node and PostgreSQL agree'
          : `Node differs from PostgreSQL in ${zones.join(', ')}`;
      }),
    ]);
    return { ok: checks.every((check) => check.ok), checks };
  }

  private async count(of: 'getWaitingCount' | 'getFailedCount'): Promise<number> {
    return (await this.queue[of]()) + (await this.sideQueue[of]());
  }

  private async check(name: Check['name'], probe: () => Promise<string>): Promise<Check> {
    const begin = performance.now();
    const done = (ok: boolean, detail: string): Check => ({
      name,
      ok,
      detail,
      milliseconds: Math.round(performance.now() - begin),
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
    });
    try {
      return done(true, await Promise.race([probe(), late]));
    } catch (error) {
      return done(false, error instanceof Error ? error.message : String(error));
    } finally {
      clearTimeout(timer);
    }
  }
}
