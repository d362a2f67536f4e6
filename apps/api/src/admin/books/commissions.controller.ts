import { Controller, Res } from '@nestjs/common';
import {
  CommissionAgreements,
  CommissionPayouts,
  CommissionQueries,
  type ProposedPart,
} from '@overturn/commissions';
import { adminRoutes, type CaseCommissionsView, type CommissionDeskView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { sendOriginal } from '../../http/send-original';
import { presentCaseCommissions, presentCommissionDesk } from './commissions.presenter';

type ProposedBody = RouteInput<typeof adminRoutes.proposeCommissions>['body'];
type DecisionBody = RouteInput<typeof adminRoutes.decideCommissions>['body'];

const partOf = (part: ProposedBody['parts'][number]): ProposedPart =>
  part.kind === 'share' ? part : { ...part, amountMinor: BigInt(part.amountMinor) };
const reasonOf = (body: DecisionBody) => (body.decision === 'reject' ? body.reason : null);

/** Who gets a share of the fees, what they earned and what they were paid. */
@Controller('api/v1/admin')
export class CommissionsController {
  constructor(
    private readonly queries: CommissionQueries,
    private readonly agreements: CommissionAgreements,
    private readonly payouts: CommissionPayouts,
  ) {}

  @Route(adminRoutes.getCaseCommissions)
  getCaseCommissions(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params }: RouteInput<typeof adminRoutes.getCaseCommissions>,
  ): Promise<CaseCommissionsView> {
    return this.ofCase(scope, me, params.caseId);
  }

  @Route(adminRoutes.proposeCommissions)
  async proposeCommissions(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.proposeCommissions>,
  ): Promise<CaseCommissionsView> {
    await this.agreements.propose(scope, params.caseId, body.parts.map(partOf));
    return this.ofCase(scope, me, params.caseId);
  }

  @Route(adminRoutes.decideCommissions)
  async decideCommissions(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.decideCommissions>,
  ): Promise<CaseCommissionsView> {
    const decision = { isApproved: body.decision === 'confirm', reason: reasonOf(body) };
    return this.ofCase(scope, me, await this.agreements.decide(scope, params.agreementId, decision));
  }

  @Route(adminRoutes.addCommissionPayee)
  addCommissionPayee(
    @CurrentScope() scope: Scope,
    @Input() { body }: RouteInput<typeof adminRoutes.addCommissionPayee>,
  ): Promise<void> {
    return this.agreements.addOutsider(scope, body);
  }

  @Route(adminRoutes.getCommissionDesk)
  getCommissionDesk(@CurrentScope() scope: Scope, @CurrentStaff() me: SignedIn): Promise<CommissionDeskView> {
    return this.desk(scope, me);
  }

  @Route(adminRoutes.recordCommissionPayout)
  async recordCommissionPayout(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { body }: RouteInput<typeof adminRoutes.recordCommissionPayout>,
  ): Promise<CommissionDeskView> {
    await this.payouts.record(scope, { ...body, amountMinor: BigInt(body.amountMinor) });
    return this.desk(scope, me);
  }

  @Route(adminRoutes.decideCommissionPayout)
  async decideCommissionPayout(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.decideCommissionPayout>,
  ): Promise<CommissionDeskView> {
    const decision = { isConfirmed: body.decision === 'confirm', reason: reasonOf(body) };
    await this.payouts.decide(scope, params.payoutId, decision);
    return this.desk(scope, me);
  }

  @Route(adminRoutes.exportCommissions)
  async exportCommissions(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.exportCommissions>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, bytes } = await this.queries.statement(scope, params.payeeId, query.language);
    await sendOriginal(reply, fileName, bytes);
  }

  private async ofCase(scope: Scope, me: SignedIn, caseId: string): Promise<CaseCommissionsView> {
    return presentCaseCommissions(await this.queries.ofCase(scope, caseId), me.staffId);
  }

  private async desk(scope: Scope, me: SignedIn): Promise<CommissionDeskView> {
    return presentCommissionDesk(await this.queries.desk(scope), me.staffId);
  }
}
