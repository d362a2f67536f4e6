import { Controller } from '@nestjs/common';
import { publicRoutes } from '@overturn/contracts/public';
import { ProductClock } from '@overturn/platform';
import { Route } from '../http/route.decorator';

@Controller('api/v1/public')
export class PublicController {
  constructor(private readonly clock: ProductClock) {}

  @Route(publicRoutes.getPortalHome)
  async getPortalHome() {
    const { now } = await this.clock.read();
    return { productName: 'Overturn', now: now.toISOString() };
  }
}
