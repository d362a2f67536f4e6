import type { InvoiceView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import type { TestApi } from '../support/api';
import { drafted, issued, wonCase } from '../support/billing';
import type { Caller } from '../support/caller';
import { plantCard, plantProvider } from '../support/cards';
import { startFinanceOffice } from '../support/finance-office';
import type { TestFirm } from '../support/firm';
import { asFirm, auditEntry } from '../support/sql';
import { allowCharges } from '../support/till';

type Statement = readonly [sql: string, params: readonly unknown[]];

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let finance: Caller;
let invoice: InvoiceView;
let cardId: string;
beforeAll(async () => {
  ({ api, firm, owner, manager, finance } = await startFinanceOffice());
  await allowCharges(owner);
  const { id: caseId } = await wonCase(firm.firmId, manager, finance);
  invoice = await issued(owner, await drafted(finance, caseId));
  cardId = await plantCard(firm.firmId, finance, caseId);
  await plantProvider(firm.firmId, invoice.clientId);
});
afterAll(() => api?.close());

const asApp = (...statements: readonly Statement[]) =>
  asFirm<{ id: string }>(firm.firmId, auditEntry(firm.firmId), ...statements);

interface Tried {
  readonly id: string;
  readonly kind: string;
  readonly amount: string;
  readonly currency: string;
  readonly card: string | null;
  readonly mirror: string | null;
  readonly state: string;
}
/** An operation for an invoice, as somebody with SQL would write it. */
const operation = (one: Pick<InvoiceView, 'id'>, own: Partial<Tried> = {}): Statement => {
  const tried: Tried = {
    id: newId(), kind: 'invoice', amount: '800000', currency: 'CNY', card: null, mirror: null, state: 'requested', ...own,
  }; // prettier-ignore
  return [
    `insert into payments.operations (firm_id, id, kind, state, client_id, case_id, invoice_id, currency, amount_minor, card_id,
       mirror_operation_id) select firm_id, $2, $3, $4, client_id, case_id, id, $5, $6, $7, $8 from billing.invoices where id = $1`,
    [one.id, tried.id, tried.kind, tried.state, tried.currency, tried.amount, tried.card, tried.mirror],
  ];
};
const move = (id: string, change: string): Statement => [
  `update payments.operations set version = version + 1, ${change} where id = $1`,
  [id],
];

describe('P5: no operation without an issued invoice that rests on a verified outcome', () => {
  it('neither for a draft nor for an approved one', async () => {
    const draft = await drafted(finance, (await wonCase(firm.firmId, manager, finance)).id);
    await expect(asApp(operation(draft))).rejects.toThrow('not_owed');
    await owner.post(`/invoices/${draft.id}/approve`, { version: draft.version });
    await expect(asApp(operation(draft))).rejects.toThrow('not_owed');
  });

  it.each<[string, Partial<Tried>]>([
    ['more than is open', { amount: '800001' }],
    ['less than is open', { amount: '799999' }],
    ['another currency', { currency: 'USD' }],
  ])('nor for %s', async (_what, own) => {
    await expect(asApp(operation(invoice, own))).rejects.toThrow('not_owed');
  });

  it('nor as one that is sent already, without its card, or with a card that is out of use', async () => {
    const mirror = newId();
    await expect(asApp(operation(invoice, { state: 'sent' }))).rejects.toThrow('operation_begins_as_request');
    await expect(asApp(operation(invoice, { kind: 'charge' }))).rejects.toThrow();
    const charge = operation(invoice, { kind: 'charge', card: cardId, mirror });
    const retired: Statement = ['update payments.cards set retired_at = now() where id = $1', [cardId]];
    await expect(asApp(operation(invoice, { id: mirror }), retired, charge)).rejects.toThrow('charge_without_consent');
    await expect(asApp(retired, ['update payments.cards set retired_at = null', []])).rejects.toThrow('card_fixed');
  });

  it('and there is one live operation of a kind for each invoice', async () => {
    await expect(asApp(operation(invoice), operation(invoice))).rejects.toThrow('one_live_operation');
  });
}); // prettier-ignore

describe('P5: an operation moves forward only', () => {
  const mirror = newId();
  const charge = newId();
  beforeAll(() =>
    asApp(operation(invoice, { id: mirror }), operation(invoice, { id: charge, kind: 'charge', card: cardId, mirror })),
  );

  it.each([
    [`amount_minor = 1`, 'operation_fixed'],
    [`invoice_id = gen_random_uuid()`, 'operation_fixed'],
    [`card_id = gen_random_uuid()`, 'operation_fixed'],
    [`state = 'succeeded'`, 'operation_state'],
    [`state = 'sent'`, 'operation_state'],
    [`settled_at = now()`, 'settled_by_nothing'],
    [`closed_at = now()`, 'mirror_is_open'],
  ])('%s is refused', async (change, why) => {
    await expect(asApp(move(charge, change))).rejects.toThrow(why);
  });

  it('and a charge does not go out while the firm has switched charges off', async () => {
    const off: Statement = [
      `insert into payments.policies (firm_id, version, is_on, bounds, set_by)
       select firm_id, max(version) + 1, false, '[]', $1 from payments.policies group by firm_id`,
      [firm.member('owner').staffId],
    ];
    const send = move(charge, `state = 'sent', first_sent_at = now(), attempts = attempts + 1`);
    await expect(asApp(off, send)).rejects.toThrow('charges_are_off');
    await asApp(send);
    await expect(asApp(move(charge, `state = 'requested'`))).rejects.toThrow('operation_state');
    await expect(asApp(move(charge, 'first_sent_at = now() - interval \'1 day\''))).rejects.toThrow('operation_fixed');
    await expect(asApp(['delete from payments.operations', []])).rejects.toMatchObject({ code: '42501' });
  });
}); // prettier-ignore

describe('P8: what the provider shows has its effect once', () => {
  const paid = (own: { object?: string | null; by?: string | null; method?: string } = {}): Statement => [
    `insert into billing.payments (firm_id, id, case_id, purpose, invoice_id, method, reference, currency, amount_minor,
       received_on, state, recorded_by, decided_at, provider_object_id)
     select firm_id, gen_random_uuid(), case_id, 'invoice', id, $4, 'x', currency, 1, now()::date,
       case when $2::text is null then 'recorded' else 'confirmed' end, $3, case when $2::text is null then null else now() end, $2
     from billing.invoices where id = $1`,
    [invoice.id, own.object ?? null, own.by ?? null, own.method ?? 'stripe'],
  ];

  it('and no payment is proven by what it does not show as paid', async () => {
    const by = firm.member('finance').staffId;
    await expect(asApp(paid({ by }))).rejects.toThrow('proof_of_payment');
    await expect(asApp(paid({ method: 'bank_transfer' }))).rejects.toThrow('proof_of_payment');
    await expect(asApp(paid({ object: 'in_nothing' }))).rejects.toThrow('payment_unproven');
    await expect(asApp(paid({ object: `re_${invoice.clientId}` }))).rejects.toThrow('payment_unproven');
  });

  it('an object never goes back, nor to another firm or payer', async () => {
    const set = (change: string): Statement => [`update payments.objects set ${change} where id = $1`, [`re_${invoice.clientId}`]];
    await asApp(set(`state = 'succeeded'`));
    await expect(asApp(set(`state = 'pending'`))).rejects.toThrow('object_goes_back');
    await expect(asApp(set(`currency = 'USD'`))).rejects.toThrow('object_goes_back');
    await expect(asApp(set(`customer_id = 'cus_of_another'`))).rejects.toThrow('object_of_another_firm');
  });

  it('a message comes in once and is handled once', async () => {
    const again: Statement = [
      `insert into payments.messages (firm_id, id, type, object_kind, object_id) select firm_id, id, type, object_kind, object_id from payments.messages limit 1`,
      [],
    ];
    await expect(asApp(again)).rejects.toMatchObject({ code: '23505' });
    const handle: Statement = ['update payments.messages set handled_at = now() where id = $1', [`evt_${invoice.clientId}`]];
    await asApp(handle);
    await expect(asApp(handle)).rejects.toThrow('message_fixed');
  });
}); // prettier-ignore
