import { Controller } from '@nestjs/common';
import { CaseEvidence } from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { presentEvidenceChecks } from './evidence-checks.presenter';

/** Facts of files, and what the rules of evidence say about them. */
@Controller('api/v1/admin')
export class EvidenceChecksController {
  constructor(private readonly evidence: CaseEvidence) {}

  @Route(adminRoutes.getEvidenceChecks)
  async getEvidenceChecks(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getEvidenceChecks>,
  ) {
    return presentEvidenceChecks(await this.evidence.get(scope, params.caseId));
  }

  @Route(adminRoutes.enterEvidenceFacts)
  async enterEvidenceFacts(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.enterEvidenceFacts>,
  ) {
    return presentEvidenceChecks(
      await this.evidence.enterFacts(scope, params.caseId, params.evidenceId, body),
    );
  }

  @Route(adminRoutes.setEvidenceAside)
  async setEvidenceAside(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.setEvidenceAside>,
  ) {
    return presentEvidenceChecks(await this.evidence.setAside(scope, params.caseId, params.evidenceId, body));
  }

  @Route(adminRoutes.enterParticulars)
  async enterParticulars(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.enterParticulars>,
  ) {
    return presentEvidenceChecks(await this.evidence.enterParticulars(scope, params.caseId, body));
  }

  @Route(adminRoutes.overrideVerdict)
  async overrideVerdict(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.overrideVerdict>,
  ) {
    return presentEvidenceChecks(await this.evidence.override(scope, params.caseId, body));
  }
}
