import { Injectable } from '@nestjs/common';
import { dueChases, nextChaseAt, setNextChase } from '@overturn/evidence';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, newId, type ChangeTx } from '@overturn/platform';

/**
 * Asks again for documents that did not come: rows compared with the product's clock. One event for each case, however
 * many documents it waits for; who is told, the handlers of the event know.
 */
@Injectable()
export class DocumentChaseSweep {
  constructor(private readonly work: UnitOfWork) {}

  /** Sweeps one batch in every firm that has something due. @returns how many documents were chased */
  async sweep(batchSize = 500): Promise<number> {
    const firms = await this.work.ask<{ firm_id: string }>(
      'select evidence.firms_with_due_chases() as firm_id',
    );
    let chased = 0;
    for (const { firm_id } of firms)
      chased += await this.work.change(
        systemScope(firm_id, 'document-chase', newId()),
        'document_request.chase',
        (tx) => chaseDue(tx, batchSize),
      );
    return chased;
  }
}

async function chaseDue(tx: ChangeTx, batchSize: number): Promise<number> {
  const due = await dueChases(tx, batchSize);
  for (const { id, dueAt } of due) await setNextChase(tx, id, nextChaseAt(dueAt, tx.now));
  const caseIds = [...new Set(due.map(({ caseId }) => caseId))];
  await tx.emit('cases.documents_due.v1', ...caseIds.map((caseId) => ({ caseId })));
  return due.length;
}
