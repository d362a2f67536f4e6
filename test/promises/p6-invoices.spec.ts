import type { InvoiceView } from '@overturn/contracts/admin';
import type { TestApi } from '../support/api';
import { drafted, issued, moneyOf, slip, wonCase } from '../support/billing';
import type { Caller } from '../support/caller';
import { startFinanceOffice } from '../support/finance-office';
import type { TestFirm } from '../support/firm';
import { asFirm, auditEntry, inTransaction } from '../support/sql';

type Statement = readonly [sql: string, params: readonly unknown[]];

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let finance: Caller;
beforeAll(async () => {
  ({ api, firm, owner, manager, finance } = await startFinanceOffice());
});
afterAll(() => api?.close());

const asApp = (...statements: readonly Statement[]) =>
  asFirm<{ id: string }>(firm.firmId, auditEntry(firm.firmId), ...statements);
const asTableOwner = (...statements: readonly Statement[]) =>
  inTransaction('owner', [
    [`select set_config('app.firm_id', $1, true)`, [firm.firmId]],
    auditEntry(firm.firmId),
    ...statements,
  ]);
const set = ({ id }: Pick<InvoiceView, 'id'>, change: string): Statement => [
  `update billing.invoices set version = version + 1, ${change} where id = $1`,
  [id],
];
const draft = async () => drafted(finance, (await wonCase(firm.firmId, manager, finance)).id);
const numbersOf = async () =>
  (
    await asFirm<{ number: number }>(firm.firmId, [
      `select number from billing.invoices where number is not null order by number`,
      [],
    ])
  ).map(({ number }) => number);

describe('P6: the approver is not who calculated', () => {
  it('whoever writes it', async () => {
    const one = await draft();
    const approve = (by: 'finance' | 'owner') =>
      set(one, `state = 'approved', approved_at = now(), approved_by = '${firm.member(by).staffId}'`);
    await expect(asApp(approve('finance'))).rejects.toThrow('approver_is_not_calculator');
    await expect(asApp(set(one, `state = 'approved'`))).rejects.toThrow('approved_before_issued');
    await expect(asApp(set(one, `calculated_by = '${firm.member('owner').staffId}'`))).rejects.toThrow('invoice_fixed');
    await expect(asApp(set(one, `state = 'issued', issued_at = now(), issued_by = calculated_by`))).rejects.toThrow('invoice_state');
    await asApp(approve('owner'));
  }); // prettier-ignore

  it('holds for payments and for credit notes as well', async () => {
    const invoice = await issued(owner, await draft());
    moneyOf(await finance.post(`/invoices/${invoice.id}/payments`, slip('100')));
    moneyOf(await finance.post(`/invoices/${invoice.id}/credit-notes`, { currency: 'CNY', amountMinor: '5', reason: '减免' }));
    const decide = (table: string, state: string): Statement => [
      `update billing.${table} set state = '${state}', decided_at = now(), decided_by = $2 where invoice_id = $1`,
      [invoice.id, firm.member('finance').staffId],
    ];
    await expect(asApp(decide('payments', 'confirmed'))).rejects.toThrow('confirmer_is_not_recorder');
    await expect(asApp(decide('credit_notes', 'issued'))).rejects.toThrow('decider_is_not_requester');
    const other = firm.member('owner').staffId;
    const [sql, [id]] = decide('payments', 'confirmed');
    await expect(asApp([sql, [id, other]])).rejects.toThrow('settlement_not_posted');
    await expect(asApp(['update billing.payments set amount_minor = 7 where invoice_id = $1', [invoice.id]])).rejects.toThrow('payment_fixed');
    await expect(asApp(['update billing.credit_notes set amount_minor = 7 where invoice_id = $1', [invoice.id]])).rejects.toThrow('credit_note_fixed');
  }); // prettier-ignore
});

