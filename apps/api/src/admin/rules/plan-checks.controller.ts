import { Controller } from '@nestjs/common';
import { adminRoutes, type PlanChecksView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { PlanChecks } from '@overturn/plans';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

@Controller('api/v1/admin')
export class PlanChecksController {
  constructor(private readonly checks: PlanChecks) {}

  @Route(adminRoutes.getPlanChecks)
  async getPlanChecks(@CurrentScope() scope: Scope): Promise<PlanChecksView> {
    const { rulesOff, phrases, ...settings } = await this.checks.get(scope);
    return { ...settings, rulesOff: [...rulesOff], phrases: phrases.map((one) => ({ ...one })) };
  }

  @Route(adminRoutes.setPlanChecks)
  async setPlanChecks(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.setPlanChecks>,
  ): Promise<PlanChecksView> {
    await this.checks.set(scope, body);
    return this.getPlanChecks(scope);
  }
}
