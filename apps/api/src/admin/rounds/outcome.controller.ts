import { Controller } from '@nestjs/common';
import { CaseQueries, Outcomes, OutcomeQueries, PostMortems } from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { presentCase } from '../cases/case.presenter';
import { presentClaims, presentPostMortem } from './outcome.presenter';

/** How a case ends: claims, re-suspension, post-mortem. Verifying, refuting and closing are plain commands. */
@Controller('api/v1/admin')
export class OutcomeController {
  constructor(
    private readonly cases: CaseQueries,
    private readonly queries: OutcomeQueries,
    private readonly outcomes: Outcomes,
    private readonly postMortems: PostMortems,
  ) {}

  @Route(adminRoutes.getOutcome)
  async getOutcome(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getOutcome>,
  ) {
    return { claims: presentClaims(await this.queries.outcome(scope, params.caseId)) };
  }

  @Route(adminRoutes.claimOutcome)
  async claimOutcome(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.claimOutcome>,
  ) {
    await this.outcomes.claim(scope, me.permissions, params.caseId, body);
    return this.present(scope, me, params.caseId);
  }

  @Route(adminRoutes.addOutcomeEvidence)
  async addOutcomeEvidence(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.addOutcomeEvidence>,
  ) {
    await this.outcomes.addEvidence(scope, params.caseId, params.claimId, body.evidenceIds);
    return this.present(scope, me, params.caseId);
  }

  @Route(adminRoutes.reportResuspension)
  async reportResuspension(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.reportResuspension>,
  ) {
    const linkedCaseId = await this.outcomes.reportResuspension(scope, me.permissions, params.caseId, {
      ...body,
      noticeReceivedAt: new Date(body.noticeReceivedAt),
    });
    return this.present(scope, me, linkedCaseId);
  }

  @Route(adminRoutes.getPostMortem)
  async getPostMortem(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getPostMortem>,
  ) {
    const { postMortem, staff } = await this.queries.postMortem(scope, params.caseId);
    return presentPostMortem(postMortem, staff);
  }

  @Route(adminRoutes.writePostMortem)
  async writePostMortem(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.writePostMortem>,
  ) {
    await this.postMortems.write(scope, params.caseId, body.version, body.fields);
    return this.present(scope, me, params.caseId);
  }

  private async present(scope: Scope, me: SignedIn, caseId: string) {
    return presentCase(await this.cases.get(scope, me.permissions, caseId));
  }
}
