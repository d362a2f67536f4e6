export type { ClientFields, ContactFields, SellerAccountFields } from './domain/client-fields';
export { ClientQueries } from './application/clients.queries';
export { ClientBook, settleClient } from './application/clients.use-cases';
export { ClientsModule } from './clients.module';
export {
  clientNames,
  contactLocales,
  findClientIds,
  marketplaces,
  sellerAccountNames,
  sellerAccountsOfClient,
  type ClientDetails,
  type ClientNames,
  type ClientSummary,
} from './infrastructure/client.read-model';
export { findSellerAccounts } from './infrastructure/seller-account.finder';
