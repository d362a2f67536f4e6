import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientQueries } from './application/clients.queries';
import { ClientBook } from './application/clients.use-cases';
import { LinkageBackfill } from './application/linkage-backfill';
import { LinkageQueries } from './application/linkage.queries';
import { LinkageBook } from './application/linkage.use-cases';
import { PasskeySignIn } from './application/portal/passkey-sign-in.use-cases';
import { PortalAccess } from './application/portal/portal-access.use-cases';
import { PortalConfirmations } from './application/portal/portal-confirmations.use-cases';
import { PortalInvitations } from './application/portal/portal-invitations.use-cases';
import { PortalNotifications } from './application/portal/portal-notifications.use-cases';
import { PortalPasskeys } from './application/portal/portal-passkeys.use-cases';
import { PortalSessions } from './application/portal/portal-sessions.use-cases';
import { PortalSignIn } from './application/portal/portal-sign-in.use-cases';
import {
  ClientRow,
  ContactRow,
  SellerAccountMarketplaceRow,
  SellerAccountRow,
} from './infrastructure/client.row';
import { PasskeyChallenges } from './infrastructure/passkey-challenges';
import { WebAuthn } from './infrastructure/webauthn';

const USE_CASES = [
  ClientBook,
  ClientQueries,
  LinkageBackfill,
  LinkageBook,
  LinkageQueries,
  PasskeySignIn,
  PortalAccess,
  PortalConfirmations,
  PortalInvitations,
  PortalNotifications,
  PortalPasskeys,
  PortalSessions,
  PortalSignIn,
];

@Module({
  imports: [TypeOrmModule.forFeature([ClientRow, ContactRow, SellerAccountRow, SellerAccountMarketplaceRow])],
  providers: [...USE_CASES, PasskeyChallenges, WebAuthn],
  exports: USE_CASES,
})
export class ClientsModule {}
