import type { Currency } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

/** An issued invoice and what the firm has of it, in minor units of its currency. */
export interface FeeReceipt {
  readonly currency: Currency;
  readonly totalMinor: bigint;
  /** What of the total is the firm's fee: without tax and without repaid expenses. */
  readonly feeMinor: bigint;
  /** What came for it, less what went back, was credited after payment or is disputed. */
  readonly receivedMinor: bigint;
}

/** Of the invoices of a case, by the ledger; void ones are left out. */
export async function feeReceipts(tx: Tx, caseId: string): Promise<readonly FeeReceipt[]> {
  const rows = await tx.query<{ currency: Currency; total: string; fee: string; received: string }>(
    `select i.currency, i.total_minor::text as total, billing.received_of_invoice(i.firm_id, i.id)::text as received,
       (select coalesce(-sum(p.amount_minor), 0)::text from billing.ledger_transactions t
         join billing.postings p on p.firm_id = t.firm_id and p.transaction_id = t.id
         where t.firm_id = i.firm_id and t.case_id = i.case_id and t.invoice_id = i.id and t.kind = 'invoice_issued'
           and p.account = 'revenue') as fee
     from billing.invoices i where i.firm_id = $1 and i.case_id = $2 and i.number is not null and i.state <> 'void'
     order by i.id`,
    [tx.scope.firmId, caseId],
  );
  return rows.map(({ currency, total, fee, received }) => ({
    currency,
    totalMinor: BigInt(total),
    feeMinor: BigInt(fee),
    receivedMinor: BigInt(received),
  }));
}
