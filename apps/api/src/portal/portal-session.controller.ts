import { Controller, Inject, Req, Res } from '@nestjs/common';
import {
  PasskeySignIn,
  PortalInvitations,
  PortalSessions,
  PortalSignIn,
  type SignedInClient,
} from '@overturn/clients';
import type { RouteInput } from '@overturn/contracts/common';
import {
  portalRoutes,
  type PasskeyEntryView,
  type PortalInvitationView,
  type PortalSessionView,
} from '@overturn/contracts/portal';
import { ProductClock, SETTINGS, Sealer, type Settings } from '@overturn/platform';
import type { FastifyReply } from 'fastify';
import { csrfTokenFor } from '../http/access.guard';
import { CurrentClient, Input } from '../http/actor.decorator';
import { presentDevice } from '../http/present/device';
import type { OverturnRequest } from '../http/request';
import { Route } from '../http/route.decorator';
import { clearSessionCookie, setSessionCookie } from '../http/session-cookie';

/** A client's person comes in, looks at their devices, and leaves. */
@Controller('api/v1/portal')
export class PortalSessionController {
  constructor(
    private readonly invitations: PortalInvitations,
    private readonly signIns: PortalSignIn,
    private readonly passkeys: PasskeySignIn,
    private readonly sessions: PortalSessions,
    private readonly clock: ProductClock,
    private readonly sealer: Sealer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Route(portalRoutes.inspectInvitation)
  inspectInvitation(
    @Input() { body }: RouteInput<typeof portalRoutes.inspectInvitation>,
    @Req() request: OverturnRequest,
  ): Promise<PortalInvitationView> {
    return this.invitations.inspect(body.token, request.ip);
  }

  @Route(portalRoutes.resendInvitation)
  resendInvitation(
    @Input() { body }: RouteInput<typeof portalRoutes.resendInvitation>,
    @Req() request: OverturnRequest,
  ): Promise<void> {
    return this.invitations.resend(body.token, request.ip, request.id);
  }

  @Route(portalRoutes.requestCode)
  requestCode(
    @Input() { body }: RouteInput<typeof portalRoutes.requestCode>,
    @Req() request: OverturnRequest,
  ): Promise<void> {
    return this.signIns.requestCode(body, body.channel, request.ip, request.id);
  }

  @Route(portalRoutes.signIn)
  async signIn(
    @Input() { body }: RouteInput<typeof portalRoutes.signIn>,
    @Req() request: OverturnRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PortalSessionView> {
    return this.enter(reply, await this.signIns.signIn(body, body.code, deviceOf(request), request.id));
  }

  @Route(portalRoutes.beginPasskeyEntry)
  async beginPasskeyEntry(@Req() request: OverturnRequest): Promise<PasskeyEntryView> {
    const { challenge, rpId = '', timeout = 0 } = await this.passkeys.begin(request.ip);
    return { challenge, rpId, timeout, userVerification: 'required' };
  }

  @Route(portalRoutes.enterByPasskey)
  async enterByPasskey(
    @Input() { body }: RouteInput<typeof portalRoutes.enterByPasskey>,
    @Req() request: OverturnRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PortalSessionView> {
    return this.enter(reply, await this.passkeys.enter(body, deviceOf(request), request.id));
  }

  @Route(portalRoutes.getSession)
  getSession(
    @CurrentClient() me: SignedInClient,
    @Req() request: OverturnRequest,
  ): Promise<PortalSessionView> {
    return this.view(me, request.sessionToken ?? '');
  }

  @Route(portalRoutes.signOut)
  async signOut(
    @CurrentClient() me: SignedInClient,
    @Req() request: OverturnRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.revoke(me, me.sessionId, request.id);
    clearSessionCookie(reply, this.settings, 'client');
  }

  @Route(portalRoutes.switchClient)
  async switchClient(
    @CurrentClient() me: SignedInClient,
    @Input() { body }: RouteInput<typeof portalRoutes.switchClient>,
    @Req() request: OverturnRequest,
  ): Promise<PortalSessionView> {
    await this.sessions.switchPlace(me, body.clientUserId, request.id);
    const token = request.sessionToken ?? '';
    const moved = await this.sessions.find(token);
    if (!moved) throw new Error('The portal session was lost while switching clients');
    return this.view(moved, token);
  }

  @Route(portalRoutes.setLanguage)
  setLanguage(
    @CurrentClient() me: SignedInClient,
    @Input() { body }: RouteInput<typeof portalRoutes.setLanguage>,
    @Req() request: OverturnRequest,
  ): Promise<void> {
    return this.sessions.setLocale(me, body.locale, request.id);
  }

  @Route(portalRoutes.listDevices)
  async listDevices(@CurrentClient() me: SignedInClient) {
    const rows = await this.sessions.list(me);
    return { items: rows.map((row) => presentDevice(row, me.sessionId)) };
  }

  @Route(portalRoutes.signOutDevice)
  signOutDevice(
    @CurrentClient() me: SignedInClient,
    @Input() { params }: RouteInput<typeof portalRoutes.signOutDevice>,
    @Req() request: OverturnRequest,
  ): Promise<void> {
    return this.sessions.revoke(me, params.sessionId, request.id);
  }

  @Route(portalRoutes.signOutEverywhere)
  async signOutEverywhere(
    @CurrentClient() me: SignedInClient,
    @Req() request: OverturnRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.revokeAll(me, request.id);
    clearSessionCookie(reply, this.settings, 'client');
  }

  private async enter(reply: FastifyReply, token: string): Promise<PortalSessionView> {
    const me = await this.sessions.find(token);
    if (!me) throw new Error('A new portal session was not found');
    setSessionCookie(reply, this.settings, 'client', token);
    return this.view(me, token);
  }

  private async view(signedIn: SignedInClient, token: string): Promise<PortalSessionView> {
    const [me, clock] = await Promise.all([this.sessions.me(signedIn), this.clock.read()]);
    const { name, email, locale, zone } = me;
    return {
      person: { name, email, locale, zone, rights: signedIn.rights },
      places: me.places.map(({ clientUserId, firm, nameZh, nameEn }) => ({
        clientUserId,
        firm,
        nameZh,
        nameEn,
        isCurrent: clientUserId === signedIn.clientUserId,
      })),
      csrfToken: csrfTokenFor(this.sealer, token),
      now: clock.now.toISOString(),
    };
  }
}

const deviceOf = (request: OverturnRequest) => ({
  userAgent: request.headers['user-agent'] ?? '',
  ipAddress: request.ip,
});
