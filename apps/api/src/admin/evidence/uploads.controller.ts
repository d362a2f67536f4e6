import { Controller } from '@nestjs/common';
import { requireCase } from '@overturn/cases';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import { Uploads } from '@overturn/evidence';
import type { Scope } from '@overturn/kernel';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { presentUpload } from '../../http/present/upload';
import { Route } from '../../http/route.decorator';
import { presentEvidence } from './evidence.presenter';

/** Large files of a case, part by part. */
@Controller('api/v1/admin')
export class UploadsController {
  constructor(private readonly uploads: Uploads) {}

  @Route(adminRoutes.beginUpload)
  async beginUpload(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.beginUpload>,
  ) {
    return presentUpload(await this.uploads.begin(scope, { ...body, ...params }, requireCase));
  }

  @Route(adminRoutes.getUpload)
  async getUpload(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.getUpload>,
  ) {
    return presentUpload(await this.uploads.get(scope, params.uploadId));
  }

  @Route(adminRoutes.addUploadPart)
  async addUploadPart(
    @CurrentScope() scope: Scope,
    @Input() { params, query, body }: RouteInput<typeof adminRoutes.addUploadPart>,
  ) {
    return presentUpload(await this.uploads.addPart(scope, params.uploadId, query.offset, body));
  }

  @Route(adminRoutes.completeUpload)
  async completeUpload(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.completeUpload>,
  ) {
    return presentEvidence(await this.uploads.complete(scope, params.uploadId, requireCase), '');
  }

  @Route(adminRoutes.dropUpload)
  async dropUpload(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.dropUpload>,
  ): Promise<void> {
    await this.uploads.drop(scope, params.uploadId);
  }
}
