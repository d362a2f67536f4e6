import type { Currency, InvoiceState } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { invoicesOfCase, numbersOfInvoices, openMinorOf } from '../infrastructure/invoice.repository';

/** An invoice that a client may pay. */
export interface IssuedInvoice {
  readonly id: string;
  readonly number: string;
  readonly state: InvoiceState;
  readonly currency: Currency;
  /** Zero where nothing is asked for any more. */
  readonly openMinor: bigint;
}

const OWED: readonly InvoiceState[] = ['issued', 'partly_paid'];

/** Issued invoices of a case; of a client's transaction, its own. */
export const issuedInvoices = async (tx: Tx, caseId: string): Promise<readonly IssuedInvoice[]> =>
  (await invoicesOfCase(tx, caseId)).flatMap((one) =>
    one.number === null
      ? []
      : [
          {
            id: one.id,
            number: one.number,
            state: one.state,
            currency: one.currency,
            openMinor: OWED.includes(one.state) ? openMinorOf(one) : 0n,
          },
        ],
  );

/** Numbers of invoices, by id. */
export const invoiceNumbers = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  new Map((await numbersOfInvoices(tx, ids)).map(({ id, number }) => [id, number]));
