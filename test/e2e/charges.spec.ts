import type { CasePaymentsView, InvoiceView } from '@overturn/contracts/admin';
import type { PortalCardsView } from '@overturn/contracts/portal';
import { drafted, issued, moneyOf, slip, wonCase } from '../support/billing';
import type { Caller } from '../support/caller';
import { createFirm, type TestFirm } from '../support/firm';
import { enterPortal } from '../support/portal';
import { asSuperuser, withoutTriggers } from '../support/sql';
import { allowCharges, moneyIn, openTill, owedCase, paymentsOf, saveCard, type Till } from '../support/till';

let till: Till;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let finance: Caller;
beforeAll(async () => {
  till = await openTill();
  firm = await createFirm(till.api, ['owner', 'case_manager', 'finance']);
  [owner, manager, finance] = [
    await firm.as('owner'),
    await firm.as('case_manager'),
    await firm.as('finance'),
  ];
  await allowCharges(owner);
});
afterAll(() => till?.close());

const owed = () => owedCase({ finance, owner });
const won = async () => {
  const { id: caseId, client } = await wonCase(firm.firmId, manager, finance);
  return { caseId, clientId: client.id, invoice: await issued(owner, await drafted(finance, caseId)) };
};
const payments = async (caseId: string) => paymentsOf(await finance.get(`/cases/${caseId}/payments`));
const settle = () => till.settle(firm.firmId);
const open = ({ currency, openMinor }: InvoiceView) => ({ currency, amountMinor: openMinor });
const charge = (invoice: InvoiceView, cardId: string) =>
  finance.post(`/invoices/${invoice.id}/charges`, { cardId, ...open(invoice) });
const ofKind = ({ operations }: CasePaymentsView, kind: string) =>
  operations.filter((one) => one.kind === kind);
/** Who was told that a charge of a case did not go through: staff on screen, clients by mail. */
const toldOf = async (caseId: string) =>
  (
    await asSuperuser<{ staff: number; clients: number }>([
      `select (select count(*)::int from notifications.notifications n where n.case_id = $1 and n.kind = 'charge_stopped') as staff,
         (select count(*)::int from notifications.mails m join payments.operations o on o.id::text = m.params ->> 'operationId'
          where o.case_id = $1 and m.template = 'charge_stopped') as clients`,
      [caseId],
    ])
  )[0];
const balances = async (caseId: string) =>
  Object.fromEntries(
    (
      await asSuperuser<{ account: string; minor: string }>([
        `select p.account, sum(p.amount_minor)::text as minor from billing.ledger_transactions t
         join billing.postings p on p.firm_id = t.firm_id and p.transaction_id = t.id
         where t.case_id = $1 group by p.account having sum(p.amount_minor) <> 0 order by p.account`,
        [caseId],
      ])
    ).map(({ account, minor }) => [account, minor]),
  );

describe('A client', () => {
  it('asks for the page to pay its own invoice on, pays there, and nobody asks for another’s', async () => {
    const { caseId, clientId, invoice } = await won();
    const { caller: client } = await enterPortal(till.api, owner, clientId, 'member');
    const { caller: rival } = await enterPortal(till.api, owner, (await owed()).clientId);
    const page = `/invoices/${invoice.id}/pay-page`;
    expect(await rival.post(page)).toMatchObject({
      status: 404,
      body: { code: 'BILLING.INVOICE_NOT_FOUND' },
    });
    const asked = await Promise.all([client.post(page), client.post(page)]);
    expect(asked.map(({ status }) => status)).toEqual([201, 201]);
    expect(asked[0]?.body).toMatchObject({ payLinks: [{ invoiceId: invoice.id, url: null }] });
    await settle();
    const { payLinks } = (await client.get('/cards')).body as PortalCardsView;
    expect(payLinks).toEqual([{ invoiceId: invoice.id, url: expect.stringMatching(/^http/) as string }]);
    expect((await rival.get('/cards')).body).toMatchObject({ payLinks: [] });
    await till.shop.press(`${payLinks[0]?.url ?? ''}/pay`, { method: 'card', number: '4242424242424242' });
    await settle();
    expect((await moneyIn(finance, caseId)).invoices).toMatchObject([{ state: 'paid', openMinor: '0' }]);
    expect(await client.post(page)).toMatchObject({ status: 409, body: { code: 'BILLING.INVOICE_STATE' } });
    expect(ofKind(await payments(caseId), 'invoice')).toHaveLength(1);
  });
});

