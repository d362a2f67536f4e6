import { Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, type RelayedEvent } from '@overturn/platform';
import { robotEventOf } from '../domain/robot-text';
import { queueSendings } from '../infrastructure/sending.repository';

/** Queues a message for each robot that listens to an event, once per robot and event. */
@Injectable()
export class TellRobots {
  constructor(private readonly work: UnitOfWork) {}

  async handle(event: RelayedEvent): Promise<void> {
    // What the firm itself wrote to a client needs nobody.
    if (event.topic === 'messages.message_sent.v1' && event.payload['by'] !== 'client') return;
    const kind = robotEventOf(event.topic);
    if (kind === null) return;
    await this.work.machinery(systemScope(event.firmId, 'robots', event.eventId), (tx) =>
      queueSendings(tx, event, kind),
    );
  }
}
