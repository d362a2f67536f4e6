import type { ChangeTx } from '@overturn/platform';
import type { Invoice } from '../infrastructure/invoice.repository';
import { firmToday } from './firm-day';

/** What every entry about an invoice says, posted today in the firm's zone. */
export async function entryOf(tx: ChangeTx, invoice: Invoice, postedBy: string) {
  return {
    caseId: invoice.caseId,
    clientId: invoice.clientId,
    invoiceId: invoice.id,
    currency: invoice.currency,
    occurredOn: await firmToday(tx),
    postedBy,
  };
}
