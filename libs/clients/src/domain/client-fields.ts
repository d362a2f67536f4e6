import type { Locale, MarketplaceCode } from '@overturn/kernel';

export interface ClientFields {
  readonly nameZh?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly taxNumber?: string | null | undefined;
  readonly notes?: string | null | undefined;
}
export interface ContactFields {
  readonly name: string;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly wechat?: string | null | undefined;
  readonly locale: Locale;
}
export interface SellerAccountFields {
  readonly name: string;
  readonly merchantToken?: string | null | undefined;
  readonly marketplaces: readonly MarketplaceCode[];
}
