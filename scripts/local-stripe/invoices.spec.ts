import Stripe from 'stripe';
import { openShop, type Shop } from './testing/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.local.stop());

const refusalOf = (work: Promise<unknown>): Promise<Stripe.errors.StripeError> =>
  work.then(
    () => {
      throw new Error('it was not refused');
    },
    (error: unknown) => {
      if (error instanceof Stripe.errors.StripeError) return error;
      throw error;
    },
  );

describe('An invoice of the local Stripe', () => {
  it('is a draft without number or page until it is finalized, and its lines are its sum', async () => {
    const { customer } = await shop.payer();
    const draft = await shop.stripe.invoices.create({
      customer,
      currency: 'jpy',
      metadata: { invoice: 'ours' },
    });
    expect(draft).toMatchObject({
      status: 'draft',
      number: null,
      hosted_invoice_url: null,
      auto_advance: false,
    });
    for (const amount of [120_000, 30_000])
      await shop.stripe.invoiceItems.create({ customer, invoice: draft.id, amount });
    const open = await shop.stripe.invoices.finalizeInvoice(draft.id);
    expect(open).toMatchObject({ status: 'open', amount_due: 150_000, total: 150_000, currency: 'jpy' });
    expect(open.number).toMatch(/^[A-Z0-9]+-0001$/);
    expect(open.metadata).toEqual({ invoice: 'ours' });
    await expect(shop.stripe.invoices.finalizeInvoice(draft.id)).rejects.toMatchObject({
      code: 'invoice_not_editable',
    });
  });

  it('is paid off session by a saved card, and its payment names the charge', async () => {
    const { customer, method } = await shop.payer();
    const open = await shop.invoice(customer, 150_000);
    const paid = await shop.stripe.invoices.pay(open.id, { payment_method: method, off_session: true });
    expect(paid).toMatchObject({ status: 'paid', amount_paid: 150_000, amount_remaining: 0 });
    const { payments } = await shop.stripe.invoices.retrieve(open.id, {
      expand: ['payments.data.payment.payment_intent'],
    });
    const intent = payments?.data[0]?.payment.payment_intent as Stripe.PaymentIntent;
    expect(intent).toMatchObject({ object: 'payment_intent', status: 'succeeded', amount_received: 150_000 });
    const found = await shop.stripe.invoicePayments.list({
      payment: { type: 'payment_intent', payment_intent: intent.id },
    });
    expect(found.data.map(({ invoice }) => invoice)).toEqual([open.id]);
    await expect(shop.stripe.invoices.pay(open.id)).rejects.toThrow('Invoice is already paid');
  });

  it.each([
    ['pm_card_chargeCustomerFail', 'card_declined', 'generic_decline', 'invoice.payment_failed'],
    [
      'pm_card_authenticationRequired',
      'authentication_required',
      'authentication_required',
      'invoice.payment_action_required',
    ],
  ])('stays open when %s is refused, and says why', async (card, code, decline_code, event) => {
    const { customer } = await shop.stripe.customers
      .create({ name: 'Payer' })
      .then(({ id }) => ({ customer: id }));
    const method = await shop.stripe.paymentMethods.attach(card, { customer });
    const open = await shop.invoice(customer, 9_900);
    const refusal = await refusalOf(
      shop.stripe.invoices.pay(open.id, { payment_method: method.id, off_session: true }),
    );
    expect(refusal).toBeInstanceOf(Stripe.errors.StripeCardError);
    expect(refusal).toMatchObject({ code, decline_code, statusCode: 402 });
    expect(await shop.stripe.invoices.retrieve(open.id)).toMatchObject({ status: 'open', attempt_count: 1 });
    const events = await shop.stripe.events.list({ type: event });
    expect(events.data.map(({ data }) => (data.object as Stripe.Invoice).id)).toContain(open.id);
  });

  it.each([
    ['a card', { method: 'card', number: '4242424242424242' }, false],
    ['a card that its bank asks about', { method: 'card', number: '4000 0027 6000 3184' }, true],
    ['Alipay', { method: 'alipay' }, true],
    ['WeChat Pay', { method: 'wechat_pay' }, true],
  ])('is paid on its page by %s', async (_with, form, asked) => {
    const { customer } = await shop.payer();
    const open = await shop.invoice(customer, 88_800, {
      collection_method: 'send_invoice',
      days_until_due: 7,
      payment_settings: { payment_method_types: ['card', 'alipay', 'wechat_pay'] },
    });
    const page = String(open.hosted_invoice_url);
    expect(await (await fetch(page)).text()).toMatch(/USD.888\.00/);
    let next = await shop.press(`${page}/pay`, form);
    if (asked) {
      expect(next.url).toContain('/authenticate/pi_');
      const failed = await shop.press(next.url, { answer: 'no' });
      expect(failed.url).toBe(page);
      expect((await shop.stripe.invoices.retrieve(open.id)).status).toBe('open');
      next = await shop.press(`${page}/pay`, form);
      next = await shop.press(next.url, { answer: 'yes' });
    }
    expect(next.text).toContain('已支付 / Paid');
    expect(await shop.stripe.invoices.retrieve(open.id)).toMatchObject({
      status: 'paid',
      amount_paid: 88_800,
    });
  });

  it('refuses Alipay unless it is sent, and shows a refused card on its page', async () => {
    const { customer } = await shop.payer();
    const settings = { payment_settings: { payment_method_types: ['alipay' as const] } };
    await expect(shop.stripe.invoices.create({ customer, ...settings })).rejects.toMatchObject({
      param: 'payment_settings',
    });
    const open = await shop.invoice(customer, 100);
    const { text } = await shop.press(`/invoice/${open.id}/pay`, {
      method: 'card',
      number: '4000000000009995',
    });
    expect(text).toContain('insufficient funds');
  });

  it.each(['voidInvoice', 'markUncollectible'] as const)(
    'can be ended by %s, and its payment with it',
    async (end) => {
      const { customer, method } = await shop.payer();
      const open = await shop.invoice(customer, 5_000);
      const ended = await shop.stripe.invoices[end](open.id);
      if (end === 'markUncollectible') {
        expect((await shop.stripe.invoices.pay(open.id, { payment_method: method })).status).toBe('paid');
        return;
      }
      expect(ended.status).toBe('void');
      await expect(shop.stripe.invoices.pay(open.id, { payment_method: method })).rejects.toMatchObject({
        code: 'invoice_not_editable',
      });
    },
  );

  it('can be paid elsewhere: no charge is made', async () => {
    const { customer } = await shop.payer();
    const open = await shop.invoice(customer, 5_000);
    const paid = await shop.stripe.invoices.pay(open.id, { paid_out_of_band: true });
    expect(paid).toMatchObject({ status: 'paid', amount_paid_off_stripe: 5_000 });
    expect((await shop.stripe.charges.list({ customer })).data).toEqual([]);
  });

  it('takes no parameter that Stripe has not, and says which one is missing or no number', async () => {
    const unknown = { customer: 'cus_x', colour: 'red' } as Stripe.InvoiceCreateParams;
    await expect(shop.stripe.invoices.create(unknown)).rejects.toMatchObject({
      code: 'parameter_unknown',
      param: 'colour',
    });
    await expect(shop.stripe.invoiceItems.create({})).rejects.toMatchObject({
      code: 'parameter_missing',
      param: 'customer',
    });
    await expect(shop.stripe.refunds.create({ charge: 'ch_x', amount: 1.5 })).rejects.toMatchObject({
      code: 'parameter_invalid_integer',
    });
    await expect(shop.stripe.customers.retrieve('cus_none')).rejects.toMatchObject({
      code: 'resource_missing',
      statusCode: 404,
    });
  });
});

