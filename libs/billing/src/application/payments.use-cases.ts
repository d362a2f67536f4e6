import { Injectable } from '@nestjs/common';
import { billedCaseForUpdate } from '@overturn/cases';
import { actingStaffId, Refusal, type Currency, type PaymentMethod, type Scope } from '@overturn/kernel';
import { UnitOfWork, type ChangeTx } from '@overturn/platform';
import { exchangedPaymentReceived } from '../domain/exchange/settle-exchanged';
import { depositReceived, paymentReceived } from '../domain/ledger/postings';
import { insertPaymentExchange } from '../infrastructure/exchange/exchange-rate.repository';
import {
  invoiceForUpdate,
  moveInvoice,
  openMinorOf,
  type Invoice,
} from '../infrastructure/invoice.repository';
import { postEntry } from '../infrastructure/ledger.repository';
import { acceptedLetter } from '../infrastructure/letter.repository';
import { creditNoteOfId, decideCreditNote, insertCreditNote } from '../infrastructure/credit-note.repository';
import {
  decidePayment,
  insertPayment,
  paymentOfId,
  type Payment,
} from '../infrastructure/payment.repository';
import { requireCurrency } from './gather-fee-facts';
import { settleByCredit, stateAfter, taxOfCredit } from './issue-credit';
import { exchangeOfPayment, ratesOfPayment } from './exchange/exchange-of-payment';
import { requirePastDay } from './firm-day';

export interface ReceivedMoney {
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly currency: Currency;
  readonly amountMinor: bigint;
  readonly receivedOn: string;
}

/** States of an invoice in which money may come for it. */
export const PAYABLE: readonly Invoice['state'][] = ['issued', 'partly_paid', 'uncollectible'];
const CREDITABLE: readonly Invoice['state'][] = ['issued', 'partly_paid', 'paid', 'uncollectible'];

/**
 * Money that came and money that is given back: recorded by one person, counted once another has confirmed it. What is
 * about an invoice answers the id of its case.
 */
@Injectable()
export class Payments {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Money of another currency settles what it comes to at recorded rates.
   * @throws BILLING.INVOICE_NOT_FOUND, BILLING.INVOICE_STATE, BILLING.PAYMENT_TOO_LARGE, BILLING.EXCHANGE_RATE_MISSING,
   * BILLING.EXCHANGE_TOO_SMALL, BILLING.PAYMENT_RECORDED_ALREADY, BILLING.DAY_IN_FUTURE
   */
  recordForInvoice(scope: Scope, invoiceId: string, money: ReceivedMoney): Promise<string> {
    return this.work.change(scope, 'payment.record', async (tx) => {
      const recordedBy = actingStaffId(scope);
      return (await this.recordIn(tx, invoiceId, { ...money, recordedBy })).caseId;
    });
  }

  /** The same inside a change that does more. */
  async recordIn(
    tx: ChangeTx,
    invoiceId: string,
    money: ReceivedMoney & { readonly recordedBy: string },
  ): Promise<{ readonly caseId: string; readonly paymentId: string }> {
    const invoice = await payableInvoice(tx, invoiceId);
    const { caseId } = invoice;
    await requirePastDay(tx, money.receivedOn);
    if (money.currency === invoice.currency) {
      requireOpen(invoice, money.amountMinor);
      return {
        caseId,
        paymentId: await insertPayment(tx, { ...money, purpose: 'invoice', invoiceId, caseId }),
      };
    }
    const { currency, amountMinor: minor, receivedOn } = money;
    const rates = await ratesOfPayment(tx, invoice, currency, receivedOn);
    const { settlesMinor, gainMinor } = exchangeOfPayment(invoice, { currency, minor }, rates);
    const paymentId = await insertPayment(tx, { ...money, purpose: 'invoice', invoiceId, caseId });
    await insertPaymentExchange(tx, {
      paymentId,
      invoiceCurrency: invoice.currency,
      settlesMinor,
      gainMinor,
      paidRateId: rates.paid?.id ?? null,
      invoiceRateId: rates.invoice?.id ?? null,
      bookRateId: rates.book?.id ?? null,
    });
    return { caseId, paymentId };
  }

  /** The client's money, to be held. @throws BILLING.NOTHING_AGREED, BILLING.CURRENCY_WRONG, BILLING.PAYMENT_RECORDED_ALREADY */
  recordDeposit(scope: Scope, caseId: string, money: ReceivedMoney): Promise<void> {
    return this.work.change(scope, 'payment.record_deposit', async (tx) => {
      await billedCaseForUpdate(tx, caseId);
      requireCurrency(money.currency, (await acceptedLetter(tx, caseId)).currency);
      await requirePastDay(tx, money.receivedOn);
      await insertPayment(tx, {
        ...money,
        purpose: 'deposit',
        invoiceId: null,
        caseId,
        recordedBy: actingStaffId(scope),
      });
    });
  }

