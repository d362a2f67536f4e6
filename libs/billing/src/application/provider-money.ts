import { Refusal, type Currency, type LedgerKind } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import {
  disputeLost,
  disputeOpened,
  disputeWon,
  refundFailed,
  refundPaid,
  settledByProvider,
  surplusReceived,
} from '../domain/ledger/provider-postings';
import {
  invoiceForUpdate,
  invoiceOfId,
  moveInvoice,
  openMinorOf,
  type Invoice,
} from '../infrastructure/invoice.repository';
import { hasEntryOf, postEntry } from '../infrastructure/ledger.repository';
import { creditNoteOfId, type CreditNote } from '../infrastructure/credit-note.repository';
import { insertProvenPayment, paymentOfId, type Payment } from '../infrastructure/payment.repository';
import { stateAfter } from './issue-credit';
import { PAYABLE } from './payments.use-cases';
import { firmToday } from './firm-day';

/** An invoice that money may be asked for, and what is open on it. */
export interface OwedInvoice {
  readonly invoice: Invoice;
  readonly openMinor: bigint;
}

/** Locks an issued invoice of which something is open. @throws BILLING.INVOICE_NOT_FOUND, BILLING.INVOICE_STATE */
export async function owedInvoice(tx: ChangeTx, invoiceId: string): Promise<OwedInvoice> {
  const invoice = await invoiceForUpdate(tx, invoiceId);
  const openMinor = openMinorOf(invoice);
  if (!PAYABLE.includes(invoice.state) || openMinor === 0n)
    throw new Refusal('BILLING.INVOICE_STATE', { state: invoice.state });
  return { invoice, openMinor };
}

/** What is open on an invoice; zero when nothing may be asked for. @throws BILLING.INVOICE_NOT_FOUND */
export async function openOfInvoice(tx: Tx, invoiceId: string): Promise<bigint> {
  const invoice = await invoiceOfId(tx, invoiceId);
  return PAYABLE.includes(invoice.state) ? openMinorOf(invoice) : 0n;
}

/** @throws BILLING.CREDIT_NOTE_NOT_FOUND */
export const creditNoteToMirror = (tx: Tx, id: string): Promise<CreditNote> => creditNoteOfId(tx, id);

/** What came through the provider beyond what was open. @throws BILLING.PAYMENT_NOT_FOUND */
export async function surplusOfId(tx: Tx, paymentId: string): Promise<Payment> {
  const payment = await paymentOfId(tx, paymentId);
  if (payment.purpose !== 'surplus') throw new Refusal('BILLING.PAYMENT_NOT_FOUND');
  return payment;
}

/** Money of an invoice that the provider shows as an object of its own. */
export interface ProviderMoney {
  readonly invoiceId: string;
  /** The provider's id of what proves it. */
  readonly objectId: string;
  readonly currency: Currency;
  readonly amountMinor: bigint;
}

/**
 * Settles an invoice by what the provider shows, through the same books as every payment, once for each object. What
 * came beyond what was open is the client's to get back. @returns the id of that surplus, or null
 */
export async function settleByProvider(tx: ChangeTx, money: ProviderMoney): Promise<string | null> {
  const invoice = await invoiceForUpdate(tx, money.invoiceId);
  const open = PAYABLE.includes(invoice.state) ? openMinorOf(invoice) : 0n;
  const settled = money.amountMinor < open ? money.amountMinor : open;
  const surplus = money.amountMinor - settled;
  const today = await firmToday(tx);
  if (settled > 0n) {
    const paymentId = await insertProvenPayment(tx, {
      ...provenOf(invoice, money, today),
      purpose: 'invoice',
      amountMinor: settled,
    });
    const paidMinor = invoice.paidMinor + settled;
    await moveInvoice(tx, invoice.id, { state: stateAfter({ ...invoice, paidMinor }), paidMinor });
    await post(tx, invoice, money, {
      kind: 'payment_received',
      today,
      postings: settledByProvider(settled),
      paymentId,
    });
  }
  if (surplus === 0n) return null;
  const surplusId = await insertProvenPayment(tx, {
    ...provenOf(invoice, money, today),
    purpose: 'surplus',
    amountMinor: surplus,
  });
  await post(tx, invoice, money, {
    kind: 'surplus_received',
    today,
    postings: surplusReceived(surplus),
    paymentId: surplusId,
  });
  return surplusId;
}

const PROVIDER_ENTRIES = {
  refund_paid: refundPaid,
  refund_failed: refundFailed,
  dispute_opened: disputeOpened,
  dispute_won: disputeWon,
  dispute_lost: disputeLost,
} as const satisfies Partial<Record<LedgerKind, unknown>>;
export type ProviderEntryKind = keyof typeof PROVIDER_ENTRIES;

/** Posts what the provider shows of a refund or dispute, once for each object and kind. */
export async function postProviderEntry(
  tx: ChangeTx,
  kind: ProviderEntryKind,
  money: ProviderMoney,
): Promise<void> {
  if (await hasEntryOf(tx, kind, money.objectId)) return;
  const invoice = await invoiceForUpdate(tx, money.invoiceId);
  const postings = PROVIDER_ENTRIES[kind](money.amountMinor);
  await post(tx, invoice, money, { kind, today: await firmToday(tx), postings });
}

const provenOf = (invoice: Invoice, money: ProviderMoney, receivedOn: string) => ({
  caseId: invoice.caseId,
  invoiceId: invoice.id,
  objectId: money.objectId,
  currency: money.currency,
  receivedOn,
});

interface Entry {
  readonly kind: LedgerKind;
  readonly today: string;
  readonly postings: ReturnType<typeof settledByProvider>;
  readonly paymentId?: string;
}

async function post(tx: ChangeTx, invoice: Invoice, money: ProviderMoney, entry: Entry): Promise<void> {
  const { today, ...own } = entry;
  await postEntry(tx, {
    ...own,
    caseId: invoice.caseId,
    clientId: invoice.clientId,
    invoiceId: invoice.id,
    providerObjectId: money.objectId,
    occurredOn: today,
    currency: money.currency,
    postedBy: null,
  });
}
