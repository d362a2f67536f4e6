import { Injectable } from '@nestjs/common';
import { recipients } from '@overturn/identity';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, derivedId, type RelayedEvent } from '@overturn/platform';
import { givenUp } from '@overturn/robots';

/** Tells the owners that a group robot takes nothing any more: once a day for each robot, however much was given up. */
@Injectable()
export class TellOfRobot {
  constructor(private readonly work: UnitOfWork) {}

  async handle(event: RelayedEvent): Promise<void> {
    await this.work.machinery(systemScope(event.firmId, 'robots', event.eventId), async (tx) => {
      const about = await givenUp(tx, String(event.payload['sendingId']));
      if (!about) return;
      const params = { robotName: about.robotName, words: about.words };
      for (const { staffId } of await recipients(tx, [], ['owner']))
        await tx.query(
          `insert into notifications.notifications (firm_id, id, recipient_id, kind, params, created_at)
           values ($1, $2, $3, 'robot_failed', $4, $5) on conflict do nothing`,
          [
            tx.scope.firmId,
            derivedId(`${String(event.payload['robotId'])} ${staffId} ${tx.now.toISOString().slice(0, 10)}`),
            staffId,
            JSON.stringify(params),
            tx.now,
          ],
        );
    });
  }
}
