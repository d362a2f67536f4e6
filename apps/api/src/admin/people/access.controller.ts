import { Controller, Req } from '@nestjs/common';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import { Invitations, Passwords } from '@overturn/identity';
import { Input } from '../../http/actor.decorator';
import type { OverturnRequest } from '../../http/request';
import { Route } from '../../http/route.decorator';

/** Mailed links: password resets and invitations. */
@Controller('api/v1/admin')
export class AccessController {
  constructor(
    private readonly passwords: Passwords,
    private readonly invitations: Invitations,
  ) {}

  @Route(adminRoutes.requestPasswordReset)
  requestPasswordReset(
    @Input() { body }: RouteInput<typeof adminRoutes.requestPasswordReset>,
    @Req() request: OverturnRequest,
  ): Promise<void> {
    return this.passwords.requestReset(body.email, request.ip, request.id);
  }

  @Route(adminRoutes.resetPassword)
  resetPassword(
    @Input() { body }: RouteInput<typeof adminRoutes.resetPassword>,
    @Req() request: OverturnRequest,
  ): Promise<void> {
    return this.passwords.reset(body.token, body.password, request.id);
  }

  @Route(adminRoutes.inspectInvitation)
  inspectInvitation(@Input() { body }: RouteInput<typeof adminRoutes.inspectInvitation>) {
    return this.invitations.inspect(body.token);
  }

  @Route(adminRoutes.acceptInvitation)
  acceptInvitation(
    @Input() { body }: RouteInput<typeof adminRoutes.acceptInvitation>,
    @Req() request: OverturnRequest,
  ): Promise<void> {
    return this.invitations.accept(body, request.id);
  }
}
