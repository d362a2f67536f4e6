import { Controller } from '@nestjs/common';
import { Suspicions, type SuspicionPage } from '@overturn/cases';
import { adminRoutes, type SuspicionView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

/** Papers that are suspected. */
@Controller('api/v1/admin')
export class SuspicionsController {
  constructor(private readonly suspicions: Suspicions) {}

  @Route(adminRoutes.listSuspicions)
  async listSuspicions(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params }: RouteInput<typeof adminRoutes.listSuspicions>,
  ) {
    return present(await this.suspicions.get(scope, me.permissions, params.caseId));
  }

  @Route(adminRoutes.raiseSuspicion)
  async raiseSuspicion(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.raiseSuspicion>,
  ) {
    return present(await this.suspicions.raise(scope, me.permissions, params.caseId, body));
  }

  @Route(adminRoutes.judgeSuspicion)
  async judgeSuspicion(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.judgeSuspicion>,
  ) {
    return present(await this.suspicions.judge(scope, me.permissions, params.caseId, body));
  }
}

const present = ({ suspicions, numbers, staff }: SuspicionPage): { readonly items: SuspicionView[] } => ({
  items: suspicions.map(
    ({ hash, kind, evidenceId, params, otherCaseIds, raisedBy, judgement, isFreezing }) => ({
      hash,
      kind,
      evidenceId,
      params: { ...params },
      others: otherCaseIds.length,
      otherCases: otherCaseIds.flatMap((id) => {
        const number = numbers.get(id);
        return number === undefined ? [] : [{ id, number }];
      }),
      raisedBy: raisedBy && (staff.get(raisedBy) ?? ''),
      judgement: judgement && {
        verdict: judgement.verdict,
        reason: judgement.reason,
        by: staff.get(judgement.by) ?? '',
        at: judgement.at.toISOString(),
      },
      isFreezing,
    }),
  ),
});
