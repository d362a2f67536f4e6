export type { ClientFields, ContactFields, SellerAccountFields } from './domain/client-fields';
export { clientIdentifiers, type ClientIdentifier } from './application/client-identifiers';
export { comparing } from './application/compare-parties';
export { ClientQueries } from './application/clients.queries';
export { ClientBook, settleClient, type ClientOfCase } from './application/clients.use-cases';
export { LinkageBackfill } from './application/linkage-backfill';
export { LinkageQueries, type ClientLinkage, type LinkageNames } from './application/linkage.queries';
export { LinkageBook, type GivenLinkFact } from './application/linkage.use-cases';
export type { RelationGraph } from './domain/linkage/relation-graph';
export {
  linkageStanding,
  type KeptLinkFact,
  type LinkageStanding,
} from './infrastructure/link-fact.repository';
export type { FindingDetails } from './infrastructure/linkage.read-model';
export { ClientsModule } from './clients.module';
export {
  clientDetails,
  clientNameIn,
  clientNames,
  clientOnPaper,
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
export { PasskeySignIn } from './application/portal/passkey-sign-in.use-cases';
export { PortalAccess } from './application/portal/portal-access.use-cases';
export { PortalConfirmations } from './application/portal/portal-confirmations.use-cases';
export { PortalInvitations } from './application/portal/portal-invitations.use-cases';
export {
  PortalNotifications,
  type NotificationChoice,
} from './application/portal/portal-notifications.use-cases';
export { PortalPasskeys } from './application/portal/portal-passkeys.use-cases';
export { PortalSessions } from './application/portal/portal-sessions.use-cases';
export { PortalSignIn } from './application/portal/portal-sign-in.use-cases';
export { clientScope, type PortalMe, type SignedInClient } from './application/portal/portal.types';
export type { ContactAccess } from './infrastructure/client-user.read-model';
export {
  activeClientUser,
  activeClientUsers,
  clientOwners,
  clientRecipient,
  clientUserPhone,
} from './infrastructure/client-user.read-model';
