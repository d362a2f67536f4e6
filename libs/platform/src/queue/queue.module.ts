import { BullModule } from '@nestjs/bullmq';
import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS } from '../config/settings.token';
import type { Settings } from '../config/settings';
import { openQueueConnection, type QueueConnection } from './queue-connection';

export const QUEUE_CONNECTION = Symbol('QueueConnection');
/** What the firm waits for: few kinds of jobs, all short. */
export const MAIN_QUEUE = 'overturn';
/** What strangers may send any number of at once: it has a pace of its own, so that nothing of the firm waits behind it. */
export const SIDE_QUEUE = 'overturn-side';
export const QUEUES = [MAIN_QUEUE, SIDE_QUEUE] as const;
export type QueueName = (typeof QUEUES)[number];

/**
 * Options of every worker. A killed worker's job is taken over after about 12 s. A job may stall many times
 * (deploys) before it counts as failed: with BullMQ's default of one, a deploy loop kills jobs for good.
 */
export const WORKER_OPTIONS = {
  concurrency: 8,
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 50,
} as const;

/**
 * One at a time, and of all workers together four in a second: a flood takes a part of the machine, not all of it
 * (docs/PERFORMANCE.md, "A flood of enquiries").
 */
export const SIDE_OPTIONS = {
  ...WORKER_OPTIONS,
  concurrency: 1,
  limiter: { max: 1, duration: 250 },
} as const;

@Global()
@Module({
  providers: [
    {
      provide: QUEUE_CONNECTION,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => openQueueConnection(settings),
    },
  ],
  exports: [QUEUE_CONNECTION],
})
class QueueConnectionModule implements OnApplicationShutdown {
  constructor(@Inject(QUEUE_CONNECTION) private readonly queue: QueueConnection) {}

  /** Runs after the queues and workers were closed: they are destroyed before what they import. */
  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}

@Global()
@Module({
  imports: [
    QueueConnectionModule,
    BullModule.forRootAsync({
      imports: [QueueConnectionModule],
      inject: [QUEUE_CONNECTION],
      useFactory: (queue: QueueConnection) => ({ connection: queue.connection }),
    }),
    BullModule.registerQueue(
      ...QUEUES.map((name) => ({
        name,
        defaultJobOptions: {
          attempts: 25,
          backoff: { type: 'exponential', delay: 500 },
          removeOnComplete: { age: 3_600, count: 1_000 },
          removeOnFail: false,
        },
      })),
    ),
  ],
  exports: [BullModule],
})
export class QueueModule {}
