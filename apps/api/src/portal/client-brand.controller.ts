import { Controller } from '@nestjs/common';
import { portalRoutes } from '@overturn/contracts/portal';
import { FirmBrands } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { CurrentClientScope } from '../http/actor.decorator';
import { presentBrand } from '../http/present/brand';
import { Route } from '../http/route.decorator';

/** Whose portal it is. */
@Controller('api/v1/portal')
export class ClientBrandController {
  constructor(private readonly brands: FirmBrands) {}

  @Route(portalRoutes.getBrand)
  async getBrand(@CurrentClientScope() scope: Scope) {
    return presentBrand(await this.brands.get(scope));
  }
}
