import { Controller, Res } from '@nestjs/common';
import {
  CaseQueries,
  PlanCommands,
  SubmissionQueries,
  caseOnPaper,
  requireDrafting,
  roundOfCase,
  type VerdictGiven,
} from '@overturn/cases';
import { adminRoutes, type JudgePlanRequest } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { PlanDrafts, PlanPapers, PlanQueries } from '@overturn/plans';
import type { FastifyReply } from 'fastify';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { sendOriginal } from '../../http/send-original';
import { presentCase } from '../cases/case.presenter';
import { presentEdited, presentPlan } from './plan.presenter';

@Controller('api/v1/admin')
export class PlansController {
  constructor(
    private readonly plans: PlanQueries,
    private readonly drafts: PlanDrafts,
    private readonly papers: PlanPapers,
    private readonly commands: PlanCommands,
    private readonly submissions: SubmissionQueries,
    private readonly cases: CaseQueries,
  ) {}

  @Route(adminRoutes.getPlan)
  getPlan(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<typeof adminRoutes.getPlan>) {
    return this.presentPlan(scope, params.caseId);
  }

  @Route(adminRoutes.getPlanPaper)
  async getPlanPaper(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.getPlanPaper>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { versionHash = null, format, language } = query;
    const paper = { caseId: params.caseId, versionHash, format, language };
    const { fileName, bytes } = await this.papers.make(scope, paper, caseOnPaper);
    await sendOriginal(reply, fileName, bytes);
  }

  @Route(adminRoutes.editPlanDraft)
  async editPlanDraft(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.editPlanDraft>,
  ) {
    return presentEdited(
      await this.drafts.edit(scope, { caseId: params.caseId, edits: body.edits }, requireDrafting),
    );
  }

  @Route(adminRoutes.submitPlan)
  async submitPlan(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.submitPlan>,
  ) {
    await this.commands.submitForReview(scope, me.permissions, {
      caseId: params.caseId,
      caseVersion: body.version,
      planVersionHash: body.planVersionHash,
    });
    return this.presentCase(scope, me, params.caseId);
  }

  @Route(adminRoutes.judgePlan)
  async judgePlan(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.judgePlan>,
  ) {
    await this.commands.judge(scope, me.permissions, verdictOf(params.caseId, body));
    return this.presentCase(scope, me, params.caseId);
  }

  private async presentPlan(scope: Scope, caseId: string) {
    const page = await this.plans.get(scope, caseId, roundOfCase);
    return presentPlan(page, await this.submissions.gates(scope, caseId));
  }

  private async presentCase(scope: Scope, me: SignedIn, caseId: string) {
    return presentCase(await this.cases.get(scope, me.permissions, caseId));
  }
}

const verdictOf = (caseId: string, { version, ...verdict }: JudgePlanRequest): VerdictGiven => ({
  caseId,
  caseVersion: version,
  ...verdict,
});
