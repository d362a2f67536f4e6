import { Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import { AuditLog, UnitOfWork } from '@overturn/platform';
import { uncheckedClients } from '../infrastructure/link-fact.repository';
import { checkLinkage } from './check-linkage';

const AT_ONCE = 100;

/** Checks clients that were there before there were checks, so that new ones are compared with them too. */
@Injectable()
export class LinkageBackfill {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: AuditLog,
  ) {}

  /** @returns how many clients were checked; 0 when none is left */
  async sweep(): Promise<number> {
    let checked = 0;
    for (const firmId of await this.audit.firmIds()) {
      const scope = systemScope(firmId, 'linkage-backfill', 'linkage-backfill');
      const clientIds = await this.work.read(scope, (tx) => uncheckedClients(tx, AT_ONCE));
      for (const clientId of clientIds)
        await this.work.change(scope, 'linkage.check', (tx) => checkLinkage(tx, clientId));
      checked += clientIds.length;
    }
    return checked;
  }
}
