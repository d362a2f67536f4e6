import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClientQueries } from './application/clients.queries';
import { ClientBook } from './application/clients.use-cases';
import {
  ClientRow,
  ContactRow,
  SellerAccountMarketplaceRow,
  SellerAccountRow,
} from './infrastructure/client.row';

@Module({
  imports: [TypeOrmModule.forFeature([ClientRow, ContactRow, SellerAccountRow, SellerAccountMarketplaceRow])],
  providers: [ClientBook, ClientQueries],
  exports: [ClientBook, ClientQueries],
})
export class ClientsModule {}
