import { ownFirm } from '@overturn/identity';
import type { ChangeTx } from '@overturn/platform';
import type { Invoice } from '../infrastructure/invoice.repository';
import { dayIn } from '../infrastructure/ledger.repository';

/** What every entry about an invoice says, posted today in the firm's zone. */
export async function entryOf(tx: ChangeTx, invoice: Invoice, postedBy: string) {
  return {
    caseId: invoice.caseId,
    clientId: invoice.clientId,
    invoiceId: invoice.id,
    currency: invoice.currency,
    occurredOn: await dayIn(tx, (await ownFirm(tx)).zone),
    postedBy,
  };
}
