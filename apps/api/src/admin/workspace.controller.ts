import { Controller } from '@nestjs/common';
import { adminRoutes } from '@overturn/contracts/admin';
import type { RouteInput } from '@overturn/contracts/common';
import { staffNames, type SignedIn } from '@overturn/identity';
import type { Scope } from '@overturn/kernel';
import { Inbox } from '@overturn/notifications';
import { AuditLog, ProductClock, UnitOfWork } from '@overturn/platform';
import { CurrentScope, CurrentStaff, Input } from '../http/actor.decorator';
import { Route } from '../http/route.decorator';

@Controller('api/v1/admin')
export class WorkspaceController {
  constructor(
    private readonly inbox: Inbox,
    private readonly audit: AuditLog,
    private readonly clock: ProductClock,
    private readonly work: UnitOfWork,
  ) {}

  @Route(adminRoutes.listNotifications)
  async listNotifications(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { query }: RouteInput<typeof adminRoutes.listNotifications>,
  ) {
    const { page, unread } = await this.inbox.list(scope, me.staffId, query);
    return {
      unread,
      nextCursor: page.nextCursor,
      items: page.items.map((one) => ({
        ...one,
        createdAt: one.createdAt.toISOString(),
        readAt: one.readAt?.toISOString() ?? null,
      })),
    };
  }

  @Route(adminRoutes.markNotificationsRead)
  markNotificationsRead(
    @CurrentScope() scope: Scope,
    @CurrentStaff() me: SignedIn,
    @Input() { body }: RouteInput<typeof adminRoutes.markNotificationsRead>,
  ): Promise<void> {
    return this.inbox.markRead(scope, me.staffId, 'ids' in body ? body.ids : null);
  }

  @Route(adminRoutes.listAudit)
  async listAudit(
    @CurrentScope() scope: Scope,
    @Input() { query }: RouteInput<typeof adminRoutes.listAudit>,
  ) {
    const page = await this.audit.list(scope, query);
    const names = await this.work.read(scope, (tx) =>
      staffNames(
        tx,
        page.items.map((one) => one.actor.id ?? null),
      ),
    );
    return {
      nextCursor: page.nextCursor,
      items: page.items.map(({ actor, at, ...rest }) => ({
        ...rest,
        at: at.toISOString(),
        actorName: actor.kind === 'staff' ? (names.get(actor.id ?? '') ?? '') : (actor.name ?? actor.kind),
      })),
    };
  }

  @Route(adminRoutes.getClock)
  async getClock() {
    const clock = await this.clock.read();
    return { ...clock, now: clock.now.toISOString() };
  }

  @Route(adminRoutes.advanceClock)
  async advanceClock(@Input() { body }: RouteInput<typeof adminRoutes.advanceClock>) {
    const clock = await this.clock.advance(body.hours);
    return { ...clock, now: clock.now.toISOString() };
  }
}
