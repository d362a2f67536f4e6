import { getQueueToken } from '@nestjs/bullmq';
import type { TestingModule } from '@nestjs/testing';
import { ExpiredGrantsSweep, ReminderSweep } from '@overturn/cases';
import { DueMails, SendMail } from '@overturn/notifications';
import { OutboxRelay, QUEUES, newId, type RelayedEvent } from '@overturn/platform';
import { Worker, type Job, type Queue } from 'bullmq';
import { Handlers } from '../../apps/worker/src/handlers';

/** Does what a worker would, here and now, until nothing is due any more. */
export class Drain {
  private readonly workers: readonly Worker<RelayedEvent>[];

  constructor(private readonly product: TestingModule) {
    this.workers = QUEUES.map((name) => {
      const { connection } = product.get<Queue>(getQueueToken(name)).opts;
      return new Worker(name, null, { connection, autorun: false });
    });
  }

  async untilNothingIsDue(): Promise<void> {
    while ((await this.sweepAndRelay()) + (await this.handleJobs()) + (await this.sendMails()) > 0);
  }

  async stop(): Promise<void> {
    for (const worker of this.workers) await worker.close();
  }

  private async sweepAndRelay(): Promise<number> {
    const fired = await this.product.get(ReminderSweep).sweep();
    const raised = await this.product.get(ExpiredGrantsSweep).sweep();
    return (
      fired + raised + (await this.product.get(OutboxRelay).relay(this.product.get(Handlers).queueOfTopic))
    );
  }

  private async handleJobs(): Promise<number> {
    let done = 0;
    for (const worker of this.workers) done += await this.handleJobsOf(worker);
    return done;
  }

  private async handleJobsOf(worker: Worker<RelayedEvent>): Promise<number> {
    const token = newId();
    const next = (): Promise<Job<RelayedEvent> | undefined> => worker.getNextJob(token, { block: false });
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
