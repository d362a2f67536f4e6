import type { Locale, MarketplaceCode } from '@overturn/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'clients', name: 'clients' })
export class ClientRow {
  @PrimaryColumn('uuid', { name: 'firm_id' }) firmId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'name_zh', nullable: true }) nameZh: string | null;
  @Column('text', { name: 'name_en', nullable: true }) nameEn: string | null;
  @Column('text', { name: 'tax_number', nullable: true }) taxNumber: string | null;
  @Column('text', { nullable: true }) notes: string | null;
  @Column({ type: 'timestamptz', name: 'created_at', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', name: 'retired_at', precision: 3, nullable: true }) retiredAt: Date | null;
  @Column('int') version: number;
}

@Entity({ schema: 'clients', name: 'contacts' })
export class ContactRow {
  @PrimaryColumn('uuid', { name: 'firm_id' }) firmId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'client_id' }) clientId: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) wechat: string | null;
  @Column('text') locale: Locale;
  @Column({ type: 'timestamptz', name: 'retired_at', precision: 3, nullable: true }) retiredAt: Date | null;
  @Column('int') version: number;
}

@Entity({ schema: 'clients', name: 'seller_accounts' })
export class SellerAccountRow {
  @PrimaryColumn('uuid', { name: 'firm_id' }) firmId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'client_id' }) clientId: string;
  @Column('text') name: string;
  @Column('text', { name: 'merchant_token', nullable: true }) merchantToken: string | null;
  @Column({ type: 'timestamptz', name: 'retired_at', precision: 3, nullable: true }) retiredAt: Date | null;
  @Column('int') version: number;
}

@Entity({ schema: 'clients', name: 'seller_account_marketplaces' })
export class SellerAccountMarketplaceRow {
  @PrimaryColumn('uuid', { name: 'firm_id' }) firmId: string;
  @PrimaryColumn('uuid', { name: 'seller_account_id' }) sellerAccountId: string;
  @PrimaryColumn('text') marketplace: MarketplaceCode;
}
