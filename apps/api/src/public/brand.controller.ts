import { Controller, Req, Res } from '@nestjs/common';
import type { RouteInput } from '@overturn/contracts/common';
import { publicRoutes } from '@overturn/contracts/public';
import { Letterheads } from '@overturn/identity';
import type { FastifyReply } from 'fastify';
import { Input } from '../http/actor.decorator';
import { presentBrand } from '../http/present/brand';
import type { OverturnRequest } from '../http/request';
import { Route } from '../http/route.decorator';
import { sendPreview } from '../http/send-original';

/** Whose public page it is. */
@Controller('api/v1/public')
export class PublicBrandController {
  constructor(private readonly letterheads: Letterheads) {}

  @Route(publicRoutes.getPublicBrand)
  async getPublicBrand(
    @Input() { params }: RouteInput<typeof publicRoutes.getPublicBrand>,
    @Req() request: OverturnRequest,
  ) {
    return presentBrand(await this.letterheads.ofSlug(params.slug, request.id));
  }

  @Route(publicRoutes.getPublicLogo)
  async getPublicLogo(
    @Input() { params }: RouteInput<typeof publicRoutes.getPublicLogo>,
    @Req() request: OverturnRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendPreview(reply, 'image/png', await this.letterheads.logoOfSlug(params.slug, request.id));
  }
}
