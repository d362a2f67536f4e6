import type { CommissionDeskView, InvoiceView } from '@overturn/contracts/admin';
import type { TestApi } from '../support/api';
import { drafted, issued, moneyOf, slip, wonCase } from '../support/billing';
import type { Caller } from '../support/caller';
import { addOutsider, commissionsOf, followFees, paidOut, parts } from '../support/commissions';
import { startFinanceOffice } from '../support/finance-office';
import { createFirm, type TestFirm } from '../support/firm';
import { asFirm, auditEntry, inTransaction } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let finance: Caller;
let caseId: string;
let invoice: InvoiceView;
let referrer: string;
let staffId: string;
let other: string;
beforeAll(async () => {
  ({ api, firm, owner, manager, finance } = await startFinanceOffice());
  caseId = (await wonCase(firm.firmId, manager, finance)).id;
  invoice = await issued(owner, await drafted(finance, caseId));
  referrer = await addOutsider(finance, caseId, '王顾问');
  staffId = firm.member('case_manager').staffId;
});
afterAll(() => api?.close());

const refused = (code: string, status = 409) => ({ status, body: { code: `COMMISSIONS.${code}` } });
const commissions = async () => commissionsOf(await finance.get(`/cases/${caseId}/commissions`));
const propose = (list: object[], by = finance) => by.post(`/cases/${caseId}/commissions`, { parts: list });
const decide = async (by: Caller, decision: object = { decision: 'confirm' }) =>
  by.post(`/commission-agreements/${(await commissions()).agreements[0]?.id ?? ''}/decision`, decision);
const pay = async (amountMinor: string) => {
  const { payments } = moneyOf(await finance.post(`/invoices/${invoice.id}/payments`, slip(amountMinor)));
  moneyOf(await owner.post(`/payments/${payments[0]?.id ?? ''}/decision`, { decision: 'confirm' }));
  await followFees(api, firm.firmId);
};
const earned = async () => {
  const { standings } = await commissions();
  const of = (payeeId: (id: string) => boolean) =>
    standings.find((one) => payeeId(one.payeeId))?.earnedMinor ?? '0';
  return [of((id) => id !== referrer), of((id) => id === referrer)];
};
const desk = async () => (await finance.get('/finance/commissions')).body as CommissionDeskView;
const balance = async (account: string) => {
  const rows = await asFirm<{ minor: string }>(firm.firmId, [
    'select coalesce(sum(amount_minor), 0)::text as minor from billing.postings where account = $1',
    [account],
  ]);
  return rows[0]?.minor;
};

describe('An agreement on commissions', () => {
  it('names each person once, shares no more than the whole, and only people who are there', async () => {
    const share = (sharePpm: number, payee: object = { staffId }) => ({ kind: 'share', payee, sharePpm });
    expect(await propose([share(600_000), share(600_000, { payeeId: referrer })])).toMatchObject(refused('PARTS_WRONG', 422));
    expect(await propose([share(1), share(1)])).toMatchObject(refused('PARTS_WRONG', 422));
    expect(await propose([share(1, { payeeId: invoice.id })])).toMatchObject(refused('PAYEE_NOT_FOUND', 404));
    expect(await propose([share(1, { staffId: invoice.id })])).toMatchObject(refused('PAYEE_NOT_FOUND', 404));
    expect((await propose([])).status).toBe(422);
    expect(await finance.post('/finance/commission-payees', { name: '王顾问' })).toMatchObject(refused('PAYEE_KNOWN'));
    expect((await commissions()).agreements).toEqual([]);
  });

  it('is in force when another person has approved it, and earns nothing before a fee is paid', async () => {
    const both = await Promise.all([propose(parts(staffId, referrer)), propose(parts(staffId, referrer))]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await decide(finance)).toMatchObject(refused('APPROVER_SET_IT'));
    expect((await desk()).proposed).toMatchObject([{ caseId, version: 1, isOwn: true }]);
    expect(commissionsOf(await decide(owner)).agreements).toMatchObject([{ state: 'approved', isInForce: true }]);
    expect(await decide(owner)).toMatchObject(refused('AGREEMENT_DECIDED'));
    expect(await earned()).toEqual(['0', '0']);
  });
}); // prettier-ignore

