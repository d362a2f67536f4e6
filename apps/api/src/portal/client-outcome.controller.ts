import { Controller } from '@nestjs/common';
import { Outcomes } from '@overturn/cases';
import type { RouteInput } from '@overturn/contracts/common';
import { portalRoutes } from '@overturn/contracts/portal';
import type { Scope } from '@overturn/kernel';
import { CurrentClientScope, Input } from '../http/actor.decorator';
import { Route } from '../http/route.decorator';

/** What a client reports of Amazon's answer. */
@Controller('api/v1/portal')
export class ClientOutcomeController {
  constructor(private readonly outcomes: Outcomes) {}

  @Route(portalRoutes.reportOutcome)
  async reportOutcome(
    @CurrentClientScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof portalRoutes.reportOutcome>,
  ): Promise<void> {
    const { outcome, asins, note, fileIds } = body;
    const claim = { outcome, scope: { asins, marketplaces: [] }, note, evidenceIds: fileIds };
    await this.outcomes.reportAsClient(scope, params.caseId, claim);
  }
}
