import type Stripe from 'stripe';
import type {
  ChargeOrder,
  CreditNoteOrder,
  InvoiceOrder,
  ProviderAnswer,
  ProviderOrder,
  RefundOrder,
  SaveCardOrder,
  VoidOrder,
} from '../../domain/provider-order';
import { isPayable, refId } from './stripe-client';
import { answerOf, wantsOwner } from './stripe-failures';
import { ofCreditNote, ofInvoice, ofRefund, ofSetup, paymentOfInvoice } from './stripe-sightings';

/** Steps of one order have keys of their own, all made of our row's id. */
const key = (order: ProviderOrder, step: string) => ({ idempotencyKey: `${order.operationId}/${step}` });
const marks = (order: ProviderOrder) => ({ firm: order.firmId, operation: order.operationId });

/** Carries out orders; what Stripe refuses is thrown. */
export class StripeOrders {
  constructor(private readonly stripe: Stripe) {}

  carryOut(order: ProviderOrder): Promise<ProviderAnswer> {
    switch (order.kind) {
      case 'save_card':
        return this.saveCard(order);
      case 'invoice':
        return this.invoice(order);
      case 'charge':
        return this.charge(order);
      case 'credit_note':
        return this.creditNote(order);
      case 'refund':
        return this.refund(order);
      case 'void':
        return this.voidInvoice(order);
    }
  }

  /** A page of Stripe's own saves the card, for charges without its owner: no card number comes near us. */
  private async saveCard(order: SaveCardOrder): Promise<ProviderAnswer> {
    const session = await this.stripe.checkout.sessions.create(
      {
        mode: 'setup',
        customer: order.customerId,
        currency: order.currency.toLowerCase(),
        locale: order.locale,
        success_url: order.doneUrl,
        cancel_url: order.cancelUrl,
        allowed_payment_method_types: ['card'],
        metadata: marks(order),
        setup_intent_data: { metadata: marks(order) },
        expand: ['setup_intent'],
      },
      key(order, 'session'),
    );
    const setup = session.setup_intent;
    return {
      kind: 'needs_action',
      objectId: refId(setup) ?? '',
      url: session.url,
      seen: setup && typeof setup !== 'string' ? [ofSetup(setup)] : [],
    };
  }

  /** The mirror of our invoice: never collected by Stripe itself, payable on its page and, when asked, by the saved card. */
  private async invoice(order: InvoiceOrder): Promise<ProviderAnswer> {
    const draft = await this.stripe.invoices.create(
      {
        customer: order.customerId,
        currency: order.currency.toLowerCase(),
        auto_advance: false,
        collection_method: 'send_invoice',
        days_until_due: order.dueInDays,
        number: order.number,
        payment_settings: { payment_method_types: [...order.methods] },
        pending_invoice_items_behavior: 'exclude',
        metadata: marks(order),
      },
      key(order, 'create'),
    );
    for (const [place, line] of order.lines.entries())
      await this.stripe.invoiceItems.create(
        {
          customer: order.customerId,
          invoice: draft.id,
          currency: order.currency.toLowerCase(),
          amount: Number(line.amountMinor),
          description: line.text,
        },
        key(order, `line-${String(place)}`),
      );
    const open = await this.stripe.invoices.finalizeInvoice(
      draft.id,
      { auto_advance: false },
      key(order, 'finalize'),
    );
    return { kind: 'done', objectId: open.id, url: open.hosted_invoice_url ?? null, seen: [ofInvoice(open)] };
  }

  private async charge(order: ChargeOrder): Promise<ProviderAnswer> {
    try {
      const paid = await this.stripe.invoices.pay(
        order.invoiceId,
        { payment_method: order.methodId, off_session: true },
        key(order, 'pay'),
      );
      const payment = await paymentOfInvoice(this.stripe, paid.id);
      return {
        kind: 'done',
        objectId: payment?.id ?? paid.id,
        url: null,
        seen: [ofInvoice(paid), ...(payment ? [payment] : [])],
      };
    } catch (error) {
      if (!wantsOwner(error)) return this.whyNot(order, error);
      const invoice = await this.stripe.invoices.retrieve(order.invoiceId);
      return {
        kind: 'needs_action',
        objectId: invoice.id,
        url: invoice.hosted_invoice_url ?? null,
        seen: [ofInvoice(invoice)],
      };
    }
  }

  /** Before a refusal is believed the invoice is looked at: it may have been paid on its page a moment ago. */
  private async whyNot(order: ChargeOrder, error: unknown): Promise<ProviderAnswer> {
    const answer = answerOf(error);
    if (answer.kind !== 'refused') return answer;
    const invoice = await this.stripe.invoices.retrieve(order.invoiceId);
    if (isPayable(invoice)) return { ...answer, seen: [ofInvoice(invoice)] };
    const kind = invoice.status === 'paid' ? ('already_paid' as const) : ('not_payable' as const);
    return { kind: 'refused', code: kind, seen: [ofInvoice(invoice)] };
  }

  private async creditNote(order: CreditNoteOrder): Promise<ProviderAnswer> {
    const note = await this.stripe.creditNotes.create(
      {
        invoice: order.invoiceId,
        amount: Number(order.amountMinor),
        ...(order.refundMinor > 0n && { refund_amount: Number(order.refundMinor) }),
        ...(order.outsideMinor > 0n && { out_of_band_amount: Number(order.outsideMinor) }),
        metadata: marks(order),
      },
      key(order, 'credit'),
    );
    return { kind: 'done', objectId: note.id, url: null, seen: [ofCreditNote(note)] };
  }

  private async refund(order: RefundOrder): Promise<ProviderAnswer> {
    const payment = await paymentOfInvoice(this.stripe, order.invoiceId);
    if (!payment) return { kind: 'refused', code: 'not_paid_by_card', seen: [] };
    const refund = await this.stripe.refunds.create(
      { payment_intent: payment.id, amount: Number(order.amountMinor), metadata: marks(order) },
      key(order, 'refund'),
    );
    return {
      kind: 'done',
      objectId: refund.id,
      url: null,
      seen: [ofRefund(refund, order.customerId, order.invoiceId)],
    };
  }

  private async voidInvoice(order: VoidOrder): Promise<ProviderAnswer> {
    const invoice = await this.stripe.invoices.voidInvoice(order.invoiceId, {}, key(order, 'void'));
    return { kind: 'done', objectId: invoice.id, url: null, seen: [ofInvoice(invoice)] };
  }
}
