import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientQueries } from './application/clients.queries';
import { ClientBook } from './application/clients.use-cases';
import { LinkageBackfill } from './application/linkage-backfill';
import { LinkageQueries } from './application/linkage.queries';
import { LinkageBook } from './application/linkage.use-cases';
import { PortalAccess } from './application/portal/portal-access.use-cases';
import { PortalConfirmations } from './application/portal/portal-confirmations.use-cases';
import { PortalInvitations } from './application/portal/portal-invitations.use-cases';
import { PortalNotifications } from './application/portal/portal-notifications.use-cases';
import { PortalSessions } from './application/portal/portal-sessions.use-cases';
import { PortalSignIn } from './application/portal/portal-sign-in.use-cases';
import {
  ClientRow,
  ContactRow,
  SellerAccountMarketplaceRow,
  SellerAccountRow,
} from './infrastructure/client.row';

const USE_CASES = [
  ClientBook,
  ClientQueries,
  LinkageBackfill,
  LinkageBook,
  LinkageQueries,
  PortalAccess,
  PortalConfirmations,
  PortalInvitations,
  PortalNotifications,
  PortalSessions,
  PortalSignIn,
];

@Module({
  imports: [TypeOrmModule.forFeature([ClientRow, ContactRow, SellerAccountRow, SellerAccountMarketplaceRow])],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class ClientsModule {}
