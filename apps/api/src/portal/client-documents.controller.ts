import { Controller, Res } from '@nestjs/common';
import { DocumentChecklist, requireCase, type ClientDocumentRequest } from '@overturn/cases';
import type { RouteInput } from '@overturn/contracts/common';
import { portalRoutes, type PortalDocumentView } from '@overturn/contracts/portal';
import { EvidenceQueries, Uploads } from '@overturn/evidence';
import type { Scope } from '@overturn/kernel';
import { ProductClock } from '@overturn/platform';
import type { FastifyReply } from 'fastify';
import { CurrentClientScope, Input } from '../http/actor.decorator';
import { presentUpload } from '../http/present/upload';
import { Route } from '../http/route.decorator';
import { sendOriginal } from '../http/send-original';

/** A client's documents: what is asked for, files on their way in, files that came. */
@Controller('api/v1/portal')
export class ClientDocumentsController {
  constructor(
    private readonly checklist: DocumentChecklist,
    private readonly uploads: Uploads,
    private readonly files: EvidenceQueries,
    private readonly clock: ProductClock,
  ) {}

  @Route(portalRoutes.listDocuments)
  async listDocuments(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.listDocuments>,
  ) {
    return this.present(await this.checklist.getAsClient(scope, params.caseId));
  }

  @Route(portalRoutes.offerDocument)
  async offerDocument(
    @CurrentClientScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof portalRoutes.offerDocument>,
  ) {
    const offered = { version: body.version, evidenceIds: body.fileIds };
    return this.present(await this.checklist.offerAsClient(scope, params.caseId, params.requestId, offered));
  }

  @Route(portalRoutes.beginUpload)
  async beginUpload(
    @CurrentClientScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof portalRoutes.beginUpload>,
  ) {
    return presentUpload(await this.uploads.begin(scope, { ...body, ...params }, requireCase));
  }

  @Route(portalRoutes.getUpload)
  async getUpload(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.getUpload>,
  ) {
    return presentUpload(await this.uploads.get(scope, params.uploadId));
  }

  @Route(portalRoutes.addUploadPart)
  async addUploadPart(
    @CurrentClientScope() scope: Scope,
    @Input() { params, query, body }: RouteInput<typeof portalRoutes.addUploadPart>,
  ) {
    return presentUpload(await this.uploads.addPart(scope, params.uploadId, query.offset, body));
  }

  @Route(portalRoutes.completeUpload)
  async completeUpload(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.completeUpload>,
  ) {
    const { id, fileName, scanState } = await this.uploads.complete(scope, params.uploadId, requireCase);
    return { id, fileName, scanState };
  }

  @Route(portalRoutes.dropUpload)
  async dropUpload(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.dropUpload>,
  ): Promise<void> {
    await this.uploads.drop(scope, params.uploadId);
  }

  @Route(portalRoutes.getFile)
  async getFile(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.getFile>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file, stream } = await this.files.original(scope, params.fileId);
    await sendOriginal(reply, file.fileName, stream, file.sizeBytes);
  }

  private async present(requests: readonly ClientDocumentRequest[]) {
    const { now } = await this.clock.read();
    return {
      items: requests.map(({ dueAt, kinds, files, ...one }): PortalDocumentView => ({
        ...one,
        dueAt: dueAt.toISOString(),
        kinds: [...kinds],
        files: files.map((file) => ({ ...file })),
      })),
      now: now.toISOString(),
    };
  }
}
