import { Controller } from '@nestjs/common';
import { openCasesOfClients } from '@overturn/cases';
import { ClientBook, ClientQueries, type ClientDetails } from '@overturn/clients';
import { adminRoutes, type ClientView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

const iso = (at: Date | null) => at?.toISOString() ?? null;

const clientView = (client: ClientDetails): ClientView => ({
  ...client,
  createdAt: client.createdAt.toISOString(),
  retiredAt: iso(client.retiredAt),
  contacts: client.contacts.map((one) => ({ ...one, retiredAt: iso(one.retiredAt) })),
  sellerAccounts: client.sellerAccounts.map((one) => ({
    ...one,
    marketplaces: [...one.marketplaces],
    retiredAt: iso(one.retiredAt),
  })),
});

@Controller('api/v1/admin')
export class ClientsController {
  constructor(
    private readonly book: ClientBook,
    private readonly queries: ClientQueries,
    private readonly work: UnitOfWork,
  ) {}

  @Route(adminRoutes.listMarketplaces)
  async listMarketplaces(@CurrentScope() scope: Scope) {
    return { items: await this.queries.marketplaces(scope) };
  }

  @Route(adminRoutes.listClients)
  async listClients(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listClients>,
  ) {
    const page = await this.queries.list(scope, query);
    const open = await this.work.read(scope, (tx) =>
      openCasesOfClients(
        tx,
        page.items.map((one) => one.id),
      ),
    );
    return {
      nextCursor: page.nextCursor,
      items: page.items.map((one) => ({
        ...one,
        openCases: open.get(one.id) ?? 0,
        createdAt: one.createdAt.toISOString(),
        retiredAt: iso(one.retiredAt),
      })),
    };
  }

  @Route(adminRoutes.createClient)
  async createClient(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.createClient>,
  ) {
    return clientView(await this.book.create(scope, body));
  }

  @Route(adminRoutes.getClient)
  async getClient(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getClient>,
  ) {
    return clientView(await this.queries.get(scope, params.clientId));
  }

  @Route(adminRoutes.updateClient)
  async updateClient(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.updateClient>,
  ) {
    return clientView(await this.book.update(scope, params.clientId, body.version, body.fields));
  }

  @Route(adminRoutes.retireClient)
  async retireClient(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.retireClient>,
  ) {
    const openCases = async (tx: Parameters<typeof openCasesOfClients>[0]) =>
      (await openCasesOfClients(tx, [params.clientId])).get(params.clientId) ?? 0;
    return clientView(await this.book.retire(scope, params.clientId, body.version, openCases));
  }

  @Route(adminRoutes.restoreClient)
  async restoreClient(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.restoreClient>,
  ) {
    return clientView(await this.book.restore(scope, params.clientId, body.version));
  }

  @Route(adminRoutes.addContact)
  async addContact(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.addContact>,
  ) {
    return clientView(await this.book.addContact(scope, params.clientId, body));
  }

  @Route(adminRoutes.updateContact)
  async updateContact(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.updateContact>,
  ) {
    return clientView(await this.book.updateContact(scope, params.clientId, params.contactId, body));
  }

  @Route(adminRoutes.addSellerAccount)
  async addSellerAccount(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.addSellerAccount>,
  ) {
    return clientView(await this.book.addSellerAccount(scope, params.clientId, body));
  }

  @Route(adminRoutes.updateSellerAccount)
  async updateSellerAccount(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.updateSellerAccount>,
  ) {
    return clientView(
      await this.book.updateSellerAccount(scope, params.clientId, params.sellerAccountId, body),
    );
  }
}