describe('A commission', () => {
  it('is earned as the fee is paid, in proportion, and is in the ledger', async () => {
    expect(invoice).toMatchObject({ totalMinor: '800000', netMinor: '800000' });
    await pay('400000');
    expect(await earned()).toEqual(['40000', '25000']);
    await pay('400000');
    expect(await earned()).toEqual(['80000', '50000']);
    expect([await balance('commission_expense'), await balance('commission_payable')]).toEqual(['130000', '-130000']);
  });

  it('is paid out by two people, never more than was earned, and two at once do not overdraw it', async () => {
    const record = (amountMinor: string, own: object = {}) =>
      finance.post('/finance/commission-payouts', paidOut(caseId, referrer, amountMinor, own));
    expect(await record('50001')).toMatchObject(refused('NOT_EARNED'));
    expect(await record('1', { currency: 'USD' })).toMatchObject(refused('NOT_EARNED'));
    expect((await record('1', { paidOn: '2199-01-01' })).status).toBe(422);
    const both = await Promise.all([record('30000'), record('30000')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [payout] = (await desk()).unconfirmed;
    const path = `/finance/commission-payouts/${payout?.id ?? ''}/decision`;
    expect(await finance.post(path, { decision: 'confirm' })).toMatchObject(refused('CONFIRMER_IS_RECORDER'));
    const { standings } = (await owner.post(path, { decision: 'confirm' })).body as CommissionDeskView;
    expect(standings.find((one) => one.payeeId === referrer)).toMatchObject({ earnedMinor: '50000', paidMinor: '30000', payableMinor: '20000' });
    expect(await owner.post(path, { decision: 'confirm' })).toMatchObject(refused('PAYOUT_DECIDED'));
    expect(await balance('commission_payable')).toBe('-100000');
  });

  it('is taken back when the fee is credited, also after it was paid', async () => {
    const asked = moneyOf(await finance.post(`/invoices/${invoice.id}/credit-notes`, { currency: 'CNY', amountMinor: '600000', reason: '减免' }));
    moneyOf(await owner.post(`/credit-notes/${asked.creditNotes[0]?.id ?? ''}/decision`, { isIssued: true }));
    await followFees(api, firm.firmId);
    expect(await earned()).toEqual(['20000', '12500']);
    expect((await desk()).standings.find((one) => one.payeeId === referrer)?.payableMinor).toBe('-17500');
  });

  it('follows a later agreement, unless somebody was paid more than it gives', async () => {
    commissionsOf(await propose([{ kind: 'share', payee: { staffId }, sharePpm: 200_000 }]));
    expect(await decide(owner)).toMatchObject(refused('PAID_MORE'));
    expect((await decide(owner, { decision: 'reject', reason: '已付' })).body).toMatchObject({ agreements: [{ state: 'refused' }, {}] });
    expect(await earned()).toEqual(['20000', '12500']);
  });

  it('is told line by line, as CSV', async () => {
    const csv = async (caller: Caller) => caller.get(`/finance/commission-payees/${referrer}/statement?language=zh`);
    const { status, body } = await csv(finance);
    expect(status).toBe(200);
    const text = String(body);
    expect(text.split('\r\n').filter((row) => row.includes('CNY'))).toHaveLength(4);
    expect(text).toMatch(/收回.*375\.00/);
    const stranger = await (await createFirm(api, ['owner'])).as('owner');
    expect(await csv(stranger)).toMatchObject(refused('PAYEE_NOT_FOUND', 404));
    expect((await stranger.get('/finance/commissions')).body).toMatchObject({ standings: [], payees: [] });
  });

  it('that was paid too much is set against what the payee earns in other cases', async () => {
    other = (await wonCase(firm.firmId, manager, finance)).id;
    const { id } = await issued(owner, await drafted(finance, other));
    const proposed = commissionsOf(await finance.post(`/cases/${other}/commissions`, { parts: parts(staffId, referrer) }));
    commissionsOf(await owner.post(`/commission-agreements/${proposed.agreements[0]?.id ?? ''}/decision`, { decision: 'confirm' }));
    const { payments } = moneyOf(await finance.post(`/invoices/${id}/payments`, slip('800000')));
    moneyOf(await owner.post(`/payments/${payments[0]?.id ?? ''}/decision`, { decision: 'confirm' }));
    await followFees(api, firm.firmId);
    const standing = commissionsOf(await finance.get(`/cases/${other}/commissions`)).standings.find((one) => one.payeeId === referrer);
    expect(standing).toMatchObject({ earnedMinor: '50000', payableMinor: '32500', heldBackMinor: '17500' });
    const record = (amountMinor: string) => finance.post('/finance/commission-payouts', paidOut(other, referrer, amountMinor));
    expect(await record('32501')).toMatchObject(refused('OVERPAID_ELSEWHERE'));
    expect(await record('50001')).toMatchObject(refused('NOT_EARNED'));
    expect((await record('32500')).status).toBe(201);
    const waiting = (await desk()).unconfirmed.find((one) => one.caseId === other);
    const confirmed = await owner.post(`/finance/commission-payouts/${waiting?.id ?? ''}/decision`, { decision: 'confirm' });
    const all = (confirmed.body as CommissionDeskView).standings.filter((one) => one.payeeId === referrer);
    expect(all.map((one) => [one.caseId === other, one.payableMinor, one.heldBackMinor]).sort()).toEqual([[false, '-17500', '0'], [true, '0', '17500']]);
  });
}); // prettier-ignore

describe('P7: whoever writes it, a commission is earned of a fee that was paid and paid of what was earned', () => {
  type Statement = readonly [sql: string, params: readonly unknown[]];
  const ID = '0193a000-0000-7000-8000-00000000000';
  const asApp = (...statements: readonly Statement[]) => asFirm(firm.firmId, auditEntry(firm.firmId), ...statements);
  const asTableOwner = (...statements: readonly Statement[]) =>
    inTransaction('owner', [[`select set_config('app.firm_id', $1, true)`, [firm.firmId]], auditEntry(firm.firmId), ...statements]);
  const earning = (minor: number): Statement => [
    `insert into commissions.earnings (firm_id, id, case_id, agreement_id, payee_id, currency, amount_minor)
     select firm_id, $1, case_id, id, $2, currency, $3 from commissions.agreements where case_id = $4 and state = 'approved'`,
    [`${ID}1`, referrer, minor, caseId],
  ];
  const entry = (kind: string, id: string | null, minor: number, of = caseId): Statement[] => [
    [
      `insert into billing.ledger_transactions (firm_id, id, case_id, client_id, kind, occurred_on, ${kind === 'commission_paid' ? 'commission_payout_id' : 'commission_earning_id'})
       select firm_id, $1, id, client_id, $2, '2026-11-20', $3 from cases.cases where id = $4`,
      [`${ID}9`, kind, id, of],
    ],
    [
      `insert into billing.postings (firm_id, transaction_id, position, account, currency, amount_minor)
       values ($1, $2, 1, 'commission_payable', 'CNY', $3::bigint), ($1, $2, 2, 'bank', 'CNY', -$3::bigint)`,
      [firm.firmId, `${ID}9`, minor],
    ],
  ];
  const payout = (state: string, minor: number, of = caseId): Statement[] => [
    [
      `insert into commissions.payouts (firm_id, id, case_id, payee_id, currency, amount_minor, method, reference, paid_on, recorded_by)
       values ($1, $2, $3, $4, 'CNY', $5, 'other', 'x', '2026-11-20', $6)`,
      [firm.firmId, `${ID}2`, of, referrer, minor, firm.member('finance').staffId],
    ],
    [
      `update commissions.payouts set state = $2, decided_by = $3, decided_at = now() where id = $1`,
      [`${ID}2`, state, firm.member('owner').staffId],
    ],
  ];

  it.each<[string, string, () => Statement[]]>([
    ['earned of a fee that nobody paid', 'fee_not_received', () => [earning(900_000), ...entry('commission_earned', `${ID}1`, -900_000)]],
    ['taken back below zero', 'earned_below_zero', () => [earning(-900_000), ...entry('commission_earned', `${ID}1`, 900_000)]],
    ['earned outside the ledger', 'earning_not_posted', () => [earning(1)]],
    ['in the ledger and not earned', 'commission_earning_id', () => entry('commission_earned', `${ID}7`, -5)],
    ['in the ledger and not confirmed', 'commission_unproven', () => [...payout('rejected', 1).slice(0, 1), ...entry('commission_paid', `${ID}2`, 1)]],
    ['in the ledger without a name', 'commission_names_its_record', () => entry('commission_earned', null, 5)],
    ['paid beyond what was earned', 'payout_not_earned', () => [...payout('confirmed', 900_000), ...entry('commission_paid', `${ID}2`, 900_000)]],
    ['paid while more was paid too much elsewhere', 'payout_not_earned_in_all', () => [...payout('confirmed', 1, other), ...entry('commission_paid', `${ID}2`, 1, other)]],
    ['paid outside the ledger', 'payout_not_posted', () => payout('confirmed', 1)],
  ])('and is not %s', async (_what, why, statements) => {
    await expect(asApp(...statements())).rejects.toThrow(why);
    await expect(asTableOwner(...statements())).rejects.toThrow(why);
  });

  it('and an agreement is approved by another than who set it, and never changed', async () => {
    const change = (what: string): Statement => [`update commissions.agreements set ${what} where case_id = $1 and state = 'approved'`, [caseId]];
    for (const what of [`currency = 'USD'`, `state = 'refused', reason = 'x'`]) {
      await expect(asApp(change(what))).rejects.toThrow('agreement_fixed');
      await expect(asTableOwner(change(what))).rejects.toThrow('agreement_fixed');
    }
    commissionsOf(await propose(parts(staffId, referrer)));
    const own: Statement = [
      `update commissions.agreements set state = 'approved', decided_by = set_by, decided_at = now() where case_id = $1 and state = 'proposed'`,
      [caseId],
    ];
    await expect(asApp(own)).rejects.toThrow('approver_did_not_set_it');
    const part: Statement = [
      `insert into commissions.agreement_parts (firm_id, agreement_id, position, payee_id, kind, share_ppm)
       select firm_id, id, 9, $2, 'share', 1 from commissions.agreements where case_id = $1 and state = 'approved'`,
      [caseId, referrer],
    ];
    await expect(asApp(part)).rejects.toThrow('agreement_fixed');
  });
}); // prettier-ignore
