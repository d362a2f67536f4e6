import type { BrandView } from '@overturn/contracts/common';
import type { KeptLetterhead } from '@overturn/identity';

/** What clients and visitors see of a firm. */
export const presentBrand = (one: KeptLetterhead): BrandView => ({
  firm: { zh: one.nameZh, en: one.nameEn },
  logoSha256: one.logoSha256,
  colour: one.colour,
  addressZh: one.addressZh,
  addressEn: one.addressEn,
  phones: [...one.phones],
  sloganZh: one.sloganZh,
  sloganEn: one.sloganEn,
});
