import { Controller } from '@nestjs/common';
import { ClientInvoices } from '@overturn/billing';
import { ClientCases, ClientQuestionnaires, DocumentChecklist, type ClientTodoItem } from '@overturn/cases';
import { portalRoutes, type PortalTodoView } from '@overturn/contracts/portal';
import type { Scope } from '@overturn/kernel';
import { Conversations } from '@overturn/messages';
import { ProductClock } from '@overturn/platform';
import { CurrentClientScope } from '../http/actor.decorator';
import { Route } from '../http/route.decorator';

/** What waits for a client's person: each part of the product says what waits in it. */
@Controller('api/v1/portal')
export class ClientTodosController {
  constructor(
    private readonly cases: ClientCases,
    private readonly documents: DocumentChecklist,
    private readonly questions: ClientQuestionnaires,
    private readonly invoices: ClientInvoices,
    private readonly conversations: Conversations,
    private readonly clock: ProductClock,
  ) {}

  @Route(portalRoutes.listTodos)
  async listTodos(@CurrentClientScope() scope: Scope) {
    const waiting: ClientTodoItem[] = (
      await Promise.all([
        this.cases.todos(scope),
        this.documents.todosOfClient(scope),
        this.questions.todosOfClient(scope),
        this.invoices.todosOfClient(scope),
        this.conversations.todosOfClient(scope),
      ])
    ).flat();
    const items = await this.cases.aboutCases(scope, waiting);
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