describe('A saved card', () => {
  it('is charged once for what an issued invoice owes, and the books say so', async () => {
    const { caseId, invoice } = await won();
    const cardId = await saveCard(till, firm.firmId, finance, caseId);
    paymentsOf(await charge(invoice, cardId));
    expect(await charge(invoice, cardId)).toMatchObject({ status: 409, body: { code: 'PAYMENTS.OPERATION_RUNNING' } });
    await settle();
    const money = await moneyIn(finance, caseId);
    expect(money.invoices).toMatchObject([{ state: 'paid', openMinor: '0', paidMinor: '800000' }]);
    expect(money.payments).toMatchObject([{ method: 'stripe', state: 'confirmed', recordedBy: null, amountMinor: '800000' }]);
    expect(await balances(caseId)).toEqual({ provider_balance: '800000', revenue: '-800000' });
    expect((await payments(caseId)).operations).toMatchObject([
      { kind: 'charge', state: 'succeeded' },
      { kind: 'invoice', state: 'succeeded', isClosed: true },
    ]);
  });

  it('waits for the page it is paid on, however early it is taken up', async () => {
    const { caseId, invoice } = await owed();
    const cardId = await saveCard(till, firm.firmId, finance, caseId);
    paymentsOf(await charge(invoice, cardId));
    await withoutTriggers([
      `update payments.operations set next_at = next_at - interval '1 minute' where case_id = $1 and kind = 'charge'`,
      [caseId],
    ]);
    await settle();
    expect((await moneyIn(finance, caseId)).invoices).toMatchObject([{ state: 'paid', openMinor: '0' }]);
  });

  it('cannot be charged for another amount, another client or after it was retired', async () => {
    const { caseId, invoice } = await owed();
    const other = await owed();
    const cardId = await saveCard(till, firm.firmId, finance, caseId);
    const wrong = { cardId, currency: 'CNY', amountMinor: '799999' };
    expect((await finance.post(`/invoices/${invoice.id}/charges`, wrong)).body).toMatchObject({ code: 'PAYMENTS.AMOUNT_CHANGED' });
    expect((await charge(other.invoice, cardId)).body).toMatchObject({ code: 'PAYMENTS.CARD_OF_ANOTHER' });
    paymentsOf(await finance.post(`/cases/${caseId}/saved-cards/${cardId}/retire`));
    expect((await charge(invoice, cardId)).body).toMatchObject({ code: 'PAYMENTS.CARD_RETIRED' });
  });

  it('whose bank wants its owner leads to the page, where another way to pay does as well', async () => {
    const { caseId, invoice } = await owed();
    const cardId = await saveCard(till, firm.firmId, finance, caseId, '4000002760003184');
    paymentsOf(await charge(invoice, cardId));
    await settle();
    const [asked] = ofKind(await payments(caseId), 'charge');
    expect(asked).toMatchObject({ state: 'needs_action' });
    const wallet = await till.shop.press(`${asked?.url ?? ''}/pay`, { method: 'alipay' });
    await till.shop.press(wallet.url, { answer: 'yes' });
    await settle();
    expect((await moneyIn(finance, caseId)).invoices).toMatchObject([{ state: 'paid' }]);
    expect(ofKind(await payments(caseId), 'charge')).toMatchObject([{ state: 'succeeded' }]);
  });

  it('that is declined leaves the invoice open and says why; another try is another operation', async () => {
    const { caseId, clientId, invoice } = await owed();
    await enterPortal(till.api, owner, clientId);
    const poor = await saveCard(till, firm.firmId, finance, caseId, '4000000000000341');
    paymentsOf(await charge(invoice, poor));
    await settle();
    expect(ofKind(await payments(caseId), 'charge')).toMatchObject([{ state: 'failed', failureCode: 'generic_decline' }]);
    expect(await toldOf(caseId)).toEqual({ staff: 2, clients: 1 });
    const good = await saveCard(till, firm.firmId, finance, caseId);
    paymentsOf(await charge(invoice, good));
    await settle();
    expect((await moneyIn(finance, caseId)).invoices).toMatchObject([{ state: 'paid', paidMinor: '800000' }]);
    expect(ofKind(await payments(caseId), 'invoice')).toHaveLength(1);
  });
}); // prettier-ignore

