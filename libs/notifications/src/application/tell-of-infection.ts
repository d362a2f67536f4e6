import { Injectable } from '@nestjs/common';
import { caseInShort } from '@overturn/cases';
import { evidenceNamed } from '@overturn/evidence';
import { recipients } from '@overturn/identity';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, derivedId, type RelayedEvent } from '@overturn/platform';

/** Tells who kept a file, who works on its case and who answers for evidence that a virus was found in it. */
@Injectable()
export class TellOfInfection {
  constructor(private readonly work: UnitOfWork) {}

  async handle(event: RelayedEvent): Promise<void> {
    const caseId = String(event.payload['caseId']);
    const fileId = String(event.payload['fileId']);
    await this.work.machinery(systemScope(event.firmId, 'evidence', event.eventId), async (tx) => {
      const [file] = await evidenceNamed(tx, caseId, [fileId]);
      const { number, assigneeId } = await caseInShort(tx, caseId);
      if (!file) return;
      const involved = [file.keptBy, assigneeId].filter((id) => id !== null);
      const params = { caseNumber: number, fileName: file.fileName, finding: file.scanFinding ?? '' };
      for (const { staffId } of await recipients(tx, involved, ['owner', 'compliance']))
        // The event's id with the recipient's: a job that comes twice tells nobody twice.
        await tx.query(
          `insert into notifications.notifications (firm_id, id, recipient_id, kind, params, case_id, created_at)
           values ($1, $2, $3, 'file_infected', $4, $5, $6) on conflict do nothing`,
          [
            tx.scope.firmId,
            derivedId(`${event.eventId} ${staffId}`),
            staffId,
            JSON.stringify(params),
            caseId,
            tx.now,
          ],
        );
    });
  }
}
