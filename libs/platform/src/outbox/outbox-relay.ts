import { InjectQueue } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { UnitOfWork } from '../database/unit-of-work';
import { MAIN_QUEUE, SIDE_QUEUE } from '../queue/queue.module';

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

/** Which topics are handled at all, and which of them on the side queue. */
export interface HandledTopics {
  readonly all: ReadonlySet<string>;
  readonly aside: ReadonlySet<string>;
}

/**
 * Hands committed events to the queue, at least once: the job's id is the event's, so that the queue drops a
 * repeat, and every handler keeps its own unique key.
 */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly work: UnitOfWork,
    @InjectQueue(MAIN_QUEUE) private readonly queue: Queue,
    @InjectQueue(SIDE_QUEUE) private readonly sideQueue: Queue,
  ) {}

  /** Relays one batch: events of a topic that nobody handles are only marked. @returns how many it took. */
  relay(handled: HandledTopics, batchSize = 200): Promise<number> {
    return this.work.asSystem(async (ask) => {
      const rows = await ask<WaitingRow>('select * from platform.lock_waiting_events($1)', [batchSize]);
      if (rows.length === 0) return 0;
      const isAside = ({ topic }: WaitingRow) => handled.aside.has(topic);
      const wanted = rows.filter(({ topic }) => handled.all.has(topic));
      await this.queue.addBulk(wanted.filter((row) => !isAside(row)).map(jobOf));
      await this.sideQueue.addBulk(wanted.filter(isAside).map(jobOf));
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