describe('The firm’s bounds', () => {
  afterEach(() => allowCharges(owner));

  it.each([
    ['switched_off', { isOn: false }],
    ['no_bound', { bounds: [] }],
    ['over_single', { bounds: [{ currency: 'CNY', singleMinor: '799999', dailyMinor: '900000000' }] }],
    ['over_daily', { bounds: [{ currency: 'CNY', singleMinor: '800000', dailyMinor: '800001' }] }],
  ])('park a charge instead of making it: %s', async (parkReason, policy) => {
    const { caseId, invoice } = await owed();
    const cardId = await saveCard(till, firm.firmId, finance, caseId);
    await allowCharges(owner, policy);
    paymentsOf(await charge(invoice, cardId));
    await settle();
    const [parked] = ofKind(await payments(caseId), 'charge');
    expect(parked).toMatchObject({ state: 'parked', parkReason });
    const release = (who: Caller) => who.post(`/payment-operations/${parked?.id ?? ''}/release`);
    expect((await release(finance)).body).toMatchObject({ code: 'PAYMENTS.RELEASER_IS_REQUESTER' });
    paymentsOf(await release(owner));
    await settle();
    const isOff = parkReason === 'switched_off';
    expect(ofKind(await payments(caseId), 'charge')).toMatchObject([{ state: isOff ? 'parked' : 'succeeded' }]);
  });

  it('are refused when they contradict themselves or somebody else was faster', async () => {
    const { version } = (await owner.get('/charge-policy')).body as { version: number };
    const bound = { currency: 'CNY', singleMinor: '2', dailyMinor: '1' };
    const put = (body: object) => owner.put('/charge-policy', { isOn: true, bounds: [], ...body });
    expect((await put({ version, bounds: [bound] })).body).toMatchObject({ code: 'PAYMENTS.BOUNDS_INVALID' });
    expect((await put({ version: version - 1 })).body).toMatchObject({ code: 'PAYMENTS.VERSION_CONFLICT' });
    expect((await finance.put('/charge-policy', { version, isOn: true, bounds: [] })).status).toBe(403);
  });
}); // prettier-ignore

