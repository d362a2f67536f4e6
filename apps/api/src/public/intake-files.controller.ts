import { Controller, Req } from '@nestjs/common';
import { IntakeFiles } from '@overturn/cases';
import type { RouteInput } from '@overturn/contracts/common';
import { publicRoutes } from '@overturn/contracts/public';
import { Input } from '../http/actor.decorator';
import type { OverturnRequest } from '../http/request';
import { presentUpload } from '../http/present/upload';
import { Route } from '../http/route.decorator';

const visitor = ({ ip, id }: OverturnRequest) => ({ ipAddress: ip, traceId: id });

/** Photos and files of a notice, before there is an enquiry. */
@Controller('api/v1/public')
export class IntakeFilesController {
  constructor(private readonly files: IntakeFiles) {}

  @Route(publicRoutes.beginIntakeFile)
  async beginIntakeFile(
    @Input() { params, body }: RouteInput<typeof publicRoutes.beginIntakeFile>,
    @Req() request: OverturnRequest,
  ) {
    return presentUpload(await this.files.begin(params.slug, body, visitor(request)));
  }

  @Route(publicRoutes.addIntakeFilePart)
  async addIntakeFilePart(
    @Input() { params, query, body }: RouteInput<typeof publicRoutes.addIntakeFilePart>,
    @Req() request: OverturnRequest,
  ) {
    const part = { offset: query.offset, bytes: body };
    return presentUpload(await this.files.addPart(params.slug, params.fileId, part, visitor(request)));
  }

  @Route(publicRoutes.completeIntakeFile)
  completeIntakeFile(
    @Input() { params }: RouteInput<typeof publicRoutes.completeIntakeFile>,
    @Req() request: OverturnRequest,
  ) {
    return this.files.complete(params.slug, params.fileId, visitor(request));
  }

  @Route(publicRoutes.getIntakeFile)
  getIntakeFile(
    @Input() { params }: RouteInput<typeof publicRoutes.getIntakeFile>,
    @Req() request: OverturnRequest,
  ) {
    return this.files.get(params.slug, params.fileId, visitor(request));
  }

  @Route(publicRoutes.dropIntakeFile)
  async dropIntakeFile(
    @Input() { params }: RouteInput<typeof publicRoutes.dropIntakeFile>,
    @Req() request: OverturnRequest,
  ): Promise<void> {
    await this.files.drop(params.slug, params.fileId, visitor(request));
  }
}
