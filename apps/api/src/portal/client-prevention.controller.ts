import { Controller } from '@nestjs/common';
import type { RouteInput } from '@overturn/contracts/common';
import { portalRoutes, type PortalPreventionView } from '@overturn/contracts/portal';
import type { Scope } from '@overturn/kernel';
import { PreventionPlans } from '@overturn/prevention';
import { CurrentClientScope, Input } from '../http/actor.decorator';
import { Route } from '../http/route.decorator';

/** What a client does after a win. */
@Controller('api/v1/portal')
export class ClientPreventionController {
  constructor(private readonly plans: PreventionPlans) {}

  @Route(portalRoutes.getPreventionPlan)
  getPreventionPlan(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.getPreventionPlan>,
  ) {
    return this.present(scope, params.caseId);
  }

  @Route(portalRoutes.tickMeasure)
  async tickMeasure(
    @CurrentClientScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof portalRoutes.tickMeasure>,
  ) {
    await this.plans.tick(scope, params.caseId, body.measure, body.isDone);
    return this.present(scope, params.caseId);
  }

  private async present(scope: Scope, caseId: string): Promise<PortalPreventionView> {
    const plan = await this.plans.forClient(scope, caseId);
    if (!plan) return { plan: null };
    const done = new Set(plan.ticks.filter(({ isDone }) => isDone).map(({ measure }) => measure));
    return {
      plan: {
        sentAt: plan.sentAt.toISOString(),
        measures: plan.measures.map(({ id, zh, en }) => ({ id, zh, en, isDone: done.has(id) })),
      },
    };
  }
}
