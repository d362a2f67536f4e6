import { Controller } from '@nestjs/common';
import type { RouteInput } from '@overturn/contracts/common';
import { portalRoutes } from '@overturn/contracts/portal';
import type { Scope } from '@overturn/kernel';
import { ReadHelp } from '@overturn/library';
import { CurrentClientScope, Input } from '../http/actor.decorator';
import { Route } from '../http/route.decorator';

/** The help as a client's person reads it. */
@Controller('api/v1/portal')
export class ClientHelpController {
  constructor(private readonly help: ReadHelp) {}

  @Route(portalRoutes.listHelp)
  async listHelp(
    @CurrentClientScope() scope: Scope,
    @Input() { query }: RouteInput<typeof portalRoutes.listHelp>,
  ) {
    return { items: await this.help.forClient(scope, query.q) };
  }

  @Route(portalRoutes.askQuestion)
  askQuestion(
    @CurrentClientScope() scope: Scope,
    @Input() { body }: RouteInput<typeof portalRoutes.askQuestion>,
  ) {
    return this.help.askAsClient(scope, body);
  }
}
