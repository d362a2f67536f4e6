import { openShop, type Shop } from './testing/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.local.stop());

async function paid(amount: number, card = 'pm_card_visa') {
  const { customer, method } = await shop.payer(card);
  const open = await shop.invoice(customer, amount);
  const invoice = await shop.stripe.invoices.pay(open.id, { payment_method: method });
  const [charge] = (await shop.stripe.charges.list({ customer })).data;
  return { customer, invoice, charge: String(charge?.id) };
}

describe('A credit note', () => {
  it('of an open invoice lowers what is owed first', async () => {
    const { customer, method } = await shop.payer();
    const open = await shop.invoice(customer, 10_000);
    const note = await shop.stripe.creditNotes.create({
      invoice: open.id,
      amount: 4_000,
      reason: 'order_change',
    });
    expect(note).toMatchObject({ type: 'pre_payment', pre_payment_amount: 4_000, post_payment_amount: 0 });
    const pays = await shop.stripe.invoices.pay(open.id, { payment_method: method });
    expect(pays).toMatchObject({
      status: 'paid',
      amount_paid: 6_000,
      pre_payment_credit_notes_amount: 4_000,
    });
    expect((await shop.stripe.charges.list({ customer })).data.map(({ amount }) => amount)).toEqual([6_000]);
  });

  it('of the whole of an open invoice leaves nothing to pay', async () => {
    const { customer } = await shop.payer();
    const open = await shop.invoice(customer, 10_000);
    await shop.stripe.creditNotes.create({ invoice: open.id, amount: 10_000 });
    expect((await shop.stripe.invoices.retrieve(open.id)).status).toBe('paid');
    expect((await shop.stripe.charges.list({ customer })).data).toEqual([]);
  });

  it('of a paid invoice gives back exactly what it says', async () => {
    const { invoice, charge } = await paid(10_000);
    for (const parts of [{}, { refund_amount: 2_999 }, { refund_amount: 3_000, credit_amount: 1 }])
      await expect(
        shop.stripe.creditNotes.create({ invoice: invoice.id, amount: 3_000, ...parts }),
      ).rejects.toMatchObject({
        param: 'refund_amount',
      });
    const note = await shop.stripe.creditNotes.create({
      invoice: invoice.id,
      amount: 3_000,
      refund_amount: 1_000,
      credit_amount: 500,
      out_of_band_amount: 1_500,
    });
    expect(note).toMatchObject({ type: 'post_payment', post_payment_amount: 3_000 });
    expect(note.refunds[0]?.amount_refunded).toBe(1_000);
    expect(await shop.stripe.charges.retrieve(charge)).toMatchObject({
      amount_refunded: 1_000,
      refunded: false,
    });
    await expect(
      shop.stripe.creditNotes.create({ invoice: invoice.id, amount: 7_001, refund_amount: 7_001 }),
    ).rejects.toMatchObject({
      code: 'amount_too_large',
    });
  });

  it('can be taken back while the invoice is open', async () => {
    const { customer } = await shop.payer();
    const open = await shop.invoice(customer, 10_000);
    const note = await shop.stripe.creditNotes.create({ invoice: open.id, amount: 4_000 });
    expect((await shop.stripe.creditNotes.voidCreditNote(note.id)).status).toBe('void');
    expect((await shop.stripe.invoices.retrieve(open.id)).amount_remaining).toBe(10_000);
  });
});

describe('A refund', () => {
  it('never gives back more than was paid', async () => {
    const { charge } = await paid(10_000);
    await shop.stripe.refunds.create({ charge, amount: 6_000 });
    await expect(shop.stripe.refunds.create({ charge, amount: 4_001 })).rejects.toMatchObject({
      code: 'amount_too_large',
    });
    await shop.stripe.refunds.create({ charge });
    expect(await shop.stripe.charges.retrieve(charge)).toMatchObject({
      amount_refunded: 10_000,
      refunded: true,
    });
    await expect(shop.stripe.refunds.create({ charge })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    });
  });

  it('can fail later', async () => {
    const { charge } = await paid(10_000);
    const { id } = await shop.stripe.refunds.create({ charge });
    await shop.control(`refunds/${id}/fail`);
    expect((await shop.stripe.refunds.retrieve(id)).status).toBe('failed');
    expect(await shop.stripe.charges.retrieve(charge)).toMatchObject({ amount_refunded: 0, refunded: false });
  });

  it('is refused while the charge is disputed', async () => {
    const { charge } = await paid(10_000, 'pm_card_createDispute');
    const [dispute] = (await shop.stripe.disputes.list({ charge })).data;
    expect(dispute).toMatchObject({ amount: 10_000, status: 'needs_response' });
    await expect(shop.stripe.refunds.create({ charge })).rejects.toMatchObject({ code: 'charge_disputed' });
    const id = String(dispute?.id);
    const answered = await shop.stripe.disputes.update(id, {
      evidence: { uncategorized_text: 'Signed terms' },
      submit: true,
    });
    expect(answered.status).toBe('under_review');
    await shop.control(`disputes/${id}/decide`, { status: 'won' });
    expect((await shop.stripe.refunds.create({ charge, amount: 1 })).status).toBe('succeeded');
  });
});
