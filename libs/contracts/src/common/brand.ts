import { z } from 'zod';

/** How a firm presents itself to its clients. */
export const BrandView = z.strictObject({
  firmName: z.string(),
  /** Hash of the logo, which is told beside it; null without one. */
  logoSha256: z.string().nullable(),
  /** `#rrggbb`, readable on white; null: the product's own. */
  colour: z.string().nullable(),
  addressZh: z.string(),
  addressEn: z.string(),
  phones: z.array(z.string()),
  sloganZh: z.string(),
  sloganEn: z.string(),
});
export type BrandView = z.infer<typeof BrandView>;
