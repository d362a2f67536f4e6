import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { UnitOfWork } from '../database/unit-of-work';
import { MAIN_QUEUE, QUEUES, SIDE_QUEUE, type QueueName } from '../queue/queue.module';

/** An event on its way: the job's data. */
export interface RelayedEvent {
  readonly firmId: string;
  readonly eventId: string;
  readonly topic: string;
  readonly payload: Readonly<Record<string, string | number | null>>;
}

interface WaitingRow {
  firm_id: string;
  id: string;
  topic: string;
  payload: RelayedEvent['payload'];
}

/**
 * Hands committed events to the queue, at least once: the job's id is the event's, so that the queue drops a
 * repeat, and every handler keeps its own unique key.
 */
@Injectable()
export class OutboxRelay {
  private readonly queues: Readonly<Record<QueueName, Queue>>;

  constructor(
    private readonly work: UnitOfWork,
    @InjectQueue(MAIN_QUEUE) queue: Queue,
    @InjectQueue(SIDE_QUEUE) sideQueue: Queue,
  ) {
    this.queues = { [MAIN_QUEUE]: queue, [SIDE_QUEUE]: sideQueue };
  }

  /** Relays one batch: events of a topic that has no queue are only marked. @returns how many it took. */
  relay(queueOfTopic: ReadonlyMap<string, QueueName>, batchSize = 200): Promise<number> {
    return this.work.asSystem(async (ask) => {
      const rows = await ask<WaitingRow>('select * from platform.lock_waiting_events($1)', [batchSize]);
      if (rows.length === 0) return 0;
      for (const name of QUEUES) {
        const jobs = rows.filter(({ topic }) => queueOfTopic.get(topic) === name).map(jobOf);
        if (jobs.length > 0) await this.queues[name].addBulk(jobs);
      }
      await ask('select platform.mark_relayed($1, $2)', [rows.map((r) => r.firm_id), rows.map((r) => r.id)]);
      return rows.length;
    });
  }
}

const jobOf = (row: WaitingRow) => ({
  name: row.topic,
  data: {
    firmId: row.firm_id,
    eventId: row.id,
    topic: row.topic,
    payload: row.payload,
  } satisfies RelayedEvent,
  opts: { jobId: row.id },
});
