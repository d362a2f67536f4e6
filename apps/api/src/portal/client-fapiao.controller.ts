import { Controller, Res } from '@nestjs/common';
import type { SignedInClient } from '@overturn/clients';
import type { RouteInput } from '@overturn/contracts/common';
import { portalRoutes, type PortalFapiaoTitleView, type PortalFapiaoView } from '@overturn/contracts/portal';
import { EvidenceQueries } from '@overturn/evidence';
import { FapiaoQueries, FapiaoRegister, FapiaoTitles, type Fapiao } from '@overturn/fapiao';
import { systemScope, type Scope } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { CurrentClient, CurrentClientScope, Input } from '../http/actor.decorator';
import { presentTitle } from '../http/present/fapiao-title';
import { Route } from '../http/route.decorator';
import { sendOriginal } from '../http/send-original';

/** A client's fapiaos: to whom, asked for, issued, their files. */
@Controller('api/v1/portal')
export class ClientFapiaoController {
  constructor(
    private readonly register: FapiaoRegister,
    private readonly queries: FapiaoQueries,
    private readonly titles: FapiaoTitles,
    private readonly files: EvidenceQueries,
  ) {}

  @Route(portalRoutes.listFapiaos)
  async listFapiaos(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.listFapiaos>,
  ) {
    return { items: (await this.queries.ofCase(scope, params.caseId)).map(present) };
  }

  @Route(portalRoutes.requestFapiao)
  requestFapiao(
    @CurrentClientScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof portalRoutes.requestFapiao>,
  ): Promise<void> {
    return this.register.request(scope, params.invoiceId, body.form);
  }

  @Route(portalRoutes.getFapiaoTitle)
  async getFapiaoTitle(
    @CurrentClientScope() scope: Scope,
    @CurrentClient() me: SignedInClient,
  ): Promise<PortalFapiaoTitleView> {
    return presentTitle(await this.titles.get(scope, me.clientId));
  }

  @Route(portalRoutes.saveFapiaoTitle)
  async saveFapiaoTitle(
    @CurrentClientScope() scope: Scope,
    @CurrentClient() me: SignedInClient,
    @Input() { body }: RouteInput<typeof portalRoutes.saveFapiaoTitle>,
  ): Promise<PortalFapiaoTitleView> {
    const { version, ...title } = body;
    await this.titles.save(scope, me.clientId, version, title);
    return this.getFapiaoTitle(scope, me);
  }

  @Route(portalRoutes.getFapiaoFile)
  async getFapiaoFile(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.getFapiaoFile>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // The file is the firm's evidence, which clients do not see; that it is of their fapiao, their own rows say.
    await this.queries.requireFile(scope, params.fapiaoId, params.fileId);
    const asFirm = systemScope(scope.firmId, 'fapiao', scope.traceId);
    const { file, stream } = await this.files.original(asFirm, params.fileId);
    await sendOriginal(reply, file.fileName, stream, file.sizeBytes);
  }
}

const present = (one: Fapiao): PortalFapiaoView => ({
  id: one.id,
  invoiceId: one.invoiceId,
  invoiceNumber: one.invoiceNumber,
  colour: one.colour,
  form: one.form,
  state: one.state,
  requestedAt: one.requestedAt.toISOString(),
  number: one.facts?.number ?? null,
  issuedOn: one.facts?.issuedOn ?? null,
  title: one.facts?.title ?? null,
  totalMinor: one.facts ? (one.facts.netMinor + one.facts.taxMinor).toString() : null,
  files: [...one.files],
});
