import { Injectable } from '@nestjs/common';
import type { Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import { clientDetails, listClients, marketplaces } from '../infrastructure/client.read-model';

/** What screens ask about clients. */
@Injectable()
export class ClientQueries {
  constructor(private readonly work: UnitOfWork) {}

  list(scope: Scope, query: Parameters<typeof listClients>[1]) {
    return this.work.read(scope, (tx) => listClients(tx, query));
  }

  get(scope: Scope, clientId: string) {
    return this.work.read(scope, (tx) => clientDetails(tx, clientId));
  }

  marketplaces(scope: Scope) {
    return this.work.read(scope, marketplaces);
  }
}
