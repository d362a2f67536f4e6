import { Controller, Req } from '@nestjs/common';
import type { RouteInput } from '@overturn/contracts/common';
import { publicRoutes } from '@overturn/contracts/public';
import { ReadHelp } from '@overturn/library';
import { Input } from '../http/actor.decorator';
import type { OverturnRequest } from '../http/request';
import { Route } from '../http/route.decorator';

/** The help at the firm's public address. */
@Controller('api/v1/public')
export class PublicHelpController {
  constructor(private readonly help: ReadHelp) {}

  @Route(publicRoutes.listPublicHelp)
  listPublicHelp(
    @Input() { params, query }: RouteInput<typeof publicRoutes.listPublicHelp>,
    @Req() request: OverturnRequest,
  ) {
    return this.help.forVisitor(params.slug, query.q, request.id);
  }

  @Route(publicRoutes.askPublicQuestion)
  askPublicQuestion(
    @Input() { params, body }: RouteInput<typeof publicRoutes.askPublicQuestion>,
    @Req() request: OverturnRequest,
  ) {
    return this.help.askAsVisitor(params.slug, body, request.ip, request.id);
  }
}