describe('A card', () => {
  it('is saved on the page of a Checkout Session, also when its bank asks first', async () => {
    const { id: customer } = await shop.stripe.customers.create({ name: 'Payer' });
    const session = await shop.stripe.checkout.sessions.create({
      mode: 'setup',
      customer,
      currency: 'usd',
      success_url: `${shop.local.url}/?saved`,
      setup_intent_data: { metadata: { operation: 'op-1' } },
    });
    const asked = await shop.press(String(session.url), { method: 'card', number: '4000002500003155' });
    const done = await shop.press(asked.url, { answer: 'yes' });
    expect(done.url).toContain('/?saved');
    expect((await shop.stripe.checkout.sessions.retrieve(session.id)).status).toBe('complete');
    const setup = await shop.stripe.setupIntents.retrieve(String(session.setup_intent));
    expect(setup).toMatchObject({
      status: 'succeeded',
      usage: 'off_session',
      metadata: { operation: 'op-1' },
    });
    const cards = await shop.stripe.paymentMethods.list({ customer, type: 'card' });
    expect(cards.data.map(({ id }) => id)).toEqual([setup.payment_method]);
    const open = await shop.invoice(customer, 700);
    expect(
      (await shop.stripe.invoices.pay(open.id, { payment_method: String(setup.payment_method) })).status,
    ).toBe('paid');
  });

  it('that is refused is not saved', async () => {
    await expect(shop.payer('pm_card_visa_chargeDeclined')).rejects.toMatchObject({ code: 'card_declined' });
  });

  it('belongs to one customer only, and to nobody after it was detached', async () => {
    const mine = await shop.payer();
    const other = await shop.payer();
    const open = await shop.invoice(other.customer, 500);
    await expect(shop.stripe.invoices.pay(open.id, { payment_method: mine.method })).rejects.toMatchObject({
      param: 'payment_method',
    });
    await shop.stripe.paymentMethods.detach(mine.method);
    expect((await shop.stripe.paymentMethods.list({ customer: mine.customer })).data).toEqual([]);
  });
});
