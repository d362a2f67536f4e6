import { Injectable } from '@nestjs/common';
import { ClientInvoices } from '@overturn/billing';
import {
  ClientCases,
  ClientQuestionnaires,
  DocumentChecklist,
  type ClientCaseDetails,
  type ClientTodoItem,
} from '@overturn/cases';
import type { Scope } from '@overturn/kernel';
import { Conversations } from '@overturn/messages';

export type ClientTodoInCase = ClientTodoItem & { readonly details: ClientCaseDetails };

/** What waits for a client's person: each part of the product says what waits in it. */
@Injectable()
export class ClientTodos {
  constructor(
    private readonly cases: ClientCases,
    private readonly documents: DocumentChecklist,
    private readonly questions: ClientQuestionnaires,
    private readonly invoices: ClientInvoices,
    private readonly conversations: Conversations,
  ) {}

  /** Of a client's own scope, the nearest date first. */
  async list(scope: Scope): Promise<readonly ClientTodoInCase[]> {
    const waiting = await Promise.all([
      this.cases.todos(scope),
      this.documents.todosOfClient(scope),
      this.questions.todosOfClient(scope),
      this.invoices.todosOfClient(scope),
      this.conversations.todosOfClient(scope),
    ]);
    return this.cases.aboutCases(scope, waiting.flat());
  }
}
