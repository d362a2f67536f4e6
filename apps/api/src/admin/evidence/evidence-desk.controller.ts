import { Controller, Res } from '@nestjs/common';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import { EvidenceCopies, EvidenceDesk } from '@overturn/evidence';
import type { Scope } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';
import { sendOriginal, sendPreview } from '../../http/send-original';
import { presentEvidenceDetails } from './evidence.presenter';

/** What is looked at, written and made beside a file. */
@Controller('api/v1/admin')
export class EvidenceDeskController {
  constructor(
    private readonly desk: EvidenceDesk,
    private readonly copies: EvidenceCopies,
  ) {}

  @Route(adminRoutes.getEvidence)
  async getEvidence(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getEvidence>,
  ) {
    return presentEvidenceDetails(await this.desk.get(scope, params.evidenceId));
  }

  @Route(adminRoutes.getEvidencePreview)
  async getEvidencePreview(
    @CurrentScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof adminRoutes.getEvidencePreview>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const which = query.size === 'list' ? 'thumbnail' : 'preview';
    const { copy, stream } = await this.copies.open(scope, params.evidenceId, which);
    await sendPreview(reply, copy.mediaType, stream);
  }

  @Route(adminRoutes.recordEvidenceView)
  async recordEvidenceView(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.recordEvidenceView>,
  ): Promise<void> {
    await this.desk.look(scope, params.evidenceId);
  }

  @Route(adminRoutes.tagEvidence)
  async tagEvidence(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.tagEvidence>,
  ): Promise<void> {
    await this.desk.tag(scope, params.evidenceId, body.tags);
  }

  @Route(adminRoutes.addEvidenceNote)
  async addEvidenceNote(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.addEvidenceNote>,
  ): Promise<void> {
    await this.desk.note(scope, params.evidenceId, body);
  }

  @Route(adminRoutes.retireEvidenceNote)
  async retireEvidenceNote(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.retireEvidenceNote>,
  ): Promise<void> {
    await this.desk.retireNote(scope, params.evidenceId, params.noteId);
  }

  @Route(adminRoutes.copyEvidence)
  async copyEvidence(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.copyEvidence>,
  ): Promise<void> {
    await this.copies.make(scope, params.evidenceId, body);
  }

  @Route(adminRoutes.getEvidenceCopy)
  async getEvidenceCopy(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getEvidenceCopy>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { copy, file, stream } = await this.copies.open(scope, params.evidenceId, params);
    await sendOriginal(reply, `${copy.purpose} ${file.fileName}.jpg`, stream, copy.sizeBytes);
  }
}
