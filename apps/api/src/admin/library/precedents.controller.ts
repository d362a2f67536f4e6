import { Controller } from '@nestjs/common';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { Precedents, type Precedent } from '@overturn/library';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

/** What writers read of a precedent: nothing that leads back to its case. */
const present = ({
  id,
  part,
  language,
  causes,
  noticeKind,
  marketplace,
  outcome,
  body,
  madeAt,
}: Precedent) => ({
  id,
  part,
  language,
  causes: [...causes],
  noticeKind,
  marketplace,
  outcome,
  body,
  madeAt: madeAt.toISOString(),
});

@Controller('api/v1/admin')
export class PrecedentsController {
  constructor(private readonly precedents: Precedents) {}

  @Route(adminRoutes.listPrecedents)
  async listPrecedents(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listPrecedents>,
  ) {
    const { items, nextCursor, plans } = await this.precedents.list(scope, query);
    return {
      items: items.map(present),
      nextCursor,
      plans: {
        won: plans.get('won') ?? 0,
        partly_won: plans.get('partly_won') ?? 0,
        lost: plans.get('lost') ?? 0,
      },
    };
  }

  @Route(adminRoutes.listWaitingPrecedents)
  async listWaitingPrecedents(@CurrentScope() scope: Scope) {
    const items = await this.precedents.waiting(scope);
    return { items: items.map((one) => ({ ...one, madeAt: one.madeAt.toISOString() })) };
  }

  @Route(adminRoutes.getPrecedentsOfPlan)
  getPrecedentsOfPlan(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getPrecedentsOfPlan>,
  ) {
    return this.ofPlan(scope, params.versionId);
  }

  @Route(adminRoutes.decidePrecedent)
  async decidePrecedent(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.decidePrecedent>,
  ) {
    await this.precedents.decide(scope, params.precedentId, body);
    return this.ofPlan(scope, params.versionId);
  }

  private async ofPlan(scope: Scope, versionId: string) {
    const { items, staff } = await this.precedents.ofPlan(scope, versionId);
    return {
      items: items.map((one) => ({
        ...present(one),
        original: one.original,
        removed: one.removed.map((some) => ({ ...some })),
        state: one.state,
        lookedBy: one.lookedBy === null ? null : { id: one.lookedBy, name: staff.get(one.lookedBy) ?? '' },
        lookedAt: one.lookedAt?.toISOString() ?? null,
        version: one.version,
      })),
    };
  }
}
