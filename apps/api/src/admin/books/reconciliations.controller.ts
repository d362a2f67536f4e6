import { Controller } from '@nestjs/common';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { ReconcileWithProvider } from '@overturn/payments';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

const FIRST_PAGE = 20;

/** What the daily comparison with the payment provider found. */
@Controller('api/v1/admin')
export class ReconciliationsController {
  constructor(private readonly reconciliation: ReconcileWithProvider) {}

  @Route(adminRoutes.listReconciliations)
  listReconciliations(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listReconciliations>,
  ) {
    return this.page(scope, query);
  }

  @Route(adminRoutes.reconcileNow)
  async reconcileNow(@CurrentScope() scope: Scope) {
    await this.reconciliation.compareNow(scope);
    return this.page(scope, { limit: FIRST_PAGE });
  }

  private async page(scope: Scope, query: { readonly cursor?: string | undefined; readonly limit: number }) {
    const { items, nextCursor } = await this.reconciliation.reports(scope, query);
    return {
      items: items.map(({ comparedAt, mismatches, ...one }) => ({
        ...one,
        comparedAt: comparedAt.toISOString(),
        mismatches: [...mismatches],
      })),
      nextCursor,
    };
  }
}
