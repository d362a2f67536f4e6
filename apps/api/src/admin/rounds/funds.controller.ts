import { Controller } from '@nestjs/common';
import { CaseQueries, Funds, OutcomeQueries } from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { presentCase } from '../cases/case.presenter';
import { presentFunds } from './outcome.presenter';

/** The funds that Amazon keeps back: requests and releases. */
@Controller('api/v1/admin')
export class FundsController {
  constructor(
    private readonly cases: CaseQueries,
    private readonly queries: OutcomeQueries,
    private readonly funds: Funds,
  ) {}

  @Route(adminRoutes.getFunds)
  async getFunds(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<typeof adminRoutes.getFunds>) {
    return presentFunds(await this.queries.funds(scope, params.caseId));
  }

  @Route(adminRoutes.fileFundsRequest)
  async fileFundsRequest(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.fileFundsRequest>,
  ) {
    await this.funds.fileRequest(scope, me.permissions, params.caseId, body);
    return presentCase(await this.cases.get(scope, me.permissions, params.caseId));
  }

  @Route(adminRoutes.recordFundsRelease)
  async recordFundsRelease(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.recordFundsRelease>,
  ) {
    await this.funds.recordRelease(scope, me.permissions, params.caseId, {
      ...body,
      lines: body.lines.map(({ currency, minor }) => ({ currency, minor: BigInt(minor) })),
    });
    return presentCase(await this.cases.get(scope, me.permissions, params.caseId));
  }
}
