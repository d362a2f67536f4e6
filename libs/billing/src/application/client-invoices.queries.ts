import { Injectable } from '@nestjs/common';
import { requireCase, type ClientTodoItem } from '@overturn/cases';
import type { InvoiceState, Scope } from '@overturn/kernel';
import { UnitOfWork } from '@overturn/platform';
import type { Clause } from '../domain/clauses/clause';
import { renderClauses } from '../domain/clauses/render-clauses';
import {
  invoicesOfCase,
  openInvoicesOfClient,
  openMinorOf,
  type Invoice,
} from '../infrastructure/invoice.repository';
import { lettersOfCase } from '../infrastructure/letter.repository';

/** An invoice with what is still open, and the clauses of the letter that its lines rest on. */
export interface ClientInvoice {
  readonly invoice: Invoice;
  readonly openMinor: bigint;
  readonly clauses: ReadonlyMap<string, Clause>;
}

const OWED: readonly InvoiceState[] = ['issued', 'partly_paid'];

/** What a client owes and why; row security shows issued invoices of their own. */
@Injectable()
export class ClientInvoices {
  constructor(private readonly work: UnitOfWork) {}

  /** Newest first. @throws CASES.CASE_NOT_FOUND */
  get(scope: Scope, caseId: string): Promise<readonly ClientInvoice[]> {
    return this.work.read(scope, async (tx) => {
      await requireCase(tx, caseId);
      const letters = new Map((await lettersOfCase(tx, caseId)).map((one) => [one.id, one]));
      return (await invoicesOfCase(tx, caseId)).map((invoice) => {
        const letter = letters.get(invoice.letterId);
        const clauses = letter ? renderClauses(letter.plan) : [];
        return {
          invoice,
          openMinor: OWED.includes(invoice.state) ? openMinorOf(invoice) : 0n,
          clauses: new Map(clauses.map((one) => [one.id, one])),
        };
      });
    });
  }

  /** Invoices that are not paid yet, until the end of their last day where the firm is. */
  todosOfClient(scope: Scope): Promise<ClientTodoItem[]> {
    return this.work.read(scope, async (tx) =>
      (await openInvoicesOfClient(tx)).map((one) => ({ ...one, todo: 'pay_invoice', count: 1 })),
    );
  }
}
