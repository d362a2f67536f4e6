import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { RouteInput } from '@overturn/contracts/common';
import { publicRoutes } from '@overturn/contracts/public';
import { CalendarFeeds } from '@overturn/notifications';
import { ProductClock, SETTINGS, type Settings } from '@overturn/platform';
import type { FastifyReply } from 'fastify';
import { Input } from '../http/actor.decorator';
import type { OverturnRequest } from '../http/request';
import { Route } from '../http/route.decorator';

@Controller('api/v1/public')
export class PublicController {
  constructor(
    private readonly clock: ProductClock,
    private readonly feeds: CalendarFeeds,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Route(publicRoutes.getPortalHome)
  async getPortalHome() {
    const { now } = await this.clock.read();
    return { productName: 'Overturn', hasSms: this.settings.SMS_ADAPTER !== 'none', now: now.toISOString() };
  }

  /** A program that holds the answer already is told so, and nothing more. */
  @Route(publicRoutes.readCalendar)
  async readCalendar(
    @Input() { params }: RouteInput<typeof publicRoutes.readCalendar>,
    @Req() request: OverturnRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { body, hash } = await this.feeds.read(params.token, request.ip);
    const etag = `"${hash}"`;
    reply.header('etag', etag).header('cache-control', 'private, max-age=600, must-revalidate');
    if (request.headers['if-none-match'] === etag) await reply.status(304).send();
    else await reply.type('text/calendar; charset=utf-8').send(body);
  }
}
