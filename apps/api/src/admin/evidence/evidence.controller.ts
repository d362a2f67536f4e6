import { Readable } from 'node:stream';
import { Controller, Headers, Res } from '@nestjs/common';
import { caseOnPaper, requireCase } from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import { EvidenceQueries, KeepEvidence, MakeBundle } from '@overturn/evidence';
import type { Scope } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { sendOriginal } from '../../http/send-original';
import { presentEvidence } from './evidence.presenter';

@Controller('api/v1/admin')
export class EvidenceController {
  constructor(
    private readonly keep: KeepEvidence,
    private readonly queries: EvidenceQueries,
    private readonly bundles: MakeBundle,
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
    @Headers('content-length') announced?: string,
  ) {
    const file = await this.keep.execute(
      scope,
      { ...query, caseId: params.caseId, stream: body as Readable, announcedBytes: Number(announced ?? 0) },
      requireCase,
    );
    return presentEvidence(file, '');
  }

  @Route(adminRoutes.getEvidenceBundle)
  async getEvidenceBundle(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.getEvidenceBundle>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wanted = { caseId: params.caseId, evidenceIds: [...new Set(query.evidenceIds ?? [])] };
    const { fileName, stream, sizeBytes } = await this.bundles.make(scope, wanted, caseOnPaper);
    await sendOriginal(reply, fileName, stream, sizeBytes);
  }

  @Route(adminRoutes.getEvidenceOriginal)
  async getEvidenceOriginal(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getEvidenceOriginal>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file, stream } = await this.queries.original(scope, params.evidenceId);
    await sendOriginal(reply, file.fileName, stream, file.sizeBytes);
  }
}
