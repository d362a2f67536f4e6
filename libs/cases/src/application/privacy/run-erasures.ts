import { Inject, Injectable } from '@nestjs/common';
import { systemScope, type Scope } from '@overturn/kernel';
import { FILE_STORE, UnitOfWork, newId, type FileStore, type RelayedEvent } from '@overturn/platform';
import {
  erasureOf,
  eraseRows,
  erasuresToRun,
  filesToRemove,
  settleFile,
  stepErasure,
} from '../../infrastructure/privacy/erasure.repository';

const FILES_AT_ONCE = 25;

/** Carries out erasures that two people decided: rows at once, then bytes, each step kept, so that it goes on where it broke. */
@Injectable()
export class RunErasures {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** One was approved. Coming twice does no harm. */
  handle({ firmId, eventId, payload }: RelayedEvent): Promise<void> {
    return this.run(systemScope(firmId, 'erasures', eventId), String(payload['erasureId']));
  }

  /** Goes on with what was begun, and with what a hold has let go of. @returns how many were looked at */
  async sweep(): Promise<number> {
    const firms = await this.work.ask<{ firm_id: string }>('select cases.firms_with_erasures() as firm_id');
    let looked = 0;
    const failures: unknown[] = [];
    for (const { firm_id } of firms) {
      const scope = systemScope(firm_id, 'erasures', newId());
      for (const { id } of await this.work.read(scope, erasuresToRun)) {
        await this.run(scope, id).catch((error: unknown) => failures.push(error));
        looked += 1;
      }
    }
    // One that fails holds up no other; it is seen, and tried again.
    if (failures.length > 0) throw failures[0];
    return looked;
  }

  private async run(scope: Scope, id: string): Promise<void> {
    const { state, isHeld, hasOpenCase } = await this.work.read(scope, (tx) => erasureOf(tx, id));
    // A hold that came after the approval: it waits, and somebody may withdraw it.
    if (state === 'approved' && !isHeld && !hasOpenCase)
      await this.work.change(scope, 'erasure.erase_rows', (tx) => eraseRows(tx, id));
    else if (state !== 'erasing') return;
    while ((await this.removeSome(scope, id)) === FILES_AT_ONCE);
    await this.work.change(scope, 'erasure.finish', async (tx) => {
      const { version } = await erasureOf(tx, id);
      await stepErasure(tx, { id, version }, { state: 'done' });
    });
  }

  /** The bytes before the note of it: killed in between, they are removed again, which does no harm. */
  private async removeSome(scope: Scope, id: string): Promise<number> {
    const some = await this.work.read(scope, (tx) => filesToRemove(tx, id, FILES_AT_ONCE));
    if (some.length === 0) return 0;
    for (const { fileKey, isShared } of some) if (!isShared) await this.files.remove(fileKey);
    await this.work.change(scope, 'erasure.remove_files', async (tx) => {
      for (const one of some) await settleFile(tx, id, one);
      tx.touch('erasure', id);
    });
    return some.length;
  }
}
