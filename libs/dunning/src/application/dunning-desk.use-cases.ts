import { Injectable } from '@nestjs/common';
import { firmToday, invoiceOfId, namesOf } from '@overturn/billing';
import { clientOnPaper, type ClientNames } from '@overturn/clients';
import { staffNames } from '@overturn/identity';
import { actingStaffId, Refusal, type Scope } from '@overturn/kernel';
import { UnitOfWork, cursorId, cursorInstant, decodeCursor, toPage, type Page } from '@overturn/platform';
import { overdueInvoices, type OverdueInvoice } from '../infrastructure/overdue.read-model';
import { remindersOf, type KeptReminder } from '../infrastructure/reminder.repository';
import { insertPause, liftPause, pausesOfClients, type Pause } from '../infrastructure/pause.repository';

export interface OverduePage extends Page<OverdueInvoice> {
  /** Those that hold, of the clients on the page. */
  readonly pauses: readonly Pause[];
  readonly clients: ReadonlyMap<string, ClientNames>;
  readonly cases: ReadonlyMap<string, string>;
  readonly staff: ReadonlyMap<string, string>;
}

/** Whom to remind of what, and of what nobody is reminded for a while. */
@Injectable()
export class DunningDesk {
  constructor(private readonly work: UnitOfWork) {}

  /** The longest overdue first. @throws PLATFORM.CURSOR_INVALID */
  overdue(
    scope: Scope,
    query: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<OverduePage> {
    const key = decodeCursor(query.cursor, 2);
    const after = key && { dueOn: cursorInstant(key[0]).toISOString().slice(0, 10), id: cursorId(key[1]) };
    return this.work.read(scope, async (tx) => {
      const rows = await overdueInvoices(tx, after, query.limit + 1);
      const page = toPage(
        rows,
        query.limit,
        (row) => [row.dueOn, row.id],
        (row) => row,
      );
      const clientIds = page.items.map(({ clientId }) => clientId);
      const pauses = await pausesOfClients(tx, clientIds, await firmToday(tx));
      const staff = await staffNames(
        tx,
        pauses.map(({ pausedBy }) => pausedBy),
      );
      return { ...page, ...(await namesOf(tx, page.items)), pauses, staff };
    });
  }

  /** How an invoice was reminded of, the newest first. @throws BILLING.INVOICE_NOT_FOUND */
  reminders(scope: Scope, invoiceId: string): Promise<readonly KeptReminder[]> {
    return this.work.read(scope, async (tx) => {
      await invoiceOfId(tx, invoiceId);
      return remindersOf(tx, invoiceId);
    });
  }

  /**
   * Nobody is reminded of this invoice, or of anything of this client, until a day or until it is lifted.
   * @throws BILLING.INVOICE_NOT_FOUND, CLIENTS.CLIENT_NOT_FOUND, DUNNING.DAY_PAST
   */
  pause(
    scope: Scope,
    about: { readonly invoiceId: string } | { readonly clientId: string },
    { reason, untilDay }: Pick<Pause, 'reason' | 'untilDay'>,
  ): Promise<void> {
    return this.work.change(scope, 'dunning.pause', async (tx) => {
      if (untilDay !== null && untilDay < (await firmToday(tx))) throw new Refusal('DUNNING.DAY_PAST');
      const invoiceId = 'invoiceId' in about ? about.invoiceId : null;
      const clientId =
        'invoiceId' in about ? (await invoiceOfId(tx, about.invoiceId)).clientId : about.clientId;
      await clientOnPaper(tx, clientId);
      await insertPause(tx, { clientId, invoiceId, reason, untilDay, pausedBy: actingStaffId(scope) });
    });
  }

  /** @throws DUNNING.PAUSE_NOT_FOUND */
  lift(scope: Scope, pauseId: string): Promise<void> {
    return this.work.change(scope, 'dunning.lift_pause', (tx) =>
      liftPause(tx, pauseId, actingStaffId(scope)),
    );
  }
}