describe('P6: an issued invoice never changes', () => {
  it.each([
    ['total_minor = 1, net_minor = 1', 'invoice_fixed'],
    ['tax_minor = 1', 'invoice_fixed'],
    ['currency = $$USD$$', 'invoice_fixed'],
    ['client_id = gen_random_uuid()', 'invoice_fixed'],
    ['calculation_id = null', 'invoice_fixed'],
    ['drafted_at = now()', 'invoice_fixed'],
    ['number = number + 1', 'invoice_issued'],
    ['year = year - 1', 'invoice_issued'],
    ['due_on = due_on + 30', 'invoice_issued'],
    ['issued_at = now()', 'invoice_issued'],
    ['approved_by = calculated_by', 'invoice_issued'],
    ['deposit_applied_minor = 5', 'invoice_issued'],
    [`state = 'draft'`, 'invoice_state'],
    [`state = 'approved'`, 'invoice_state'],
    [`state = 'paid'`, 'paid_in_full'],
    [`state = 'paid', paid_minor = total_minor`, 'settlement_unproven'],
    [`state = 'credited', credited_minor = total_minor`, 'settlement_unproven'],
    ['paid_minor = total_minor + 1', 'settled_within_total'],
  ])('not by: set %s', async (change, reason) => {
    const invoice = await anIssued();
    await expect(asApp(set(invoice, change))).rejects.toThrow(reason);
    await expect(asTableOwner(set(invoice, change))).rejects.toThrow(reason);
  });

  it('nor by another line, by moving without a version, or by deleting it', async () => {
    const invoice = await anIssued();
    const line: Statement = [
      `insert into billing.invoice_lines (firm_id, invoice_id, position, kind, clause, amount_minor) values ($1, $2, 9, 'expense', 'x', 1)`,
      [firm.firmId, invoice.id],
    ];
    await expect(asApp(line)).rejects.toThrow('invoice_fixed');
    await expect(asApp([`update billing.invoices set state = 'uncollectible' where id = $1`, [invoice.id]])).rejects.toThrow('invoice_fixed');
    await expect(asApp(['delete from billing.invoices where id = $1', [invoice.id]])).rejects.toMatchObject({ code: '42501' });
    const free: Statement = ['update billing.invoice_grounds set is_live = false where invoice_id = $1', [invoice.id]];
    await expect(asApp(free)).rejects.toThrow('ground_fixed');
  }); // prettier-ignore

  let kept: InvoiceView | null = null;
  const anIssued = async () => (kept ??= await issued(owner, await draft()));
});

describe('P6: numbers have no gaps', () => {
  it('when twelve invoices are issued at once, some of which are refused', async () => {
    const drafts = [];
    for (let count = 0; count < 6; count += 1) drafts.push(await draft());
    for (const one of drafts)
      moneyOf(await owner.post(`/invoices/${one.id}/approve`, { version: one.version }));
    const before = await numbersOf();
    const answers = await Promise.all(
      [...drafts, ...drafts].map((one) =>
        owner.post(`/invoices/${one.id}/issue`, { version: one.version + 1 }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200, 200, 200, 200, 200, 200, 409, 409, 409, 409, 409, 409,
    ]);
    const after = await numbersOf();
    expect(after).toHaveLength(before.length + 6);
    expect(after).toEqual(after.map((_, index) => index + 1));
  });

  it('whatever is written to the counter', async () => {
    const counter = (change: string): Statement => [
      `update billing.number_series set ${change} where series = 'INV'`,
      [],
    ];
    await expect(asApp(counter('last_number = last_number + 2'))).rejects.toThrow('number_skipped');
    await expect(asApp(counter('last_number = last_number - 1'))).rejects.toThrow('number_skipped');
    await expect(asApp(counter('last_number = last_number + 1'))).rejects.toThrow('number_unused');
    await expect(asApp(counter('year = year + 1, last_number = last_number + 1'))).rejects.toThrow(
      'number_skipped',
    );
    const series: Statement = [
      `insert into billing.number_series (firm_id, series, year, last_number) values ($1, 'INV', 2031, 1)`,
      [firm.firmId],
    ];
    await expect(asApp(series)).rejects.toThrow('number_unused');
    await expect(asApp(['delete from billing.number_series', []])).rejects.toMatchObject({ code: '42501' });
  });

  it('and a number given by hand is not taken', async () => {
    const one = await draft();
    moneyOf(await owner.post(`/invoices/${one.id}/approve`, { version: one.version }));
    const byHand = set(one, `state = 'issued', series = 'INV', year = 2026, number = 777, due_on = now()::date, issued_at = now(), issued_by = approved_by`);
    // It gets the next number, and goes back with its transaction because nothing was posted.
    await expect(asApp(byHand)).rejects.toThrow('invoice_not_posted');
    const given = (await issued777(one)).number ?? '';
    expect(given).not.toContain('0777');
    const numbers = await numbersOf();
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  }); // prettier-ignore

  const issued777 = async (one: InvoiceView) => {
    const money = moneyOf(await owner.post(`/invoices/${one.id}/issue`, { version: one.version + 1 }));
    const found = money.invoices.find(({ id }) => id === one.id);
    if (!found) throw new Error('The invoice is gone');
    return found;
  };
});
