import { getQueueToken } from '@nestjs/bullmq';
import type { TestingModule } from '@nestjs/testing';
import { ExpiredGrantsSweep, ReminderSweep } from '@overturn/cases';
import { DueMails, SendMail } from '@overturn/notifications';
import { MAIN_QUEUE, OutboxRelay, newId, type RelayedEvent } from '@overturn/platform';
import { Worker, type Job, type Queue } from 'bullmq';
import { Handlers } from '../../apps/worker/src/handlers';

/** Does what a worker would, here and now, until nothing is due any more. */
export class Drain {
  private readonly queueWorker: Worker<RelayedEvent>;

  constructor(private readonly product: TestingModule) {
    const queue = product.get<Queue>(getQueueToken(MAIN_QUEUE));
    this.queueWorker = new Worker(MAIN_QUEUE, null, { connection: queue.opts.connection, autorun: false });
  }

  async untilNothingIsDue(): Promise<void> {
    while ((await this.sweepAndRelay()) + (await this.handleJobs()) + (await this.sendMails()) > 0);
  }

  stop(): Promise<void> {
    return this.queueWorker.close();
  }

  private async sweepAndRelay(): Promise<number> {
    const fired = await this.product.get(ReminderSweep).sweep();
    const raised = await this.product.get(ExpiredGrantsSweep).sweep();
    return fired + raised + (await this.product.get(OutboxRelay).relay(this.product.get(Handlers).topics));
  }

  private async handleJobs(): Promise<number> {
    const token = newId();
    const next = (): Promise<Job<RelayedEvent> | undefined> =>
      this.queueWorker.getNextJob(token, { block: false });
    let done = 0;
    for (let job = await next(); job; job = await next(), done++) {
      await this.product.get(Handlers).handle(job.name, job.data);
      await job.moveToCompleted(null, token, false);
    }
    return done;
  }

  private async sendMails(): Promise<number> {
    const due = await this.product.get(DueMails).find(100);
    for (const { firmId, mailId } of due) await this.product.get(SendMail).execute(firmId, mailId);
    return due.length;
  }
}