describe('A page to pay on', () => {
  const link = async (caseId: string, invoice: InvoiceView) => {
    paymentsOf(await finance.post(`/invoices/${invoice.id}/pay-link`));
    await settle();
    const [mirror] = ofKind(await payments(caseId), 'invoice');
    return mirror?.url ?? '';
  };
  const payOn = async (url: string) => {
    const wallet = await till.shop.press(`${url}/pay`, { method: 'wechat_pay' });
    await till.shop.press(wallet.url, { answer: 'yes' });
  };

  it('is the same one as long as it asks for what is open', async () => {
    const { caseId, invoice } = await owed();
    expect(await link(caseId, invoice)).toBe(await link(caseId, invoice));
    await payOn(await link(caseId, invoice));
    await settle();
    expect((await moneyIn(finance, caseId)).invoices).toMatchObject([{ state: 'paid' }]);
    expect((await finance.post(`/invoices/${invoice.id}/pay-link`)).body).toMatchObject({ code: 'BILLING.INVOICE_STATE' });
  });

  it('is closed once the money came by bank, and the next one asks for the rest', async () => {
    const { caseId, invoice } = await owed();
    const first = await link(caseId, invoice);
    const { payments: recorded } = moneyOf(await finance.post(`/invoices/${invoice.id}/payments`, slip('300000')));
    moneyOf(await owner.post(`/payments/${recorded[0]?.id ?? ''}/decision`, { decision: 'confirm' }));
    await settle();
    expect(ofKind(await payments(caseId), 'invoice')).toMatchObject([{ isClosed: true, url: null }]);
    const second = await link(caseId, invoice);
    expect(second).not.toBe(first);
    await payOn(second);
    await settle();
    expect((await moneyIn(finance, caseId)).invoices).toMatchObject([{ state: 'paid', paidMinor: '800000' }]);
    expect(await balances(caseId)).toEqual({ bank: '300000', provider_balance: '500000', revenue: '-800000' });
  });

  it('that was paid while a bank transfer was confirmed keeps what is too much for the client', async () => {
    const { caseId, invoice } = await owed();
    const url = await link(caseId, invoice);
    const { payments: recorded } = moneyOf(await finance.post(`/invoices/${invoice.id}/payments`, slip('300000')));
    await payOn(url);
    moneyOf(await owner.post(`/payments/${recorded[0]?.id ?? ''}/decision`, { decision: 'confirm' }));
    await settle();
    const money = await moneyIn(finance, caseId);
    expect(money.invoices).toMatchObject([{ state: 'paid', paidMinor: '800000' }]);
    expect(money.payments.map(({ purpose, amountMinor }) => [purpose, amountMinor]).toSorted()).toEqual([['invoice', '300000'], ['invoice', '500000'], ['surplus', '300000']]);
    expect(await balances(caseId)).toMatchObject({ refunds_payable: '-300000', provider_balance: '800000' });
    const surplus = money.payments.find(({ purpose }) => purpose === 'surplus')?.id ?? '';
    const giveBack = () => owner.post(`/payments/${surplus}/refund`);
    paymentsOf(await giveBack());
    await settle();
    expect((await giveBack()).body).toMatchObject({ code: 'PAYMENTS.OPERATION_RUNNING' });
    expect(await balances(caseId)).toEqual({ bank: '300000', provider_balance: '500000', revenue: '-800000' });
  });
}); // prettier-ignore

describe('Money that goes back', () => {
  const paidByCard = async () => {
    const { caseId, invoice } = await owed();
    const cardId = await saveCard(till, firm.firmId, finance, caseId);
    paymentsOf(await charge(invoice, cardId));
    await settle();
    const { data } = await till.shop.stripe.charges.list({ limit: 1 });
    return { caseId, invoice, chargeId: data[0]?.id ?? '' };
  };

  it('by a credit note is refunded by the provider and posted', async () => {
    const { caseId, invoice } = await paidByCard();
    const asked = { currency: 'CNY', amountMinor: '50000', reason: '减免' };
    const { creditNotes } = moneyOf(await finance.post(`/invoices/${invoice.id}/credit-notes`, asked));
    moneyOf(await owner.post(`/credit-notes/${creditNotes[0]?.id ?? ''}/decision`, { isIssued: true }));
    await settle();
    expect(ofKind(await payments(caseId), 'credit_note')).toMatchObject([
      { state: 'succeeded', amountMinor: '50000' },
    ]);
    expect(await balances(caseId)).toEqual({ provider_balance: '750000', revenue: '-750000' });
  });

  it.each([
    ['won', { provider_balance: '800000', revenue: '-800000' }],
    ['lost', { bad_debt: '800000', revenue: '-800000' }],
  ])('by a dispute is set apart until it is %s', async (status, after) => {
    const { caseId, chargeId } = await paidByCard();
    const { id } = await till.shop.control<{ id: string }>(`charges/${chargeId}/dispute`);
    await settle();
    expect(await balances(caseId)).toEqual({ disputed: '800000', revenue: '-800000' });
    await till.shop.control(`disputes/${id}/decide`, { status });
    await settle();
    expect(await balances(caseId)).toEqual(after);
    expect((await moneyIn(finance, caseId)).invoices).toMatchObject([{ state: 'paid' }]);
  });
});
