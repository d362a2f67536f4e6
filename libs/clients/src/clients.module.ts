import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientQueries } from './application/clients.queries';
import { ClientBook } from './application/clients.use-cases';
import { LinkageBackfill } from './application/linkage-backfill';
import { LinkageQueries } from './application/linkage.queries';
import { LinkageBook } from './application/linkage.use-cases';
import {
  ClientRow,
  ContactRow,
  SellerAccountMarketplaceRow,
  SellerAccountRow,
} from './infrastructure/client.row';

@Module({
  imports: [TypeOrmModule.forFeature([ClientRow, ContactRow, SellerAccountRow, SellerAccountMarketplaceRow])],
  providers: [ClientBook, ClientQueries, LinkageBackfill, LinkageBook, LinkageQueries],
  exports: [ClientBook, ClientQueries, LinkageBackfill, LinkageBook, LinkageQueries],
})
export class ClientsModule {}
