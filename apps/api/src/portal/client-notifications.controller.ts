import { Controller, Req } from '@nestjs/common';
import { PortalNotifications, type NotificationChoice, type SignedInClient } from '@overturn/clients';
import type { RouteInput } from '@overturn/contracts/common';
import { portalRoutes, type PortalNotificationsView } from '@overturn/contracts/portal';
import { CurrentClient, Input } from '../http/actor.decorator';
import type { OverturnRequest } from '../http/request';
import { Route } from '../http/route.decorator';

/** What a client's person is mailed about. */
@Controller('api/v1/portal')
export class ClientNotificationsController {
  constructor(private readonly notifications: PortalNotifications) {}

  @Route(portalRoutes.getNotifications)
  async getNotifications(@CurrentClient() me: SignedInClient) {
    return present(await this.notifications.get(me));
  }

  @Route(portalRoutes.setNotifications)
  async setNotifications(
    @CurrentClient() me: SignedInClient,
    @Input() { body }: RouteInput<typeof portalRoutes.setNotifications>,
    @Req() request: OverturnRequest,
  ) {
    await this.notifications.set(me, body, request.id);
    return present(await this.notifications.get(me));
  }
}

const present = ({ muted, ...quiet }: NotificationChoice): PortalNotificationsView => ({
  muted: [...muted],
  ...quiet,
});
