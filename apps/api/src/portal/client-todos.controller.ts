import { Controller } from '@nestjs/common';
import { portalRoutes, type PortalTodoView } from '@overturn/contracts/portal';
import type { Scope } from '@overturn/kernel';
import { ClientTodos } from '@overturn/notifications';
import { ProductClock } from '@overturn/platform';
import { CurrentClientScope } from '../http/actor.decorator';
import { Route } from '../http/route.decorator';

/** What waits for a client's person. */
@Controller('api/v1/portal')
export class ClientTodosController {
  constructor(
    private readonly todos: ClientTodos,
    private readonly clock: ProductClock,
  ) {}

  @Route(portalRoutes.listTodos)
  async listTodos(@CurrentClientScope() scope: Scope) {
    const items = await this.todos.list(scope);
    const { now } = await this.clock.read();
    return {
      items: items.map(({ todo, caseId, dueAt, count, details }): PortalTodoView => ({
        todo,
        caseId,
        caseNumber: details.number,
        shop: details.shop,
        marketplace: details.marketplace,
        dueAt: dueAt?.toISOString() ?? null,
        count,
      })),
      now: now.toISOString(),
    };
  }
}
