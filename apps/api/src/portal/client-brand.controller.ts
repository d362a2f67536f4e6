import { Controller, Res } from '@nestjs/common';
import { portalRoutes } from '@overturn/contracts/portal';
import { Letterheads } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { CurrentClientScope } from '../http/actor.decorator';
import { presentBrand } from '../http/present/brand';
import { Route } from '../http/route.decorator';
import { sendPreview } from '../http/send-original';

/** Whose portal it is. */
@Controller('api/v1/portal')
export class ClientBrandController {
  constructor(private readonly letterheads: Letterheads) {}

  @Route(portalRoutes.getBrand)
  async getBrand(@CurrentClientScope() scope: Scope) {
    return presentBrand(await this.letterheads.get(scope));
  }

  @Route(portalRoutes.getLogo)
  async getLogo(@CurrentClientScope() scope: Scope, @Res() reply: FastifyReply): Promise<void> {
    await sendPreview(reply, 'image/png', await this.letterheads.ownLogo(scope));
  }
}
