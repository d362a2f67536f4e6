import { Controller } from '@nestjs/common';
import { ClientCases, PlanCommands, requireCase } from '@overturn/cases';
import { PortalSessions, type SignedInClient } from '@overturn/clients';
import type { RouteInput } from '@overturn/contracts/common';
import { portalRoutes } from '@overturn/contracts/portal';
import type { Scope } from '@overturn/kernel';
import { ClientPlans } from '@overturn/plans';
import { CurrentClient, CurrentClientScope, Input } from '../http/actor.decorator';
import { Route } from '../http/route.decorator';
import { portalPlanView } from './client-plan.presenter';

/** The plan of action as its client reads and judges it. */
@Controller('api/v1/portal')
export class ClientPlanController {
  constructor(
    private readonly plans: ClientPlans,
    private readonly cases: ClientCases,
    private readonly commands: PlanCommands,
    private readonly sessions: PortalSessions,
  ) {}

  @Route(portalRoutes.getPlan)
  async getPlan(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.getPlan>,
  ) {
    const { details } = await this.cases.get(scope, params.caseId);
    const plan = await this.plans.get(scope, params.caseId, requireCase);
    return { plan: plan && portalPlanView(plan, details.todo === 'approve_plan') };
  }

  @Route(portalRoutes.judgePlan)
  async judgePlan(
    @CurrentClientScope() scope: Scope,
    @CurrentClient() me: SignedInClient,
    @Input() { params, body }: RouteInput<typeof portalRoutes.judgePlan>,
  ): Promise<void> {
    const { name: contactName } = await this.sessions.me(me);
    const { hash: planVersionHash, ...said } = body;
    await this.commands.judgeAsClient(scope, params.caseId, { ...said, planVersionHash, contactName });
  }
}
