import { Controller } from '@nestjs/common';
import { FeePlans, planOfJson, planToJson } from '@overturn/billing';
import {
  FeePlanContent,
  adminRoutes,
  type FeePlanListView,
  type FeePlanPreviewView,
  type FeePlanVersionsView,
} from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

/** The plans that a firm offers. */
@Controller('api/v1/admin')
export class FeePlansController {
  constructor(private readonly plans: FeePlans) {}

  @Route(adminRoutes.listFeePlans)
  listFeePlans(@CurrentScope() scope: Scope) {
    return this.list(scope);
  }

  @Route(adminRoutes.previewFeePlan)
  previewFeePlan(@Input() { body }: RouteInput<typeof adminRoutes.previewFeePlan>): FeePlanPreviewView {
    const { faults, clauses } = this.plans.preview(planOfJson(body.content));
    return { faults: [...faults], clauses: [...clauses] };
  }

  @Route(adminRoutes.listFeePlanVersions)
  async listFeePlanVersions(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.listFeePlanVersions>,
  ): Promise<FeePlanVersionsView> {
    const versions = await this.plans.versions(scope, params.planId);
    return {
      items: versions.map(({ plan, madeAt, clauses, ...one }) => ({
        ...one,
        madeAt: madeAt.toISOString(),
        content: contentOf(plan),
        clauses: [...clauses],
      })),
    };
  }

  @Route(adminRoutes.createFeePlan)
  async createFeePlan(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.createFeePlan>,
  ) {
    await this.plans.create(scope, body, planOfJson(body.content));
    return this.list(scope);
  }

  @Route(adminRoutes.reviseFeePlan)
  async reviseFeePlan(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.reviseFeePlan>,
  ) {
    await this.plans.revise(scope, params.planId, body.version, planOfJson(body.content));
    return this.list(scope);
  }

  @Route(adminRoutes.renameFeePlan)
  async renameFeePlan(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.renameFeePlan>,
  ) {
    await this.plans.rename(scope, params.planId, body);
    return this.list(scope);
  }

  @Route(adminRoutes.retireFeePlan)
  async retireFeePlan(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.retireFeePlan>,
  ) {
    await this.plans.retire(scope, params.planId, body.version);
    return this.list(scope);
  }

  private async list(scope: Scope): Promise<FeePlanListView> {
    const { presets, own } = await this.plans.list(scope);
    return {
      items: [
        ...own.map(({ plan, ...one }) => ({ ...one, code: null, content: contentOf(plan) })),
        ...presets.map(({ plan, ...one }) => ({
          ...one,
          id: null,
          version: 1,
          isRetired: false,
          content: contentOf(plan),
        })),
      ],
    };
  }
}

/** What is kept was checked when it came in; the contract reads it once more. */
export const contentOf = (plan: Parameters<typeof planToJson>[0]): FeePlanContent =>
  FeePlanContent.parse(planToJson(plan));
