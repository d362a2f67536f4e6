import { Controller, Inject, Req, Res } from '@nestjs/common';
import { adminRoutes, type SessionView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import {
  GetMe,
  Passwords,
  Sessions,
  SignIn,
  TotpSettings,
  UpdateProfile,
  type SignedIn,
} from '@overturn/identity';
import { ProductClock, SETTINGS, Sealer, type Settings } from '@overturn/platform';
import type { FastifyReply } from 'fastify';
import { csrfTokenFor } from '../../http/access.guard';
import { CurrentStaff, Input } from '../../http/actor.decorator';
import { presentDevice } from '../../http/present/device';
import type { OverturnRequest } from '../../http/request';
import { Route } from '../../http/route.decorator';
import { clearSessionCookie, setSessionCookie } from '../../http/session-cookie';

@Controller('api/v1/admin')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly getMe: GetMe,
    private readonly passwords: Passwords,
    private readonly totp: TotpSettings,
    private readonly updateProfile: UpdateProfile,
    private readonly clock: ProductClock,
    private readonly sealer: Sealer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Route(adminRoutes.signIn)
  async startSession(
    @Input() { body }: RouteInput<typeof adminRoutes.signIn>,
    @Req() request: OverturnRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const device = { userAgent: request.headers['user-agent'] ?? '', ipAddress: request.ip };
    const token = await this.signIn.execute(body, device, request.id);
    const signedIn = await this.sessions.find(token);
    if (!signedIn) throw new Error('A new session was not found');
    setSessionCookie(reply, this.settings, 'staff', token);
    return this.view(signedIn, token);
  }

  @Route(adminRoutes.getSession)
  getSession(@CurrentStaff() me: SignedIn, @Req() request: OverturnRequest): Promise<SessionView> {
    return this.view(me, request.sessionToken ?? '');
  }

  @Route(adminRoutes.signOut)
  async signOut(
    @CurrentStaff() me: SignedIn,
    @Req() request: OverturnRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.revoke(me, me.sessionId, request.id);
    clearSessionCookie(reply, this.settings, 'staff');
  }

  @Route(adminRoutes.switchFirm)
  async switchFirm(
    @CurrentStaff() me: SignedIn,
    @Input() { body }: RouteInput<typeof adminRoutes.switchFirm>,
    @Req() request: OverturnRequest,
  ): Promise<SessionView> {
    await this.sessions.switchFirm(me, body.firmId, request.id);
    const moved = await this.sessions.find(request.sessionToken ?? '');
    if (!moved) throw new Error('The session was lost while switching firms');
    return this.view(moved, request.sessionToken ?? '');
  }

  @Route(adminRoutes.listSessions)
  async listSessions(@CurrentStaff() me: SignedIn) {
    const rows = await this.sessions.list(me);
    return { items: rows.map((row) => presentDevice(row, me.sessionId)) };
  }

  @Route(adminRoutes.revokeSession)
  revokeSession(
    @CurrentStaff() me: SignedIn,
    @Input() { params }: RouteInput<typeof adminRoutes.revokeSession>,
    @Req() request: OverturnRequest,
  ): Promise<void> {
    return this.sessions.revoke(me, params.sessionId, request.id);
  }

  @Route(adminRoutes.changePassword)
  async changePassword(
    @CurrentStaff() me: SignedIn,
    @Input() { body }: RouteInput<typeof adminRoutes.changePassword>,
    @Req() request: OverturnRequest,
  ): Promise<void> {
    const { person } = await this.getMe.execute(me);
    await this.passwords.change(me, person.email, body.current, body.next, request.id);
  }

  @Route(adminRoutes.beginTotp)
  async beginTotp(@CurrentStaff() me: SignedIn, @Req() request: OverturnRequest) {
    const { person } = await this.getMe.execute(me);
    return this.totp.begin(me, person.email, person.hasTotp, request.id);
  }

  @Route(adminRoutes.confirmTotp)
  async confirmTotp(
    @CurrentStaff() me: SignedIn,
    @Input() { body }: RouteInput<typeof adminRoutes.confirmTotp>,
    @Req() request: OverturnRequest,
  ) {
    return { recoveryCodes: await this.totp.confirm(me, body.code, request.id) };
  }

  @Route(adminRoutes.removeTotp)
  removeTotp(
    @CurrentStaff() me: SignedIn,
    @Input() { body }: RouteInput<typeof adminRoutes.removeTotp>,
    @Req() request: OverturnRequest,
  ): Promise<void> {
    return this.totp.remove(me, body.password, request.id);
  }

  @Route(adminRoutes.updateProfile)
  async changeProfile(
    @CurrentStaff() me: SignedIn,
    @Input() { body }: RouteInput<typeof adminRoutes.updateProfile>,
    @Req() request: OverturnRequest,
  ): Promise<SessionView> {
    await this.updateProfile.execute(me, body, request.id);
    return this.view(me, request.sessionToken ?? '');
  }

  private async view(signedIn: SignedIn, token: string): Promise<SessionView> {
    const [me, clock] = await Promise.all([this.getMe.execute(signedIn), this.clock.read()]);
    return {
      ...me,
      csrfToken: csrfTokenFor(this.sealer, token),
      clock: { ...clock, now: clock.now.toISOString() },
    };
  }
}
