import { Controller } from '@nestjs/common';
import { PolicyLibrary } from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

@Controller('api/v1/admin')
export class PoliciesController {
  constructor(private readonly library: PolicyLibrary) {}

  @Route(adminRoutes.listPolicies)
  async listPolicies(@CurrentScope() scope: Scope) {
    const policies = await this.library.list(scope);
    return {
      items: policies.map(({ changedAt, retiredAt, ...policy }) => ({
        ...policy,
        changedAt: changedAt.toISOString(),
        isRetired: retiredAt !== null,
      })),
    };
  }

  @Route(adminRoutes.addPolicy)
  async addPolicy(@CurrentScope() scope: Scope, @Input() { body }: RouteInput<typeof adminRoutes.addPolicy>) {
    await this.library.add(scope, body);
    return this.listPolicies(scope);
  }

  @Route(adminRoutes.updatePolicy)
  async updatePolicy(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.updatePolicy>,
  ) {
    await this.library.update(scope, params.policyId, body);
    return this.listPolicies(scope);
  }

  @Route(adminRoutes.listCitations)
  async listCitations(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.listCitations>,
  ) {
    const { citations, staff } = await this.library.citations(scope, params.caseId);
    return {
      items: citations.map(({ policyId, citedBy, citedAt }) => ({
        policyId,
        citedBy: staff.get(citedBy) ?? '',
        citedAt: citedAt.toISOString(),
      })),
    };
  }

  @Route(adminRoutes.citePolicy)
  async citePolicy(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.citePolicy>,
  ) {
    await this.library.cite(scope, params.caseId, params.policyId);
    return this.listCitations(scope, { params, query: undefined, body: undefined });
  }

  @Route(adminRoutes.uncitePolicy)
  async uncitePolicy(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.uncitePolicy>,
  ) {
    await this.library.uncite(scope, params.caseId, params.policyId);
    return this.listCitations(scope, { params, query: undefined, body: undefined });
  }
}
