import { Controller, Res } from '@nestjs/common';
import {
  CaseQueries,
  FileSubmission,
  GrantOverride,
  SubmissionPackages,
  SubmissionQueries,
} from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { CurrentScope, CurrentStaff, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { sendOriginal } from '../../http/send-original';
import { presentCase } from '../cases/case.presenter';
import { presentSubmissions } from './plan.presenter';

@Controller('api/v1/admin')
export class SubmissionsController {
  constructor(
    private readonly queries: SubmissionQueries,
    private readonly filing: FileSubmission,
    private readonly packages: SubmissionPackages,
    private readonly overrides: GrantOverride,
    private readonly cases: CaseQueries,
  ) {}

  @Route(adminRoutes.listSubmissions)
  async listSubmissions(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.listSubmissions>,
  ) {
    return presentSubmissions(await this.queries.get(scope, params.caseId));
  }

  @Route(adminRoutes.previewSubmission)
  async previewSubmission(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.previewSubmission>,
  ) {
    const preview = await this.filing.preview(scope, params.caseId, body);
    return { ...preview, wrongChannels: [...preview.wrongChannels] };
  }

  @Route(adminRoutes.fileSubmission)
  async fileSubmission(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.fileSubmission>,
  ) {
    const { version, ...filing } = body;
    await this.filing.execute(scope, me.permissions, {
      caseId: params.caseId,
      caseVersion: version,
      ...filing,
    });
    return this.presentCase(scope, me, params.caseId);
  }

  @Route(adminRoutes.getSubmissionPackage)
  async getSubmissionPackage(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getSubmissionPackage>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, archive } = await this.packages.export(scope, params.submissionId);
    await sendOriginal(reply, fileName, archive);
  }

  @Route(adminRoutes.grantOverride)
  async grantOverride(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { params, body }: RouteInput<typeof adminRoutes.grantOverride>,
  ) {
    const { version, reason } = body;
    await this.overrides.execute(scope, me.permissions, {
      caseId: params.caseId,
      caseVersion: version,
      reason,
    });
    return this.presentCase(scope, me, params.caseId);
  }

  private async presentCase(scope: Scope, me: SignedIn, caseId: string) {
    return presentCase(await this.cases.get(scope, me.permissions, caseId));
  }
}
