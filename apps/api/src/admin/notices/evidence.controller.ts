import { Controller, Res } from '@nestjs/common';
import { requireCase } from '@overturn/cases';
import { adminRoutes, type EvidenceView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import { EvidenceQueries, KeepEvidence, type EvidenceFile } from '@overturn/evidence';
import type { Scope } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { sendOriginal } from '../../http/send-original';

@Controller('api/v1/admin')
export class EvidenceController {
  constructor(
    private readonly keep: KeepEvidence,
    private readonly queries: EvidenceQueries,
  ) {}

  @Route(adminRoutes.listEvidence)
  async listEvidence(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.listEvidence>,
  ) {
    const { files, staff } = await this.queries.list(scope, params.caseId);
    return { items: files.map((file) => presentEvidence(file, staff.get(file.keptBy ?? '') ?? '')) };
  }

  @Route(adminRoutes.keepEvidence)
  async keepEvidence(
    @CurrentScope() scope: Scope,
    @Input() { params, query, body }: RouteInput<typeof adminRoutes.keepEvidence>,
  ) {
    const file = await this.keep.execute(
      scope,
      { ...query, caseId: params.caseId, bytes: body },
      requireCase,
    );
    return presentEvidence(file, '');
  }

  @Route(adminRoutes.getEvidenceOriginal)
  async getEvidenceOriginal(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getEvidenceOriginal>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file, bytes } = await this.queries.original(scope, params.evidenceId);
    await sendOriginal(reply, file.fileName, bytes);
  }
}

const presentEvidence = (file: EvidenceFile, keptBy: string): EvidenceView => ({
  id: file.id,
  kind: file.kind,
  fileName: file.fileName,
  mediaType: file.mediaType,
  sizeBytes: file.sizeBytes,
  sha256: file.sha256,
  keptAt: file.keptAt.toISOString(),
  keptBy,
});
