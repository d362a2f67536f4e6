import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import {
  LOGGER,
  MAIN_QUEUE,
  SIDE_OPTIONS,
  SIDE_QUEUE,
  WORKER_OPTIONS,
  type RelayedEvent,
} from '@overturn/platform';
import type { Job } from 'bullmq';
import type { Logger } from 'pino';
import { Handlers, type SendMailJob } from './handlers';

/** Takes jobs from a queue. A job may come twice: handlers are idempotent. */
@Injectable()
abstract class QueueProcessor extends WorkerHost {
  constructor(
    private readonly handlers: Handlers,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    super();
  }

  process(job: Job<RelayedEvent | SendMailJob>): Promise<void> {
    return this.handlers.handle(job.name, job.data);
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job | undefined, error: Error): void {
    const isLast = job !== undefined && job.attemptsMade >= (job.opts.attempts ?? 1);
    this.logger[isLast ? 'fatal' : 'warn'](
      { job: job?.name, id: job?.id, attempts: job?.attemptsMade, error: error.message },
      isLast ? 'job failed for good' : 'job failed, will be tried again',
    );
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.logger.error({ error: error.message }, 'queue worker error');
  }
}

@Processor(MAIN_QUEUE, WORKER_OPTIONS)
export class MainProcessor extends QueueProcessor {}

@Processor(SIDE_QUEUE, SIDE_OPTIONS)
export class SideProcessor extends QueueProcessor {}
