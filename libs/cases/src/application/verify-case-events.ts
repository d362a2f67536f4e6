import { Injectable } from '@nestjs/common';
import { systemScope } from '@overturn/kernel';
import { UnitOfWork, newId } from '@overturn/platform';
import { verifyEventChains, type EventChainVerdict } from '../infrastructure/event-chain.read-model';

/** Checker: walks the event chain of every case of a firm. */
@Injectable()
export class VerifyCaseEvents {
  constructor(private readonly work: UnitOfWork) {}

  execute(firmId: string): Promise<EventChainVerdict> {
    return this.work.read(systemScope(firmId, 'case-events-verify', newId()), verifyEventChains);
  }
}
