import { Controller, Req, Res } from '@nestjs/common';
import { BillingPapers, ClientLetters, type ClientAgreement } from '@overturn/billing';
import { PortalConfirmations, PortalSessions, type SignedInClient } from '@overturn/clients';
import type { RouteInput } from '@overturn/contracts/common';
import { portalRoutes, type PortalAgreementView } from '@overturn/contracts/portal';
import type { Scope } from '@overturn/kernel';
import type { FastifyReply } from 'fastify';
import { CurrentClient, CurrentClientScope, Input } from '../http/actor.decorator';
import type { OverturnRequest } from '../http/request';
import { Route } from '../http/route.decorator';
import { sendOriginal } from '../http/send-original';

/** The engagement letter as its client reads and signs it. */
@Controller('api/v1/portal')
export class ClientAgreementController {
  constructor(
    private readonly letters: ClientLetters,
    private readonly papers: BillingPapers,
    private readonly confirmations: PortalConfirmations,
    private readonly sessions: PortalSessions,
  ) {}

  @Route(portalRoutes.getAgreement)
  async getAgreement(
    @CurrentClientScope() scope: Scope,
    @Input() { params }: RouteInput<typeof portalRoutes.getAgreement>,
  ) {
    return present(await this.letters.get(scope, params.caseId));
  }

  @Route(portalRoutes.getLetterPaper)
  async getLetterPaper(
    @CurrentClientScope() scope: Scope,
    @Input() { params, query }: RouteInput<typeof portalRoutes.getLetterPaper>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, bytes } = await this.papers.letterForClient(scope, params, query.language);
    await sendOriginal(reply, fileName, bytes);
  }

  @Route(portalRoutes.requestSigningCode)
  async requestSigningCode(
    @CurrentClient() me: SignedInClient,
    @Req() request: OverturnRequest,
  ): Promise<void> {
    await this.confirmations.requestCode(me, 'sign', request.id);
  }

  @Route(portalRoutes.acceptAgreement)
  async acceptAgreement(
    @CurrentClientScope() scope: Scope,
    @CurrentClient() me: SignedInClient,
    @Input() { params, body }: RouteInput<typeof portalRoutes.acceptAgreement>,
    @Req() request: OverturnRequest,
  ) {
    const { code, ...signed } = body;
    await this.confirmations.confirm(me, 'sign', code, request.id);
    const { name } = await this.sessions.me(me);
    await this.letters.accept(scope, params.caseId, { ...signed, name, from: request.ip });
    return present(await this.letters.get(scope, params.caseId));
  }
}

const present = ({ letter, example, declarations }: ClientAgreement): PortalAgreementView => ({
  letter: letter && {
    id: letter.id,
    revision: letter.revision,
    state: letter.state,
    zh: letter.textZh,
    en: letter.textEn,
    hash: letter.hash,
    offeredAt: letter.offeredAt.toISOString(),
    acceptedBy: letter.acceptedBy,
    acceptedAt: letter.acceptedAt?.toISOString() ?? null,
  },
  example: example && { zh: example.zh, en: example.en },
  declarations: declarations.map((one) => ({ ...one })),
});
