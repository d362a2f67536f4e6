import { Controller } from '@nestjs/common';
import { adminRoutes, type PreventionView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { PreventionPlans } from '@overturn/prevention';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

/** The prevention plan of a won case. */
@Controller('api/v1/admin')
export class PreventionController {
  constructor(private readonly plans: PreventionPlans) {}

  @Route(adminRoutes.getPreventionPlan)
  getPreventionPlan(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getPreventionPlan>,
  ) {
    return this.present(scope, params.caseId);
  }

  @Route(adminRoutes.writePreventionPlan)
  async writePreventionPlan(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.writePreventionPlan>,
  ) {
    await this.plans.write(scope, params.caseId, body.version, body.measures);
    return this.present(scope, params.caseId);
  }

  @Route(adminRoutes.sendPreventionPlan)
  async sendPreventionPlan(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.sendPreventionPlan>,
  ) {
    await this.plans.send(scope, params.caseId, body.version);
    return this.present(scope, params.caseId);
  }

  private async present(scope: Scope, caseId: string): Promise<PreventionView> {
    const { measures, ticks, sent, ...plan } = await this.plans.get(scope, caseId);
    const done = new Set(ticks.filter(({ isDone }) => isDone).map(({ measure }) => measure));
    return {
      ...plan,
      measures: measures.map(({ id, zh, en }) => ({ id, zh, en, isDone: done.has(id) })),
      sent: sent && { ...sent, at: sent.at.toISOString() },
    };
  }
}
