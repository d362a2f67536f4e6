import { Controller } from '@nestjs/common';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import { FirmBrands } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

@Controller('api/v1/admin')
export class BrandController {
  constructor(private readonly brands: FirmBrands) {}

  @Route(adminRoutes.getBrand)
  async getBrand(@CurrentScope() scope: Scope) {
    const { phones, ...brand } = await this.brands.get(scope);
    return { ...brand, phones: [...phones] };
  }

  @Route(adminRoutes.setBrand)
  async setBrand(@CurrentScope() scope: Scope, @Input() { body }: RouteInput<typeof adminRoutes.setBrand>) {
    const { version, ...brand } = body;
    await this.brands.set(scope, brand, version);
    return this.getBrand(scope);
  }
}
