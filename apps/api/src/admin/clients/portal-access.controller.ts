import { Controller, Inject } from '@nestjs/common';
import { PortalAccess, type ContactAccess } from '@overturn/clients';
import { adminRoutes, type ContactAccessView } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import type { Scope } from '@overturn/kernel';
import { SETTINGS, type Settings } from '@overturn/platform';
import { CurrentScope, Input } from '../../http/actor.decorator';
import { Route } from '../../http/route.decorator';

const iso = (at: Date | null) => at?.toISOString() ?? null;

const view = ({ access, ...contact }: ContactAccess): ContactAccessView => ({
  ...contact,
  access: access && {
    ...access,
    invitedAt: access.invitedAt.toISOString(),
    invitationExpiresAt: iso(access.invitationExpiresAt),
    joinedAt: iso(access.joinedAt),
    lastSeenAt: iso(access.lastSeenAt),
  },
});
const listView = (items: readonly ContactAccess[]) => ({ items: items.map(view) });

/** Who of a client may enter the portal. */
@Controller('api/v1/admin')
export class PortalAccessController {
  constructor(
    private readonly access: PortalAccess,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'PORTAL_URL'>,
  ) {}

  @Route(adminRoutes.listPortalAccess)
  async list(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.listPortalAccess>,
  ) {
    return listView(await this.access.list(scope, params.clientId));
  }

  @Route(adminRoutes.inviteToPortal)
  async invite(
    @CurrentScope() scope: Scope,
    @Input() { params, body }: RouteInput<typeof adminRoutes.inviteToPortal>,
  ) {
    const { token, expiresAt, items } = await this.access.invite(
      scope,
      params.clientId,
      params.contactId,
      body,
    );
    const url = `${this.settings.PORTAL_URL}/invitation#token=${token}`;
    return { ...listView(items), link: { url, expiresAt: expiresAt.toISOString() } };
  }

  @Route(adminRoutes.disablePortalAccess)
  async disable(
    @CurrentScope() scope: Scope,
    @Input() { params }: RouteInput<typeof adminRoutes.disablePortalAccess>,
  ) {
    return listView(await this.access.disable(scope, params.clientId, params.clientUserId));
  }
}
