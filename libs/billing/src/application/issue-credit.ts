import type { ChangeTx } from '@overturn/platform';
import { roundedQuotient } from '@overturn/kernel';
import { creditNoteIssued } from '../domain/ledger/postings';
import { freeGrounds, moveInvoice, openMinorOf, type Invoice } from '../infrastructure/invoice.repository';
import { postEntry } from '../infrastructure/ledger.repository';
import { entryOf } from './invoice-entry';

export interface IssuedCredit {
  readonly creditNoteId: string;
  readonly amountMinor: bigint;
  readonly taxMinor: bigint;
  readonly owedOn?: 'refunds_payable' | 'client_credit';
  /** Whether what the invoice rested on may be invoiced again once nothing is left of it. */
  readonly mayBillAgain: boolean;
}

/** Settles a locked invoice by a credit note that was issued, and posts it. */
export async function settleByCredit(
  tx: ChangeTx,
  invoice: Invoice,
  credit: IssuedCredit,
  by: string,
): Promise<void> {
  const creditedMinor = invoice.creditedMinor + credit.amountMinor;
  await moveInvoice(tx, invoice.id, { state: stateAfter({ ...invoice, creditedMinor }), creditedMinor });
  if (creditedMinor === invoice.totalMinor && credit.mayBillAgain) await freeGrounds(tx, invoice.id);
  await postEntry(tx, {
    ...(await entryOf(tx, invoice, by)),
    kind: 'credit_note_issued',
    creditNoteId: credit.creditNoteId,
    postings: creditNoteIssued(credit.amountMinor, credit.taxMinor, openMinorOf(invoice), credit.owedOn),
  });
  // What stays the client's as credit is given back by no provider.
  if (credit.owedOn !== 'client_credit')
    await tx.emit('billing.credit_note_issued.v1', {
      invoiceId: invoice.id,
      creditNoteId: credit.creditNoteId,
    });
}

/** Tax follows the credit in proportion, so that the last credit takes what is left of it. */
export function taxOfCredit({ totalMinor, taxMinor, creditedMinor }: Invoice, amountMinor: bigint): bigint {
  const until = (credited: bigint) => roundedQuotient(taxMinor * credited, totalMinor);
  return until(creditedMinor + amountMinor) - until(creditedMinor);
}

/** Where an invoice stands after money or a credit came. */
export function stateAfter(invoice: Invoice): Invoice['state'] {
  if (invoice.creditedMinor === invoice.totalMinor) return 'credited';
  if (openMinorOf(invoice) === 0n) return 'paid';
  return invoice.paidMinor > 0n ? 'partly_paid' : invoice.state;
}
