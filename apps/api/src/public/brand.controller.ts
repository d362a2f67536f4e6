import { Controller, Req } from '@nestjs/common';
import type { RouteInput } from '@overturn/contracts/common';
import { publicRoutes } from '@overturn/contracts/public';
import { FirmBrands } from '@overturn/identity';
import { Input } from '../http/actor.decorator';
import { presentBrand } from '../http/present/brand';
import type { OverturnRequest } from '../http/request';
import { Route } from '../http/route.decorator';

/** Whose public page it is. */
@Controller('api/v1/public')
export class PublicBrandController {
  constructor(private readonly brands: FirmBrands) {}

  @Route(publicRoutes.getPublicBrand)
  async getPublicBrand(
    @Input() { params }: RouteInput<typeof publicRoutes.getPublicBrand>,
    @Req() request: OverturnRequest,
  ) {
    return presentBrand(await this.brands.ofSlug(params.slug, request.id));
  }
}
