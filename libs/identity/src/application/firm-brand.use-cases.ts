import { Injectable } from '@nestjs/common';
import { Refusal, systemScope, type Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import { LEAST_CONTRAST, contrastWithWhite, isReadableOnWhite, type Brand } from '../domain/brand';
import { brandOf, saveBrand, type FirmBrand } from '../infrastructure/brand.repository';

/** How a firm presents itself at the portal, in mails and on paper. */
@Injectable()
export class FirmBrands {
  constructor(private readonly work: UnitOfWork) {}

  get(scope: Scope): Promise<FirmBrand> {
    return this.work.read(scope, brandOf);
  }

  /** For visitors of the public page. @throws IDENTITY.FIRM_NOT_FOUND */
  async ofSlug(slug: string, traceId: string): Promise<FirmBrand> {
    const [firm] = await this.work.ask<{ firm_id: string }>('select * from identity.firm_of_slug($1)', [
      slug,
    ]);
    if (!firm) throw new Refusal('IDENTITY.FIRM_NOT_FOUND');
    return this.work.read(systemScope(firm.firm_id, 'brand', traceId), brandOf);
  }

  /** @throws IDENTITY.COLOUR_TOO_PALE, IDENTITY.VERSION_CONFLICT */
  set(scope: Scope, brand: Brand, version: number): Promise<void> {
    const { colour } = brand;
    if (colour !== null && !isReadableOnWhite(colour))
      throw new Refusal('IDENTITY.COLOUR_TOO_PALE', {
        contrast: contrastWithWhite(colour),
        least: LEAST_CONTRAST,
      });
    return this.work.change(scope, 'firm.set_brand', (tx) => saveBrand(tx, brand, version));
  }
}