  /**
   * Another person confirms a payment, which then settles its invoice, or rejects it.
   * @throws BILLING.PAYMENT_NOT_FOUND, BILLING.PAYMENT_DECIDED, BILLING.CONFIRMER_IS_RECORDER, BILLING.PAYMENT_TOO_LARGE,
   * BILLING.PERIOD_CLOSED
   */
  decide(
    scope: Scope,
    paymentId: string,
    decision: { readonly isConfirmed: boolean; readonly reason: string | null },
  ): Promise<string> {
    return this.work.change(scope, 'payment.decide', async (tx) => {
      const payment = await paymentOfId(tx, paymentId);
      const by = actingStaffId(scope);
      if (payment.recordedBy === by) throw new Refusal('BILLING.CONFIRMER_IS_RECORDER');
      const { isConfirmed, reason } = decision;
      // The invoice before the payment, as everywhere: two confirmations at once wait for each other.
      const invoice =
        payment.invoiceId !== null && isConfirmed ? await payableInvoice(tx, payment.invoiceId) : null;
      if (invoice) requireOpen(invoice, settledBy(payment));
      await decidePayment(tx, paymentId, { state: isConfirmed ? 'confirmed' : 'rejected', by, reason });
      if (isConfirmed) await settle(tx, payment, invoice, by);
      if (invoice) await tx.emit('billing.invoice_changed.v1', { invoiceId: invoice.id });
      return payment.caseId;
    });
  }

  /** Asks for a credit note. @throws BILLING.INVOICE_NOT_FOUND, BILLING.INVOICE_STATE, BILLING.CREDIT_TOO_LARGE, BILLING.CURRENCY_WRONG */
  requestCredit(
    scope: Scope,
    invoiceId: string,
    given: { readonly amountMinor: bigint; readonly currency: string; readonly reason: string },
  ): Promise<string> {
    return this.work.change(scope, 'credit_note.request', async (tx) => {
      const invoice = await invoiceForUpdate(tx, invoiceId);
      requireCreditable(invoice, given.amountMinor);
      requireCurrency(given.currency, invoice.currency);
      await insertCreditNote(tx, {
        invoiceId,
        currency: invoice.currency,
        amountMinor: given.amountMinor,
        taxMinor: taxOfCredit(invoice, given.amountMinor),
        reason: given.reason,
        requestedBy: actingStaffId(scope),
      });
      return invoice.caseId;
    });
  }

  /**
   * Another person issues a credit note or refuses it.
   * @throws BILLING.CREDIT_NOTE_NOT_FOUND, BILLING.CREDIT_NOTE_DECIDED, BILLING.APPROVER_IS_CALCULATOR,
   * BILLING.CREDIT_TOO_LARGE
   */
  decideCredit(scope: Scope, creditNoteId: string, isIssued: boolean): Promise<string> {
    return this.work.change(scope, 'credit_note.decide', async (tx) => {
      const note = await creditNoteOfId(tx, creditNoteId);
      const by = actingStaffId(scope);
      if (note.requestedBy === by) throw new Refusal('BILLING.APPROVER_IS_CALCULATOR');
      const invoice = await invoiceForUpdate(tx, note.invoiceId);
      if (isIssued) requireCreditable(invoice, note.amountMinor);
      await decideCreditNote(tx, creditNoteId, { state: isIssued ? 'issued' : 'refused', by });
      if (!isIssued) return invoice.caseId;
      const { amountMinor, taxMinor } = note;
      await settleByCredit(tx, invoice, { creditNoteId, amountMinor, taxMinor, mayBillAgain: true }, by);
      return invoice.caseId;
    });
  }
}

/** Locks an invoice that a payment may settle. */
async function payableInvoice(tx: ChangeTx, id: string): Promise<Invoice> {
  const invoice = await invoiceForUpdate(tx, id);
  if (!PAYABLE.includes(invoice.state)) throw new Refusal('BILLING.INVOICE_STATE', { state: invoice.state });
  return invoice;
}

function requireOpen(invoice: Invoice, minor: bigint): void {
  if (minor > openMinorOf(invoice)) throw new Refusal('BILLING.PAYMENT_TOO_LARGE');
}

/** In minor units of the invoice. */
const settledBy = ({ exchange, amountMinor }: Payment): bigint => exchange?.settlesMinor ?? amountMinor;

function requireCreditable(invoice: Invoice, amountMinor: bigint): void {
  if (!CREDITABLE.includes(invoice.state))
    throw new Refusal('BILLING.INVOICE_STATE', { state: invoice.state });
  if (amountMinor > invoice.totalMinor - invoice.creditedMinor) throw new Refusal('BILLING.CREDIT_TOO_LARGE');
}

async function settle(tx: ChangeTx, payment: Payment, invoice: Invoice | null, by: string): Promise<void> {
  const { id: paymentId, caseId, amountMinor, currency, receivedOn: occurredOn } = payment;
  if (invoice) {
    const paidMinor = invoice.paidMinor + settledBy(payment);
    await moveInvoice(tx, invoice.id, { state: stateAfter({ ...invoice, paidMinor }), paidMinor });
  }
  const clientId = invoice?.clientId ?? (await billedCaseForUpdate(tx, caseId)).clientId;
  await postEntry(tx, {
    kind: invoice ? 'payment_received' : 'deposit_received',
    caseId,
    clientId,
    ...(invoice ? { invoiceId: invoice.id } : {}),
    paymentId,
    occurredOn,
    currency,
    postings: invoice ? postingsOf(payment) : depositReceived(amountMinor),
    postedBy: by,
  });
}

const postingsOf = ({ exchange, currency, amountMinor }: Payment) =>
  exchange
    ? exchangedPaymentReceived({ currency, minor: amountMinor }, exchange.invoiceCurrency, exchange)
    : paymentReceived(amountMinor);
