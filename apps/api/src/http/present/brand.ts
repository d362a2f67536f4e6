import type { BrandView } from '@overturn/contracts/common';
import type { FirmBrand } from '@overturn/identity';

/** What clients and visitors see of a firm's brand. */
export const presentBrand = ({ version: _, phones, ...brand }: FirmBrand): BrandView => ({
  ...brand,
  phones: [...phones],
});
