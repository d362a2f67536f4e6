import { z } from 'zod';

/** A firm's one name, as its letterhead says it in either language. */
export const FirmNames = z.strictObject({ zh: z.string(), en: z.string() });

/** How a firm presents itself to its clients. */
export const BrandView = z.strictObject({
  firm: FirmNames,
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
