import type { CaseView } from '@overturn/contracts/admin';
import type { TestApi } from '../support/api';
import { drafted, issued, wonCase } from '../support/billing';
import { startFinanceOffice } from '../support/finance-office';
import type { TestFirm } from '../support/firm';
import { asFirm, auditEntry, inTransaction, lockWaits, whileOpen } from '../support/sql';
import { until } from '../support/until';

type Statement = readonly [sql: string, params: readonly unknown[]];

let api: TestApi;
let firm: TestFirm;
let one: CaseView;
beforeAll(async () => {
  const office = await startFinanceOffice();
  ({ api, firm } = office);
  const { owner, manager, finance } = office;
  one = await wonCase(firm.firmId, manager, finance);
  await issued(owner, await drafted(finance, one.id));
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

const ENTRY = '0193a000-0000-7000-8000-00000000000';
const head = (place: number, day = '2026-11-20', kind = 'refund_paid'): Statement => [
  `insert into billing.ledger_transactions (firm_id, id, case_id, client_id, kind, occurred_on)
   select firm_id, $2, id, client_id, $3, $4 from cases.cases where id = $1`,
  [one.id, `${ENTRY}${place}`, kind, day],
];
const posting = (place: number, position: number, minor: number | string, currency = 'CNY'): Statement => [
  `insert into billing.postings (firm_id, transaction_id, position, account, currency, amount_minor)
   values ($1, $2, $3, 'bank', $4, $5)`,
  [firm.firmId, `${ENTRY}${place}`, position, currency, minor],
];

describe('P7: a deposit is the client’s', () => {
  const returned = (by: string): Statement => [
    `insert into billing.deposit_returns (firm_id, id, case_id, currency, amount_minor, method, reference, paid_on, recorded_by)
     values ($1, $2, $3, 'CNY', 5, 'bank_transfer', 'Slip 1', '2026-11-20', $4)`,
    [firm.firmId, `${ENTRY}8`, one.id, by],
  ];
  const confirmed = (by: string): Statement => [
    `update billing.deposit_returns set state = 'confirmed', decided_by = $2, decided_at = now() where id = $1`,
    [`${ENTRY}8`, by],
  ];
  const entry: Statement = [
    `insert into billing.ledger_transactions (firm_id, id, case_id, client_id, kind, occurred_on, deposit_return_id)
     select r.firm_id, $1, r.case_id, c.client_id, 'deposit_returned', r.paid_on, r.id
     from billing.deposit_returns r join cases.cases c on c.id = r.case_id where r.id = $2`,
    [`${ENTRY}9`, `${ENTRY}8`],
  ];
  const posted = (account: string, position: number, minor: number): Statement => [
    'insert into billing.postings (firm_id, transaction_id, position, account, currency, amount_minor) values ($1, $2, $3, $4, $5, $6)',
    [firm.firmId, `${ENTRY}9`, position, account, 'CNY', minor],
  ];
  const book = () => [entry, posted('deposits_held', 1, 5), posted('bank', 2, -5)];
  const staff = (role: 'finance' | 'owner') => firm.member(role).staffId;

  it.each<[string, string, () => Statement[]]>([
    ['more than the firm holds', 'deposit_overdrawn', () => [returned(staff('finance')), confirmed(staff('owner')), ...book()]],
    ['what nobody else confirmed', 'return_not_confirmed', () => [returned(staff('finance')), ...book()]],
    ['what its recorder confirms', 'confirmer_is_not_recorder', () => [returned(staff('owner')), confirmed(staff('owner'))]],
    ['what is in no books', 'return_not_posted', () => [returned(staff('finance')), confirmed(staff('owner'))]],
    ['an entry without its record', 'return_names_its_record', () => [head(7, '2026-11-20', 'deposit_returned')]],
  ])('and the database refuses to give back %s', async (_what, why, statements) => {
    await expect(asApp(...statements())).rejects.toThrow(why);
    await expect(asTableOwner(...statements())).rejects.toThrow(why);
  }); // prettier-ignore
});

describe('P7: every transaction of the ledger sums to zero in each currency', () => {
  it('and is kept when it does, in one currency and in two', async () => {
    await asApp(head(1), posting(1, 1, 5), posting(1, 2, -5));
    await asApp(
      head(2),
      posting(2, 1, 5),
      posting(2, 2, -5),
      posting(2, 3, 7, 'USD'),
      posting(2, 4, -7, 'USD'),
    );
  });

  it.each<[string, () => Statement[]]>([
    ['one that is off by one', () => [head(3), posting(3, 1, 5), posting(3, 2, -4)]],
    ['one that sums to zero only across currencies', () => [head(3), posting(3, 1, 5), posting(3, 2, -5, 'USD')]],
    ['one that is balanced in one currency alone', () => [head(3), posting(3, 1, 5), posting(3, 2, -5), posting(3, 3, 1, 'JPY')]],
    ['one that is added to after the database has looked', () => [head(3), posting(3, 1, 5), posting(3, 2, -5), ['set constraints all immediate', []], posting(3, 3, 1)]],
    ['one without postings', () => [head(3)]],
    ['one with a single posting', () => [head(3), posting(3, 1, 5)]],
    ['two of which the second is off', () => [head(3), posting(3, 1, 5), posting(3, 2, -5), head(4), posting(4, 1, 5), posting(4, 2, -6)]],
    ['one whose sum is beyond a bigint', () => [head(3), posting(3, 1, '9223372036854775807'), posting(3, 2, '9223372036854775807')]],
  ])('refuses %s', async (_what, statements) => {
    await expect(asApp(...statements())).rejects.toThrow('ledger_unbalanced');
    await expect(asTableOwner(...statements())).rejects.toThrow('ledger_unbalanced');
  }); // prettier-ignore

  it('refuses a posting of nothing, of another account, and a pair that is added to a transaction of before', async () => {
    await expect(asApp(head(5), posting(5, 1, 0))).rejects.toMatchObject({ code: '23514' });
    const odd: Statement = [
      `insert into billing.postings (firm_id, transaction_id, position, account, currency, amount_minor) values ($1, $2, 1, 'own_pocket', 'CNY', 1)`,
      [firm.firmId, `${ENTRY}5`],
    ];
    await expect(asApp(head(5), odd)).rejects.toMatchObject({ code: '23514' });
    await expect(asApp(posting(1, 3, 9), posting(1, 4, -9))).rejects.toThrow('ledger_fixed');
  });

  it.each(['billing.ledger_transactions', 'billing.postings', 'billing.period_closings'])(
    'lets nobody change or delete rows of %s',
    async (table) => {
      for (const sql of [`update ${table} set firm_id = firm_id`, `delete from ${table}`]) {
        await expect(asApp([sql, []])).rejects.toMatchObject({ code: '42501' });
        if (table !== 'billing.period_closings')
          await expect(asTableOwner([sql, []])).rejects.toThrow('append_only');
      }
    },
  );

  it('records each step of an invoice once', async () => {
    const again: Statement = [
      `insert into billing.ledger_transactions (firm_id, id, case_id, client_id, kind, invoice_id, occurred_on)
       select firm_id, gen_random_uuid(), case_id, client_id, 'invoice_issued', id, now()::date from billing.invoices where case_id = $1`,
      [one.id],
    ];
    await expect(asApp(again)).rejects.toThrow('posted_once');
  });
});

describe('P6: a closed period stays closed', () => {
  const close = (day: string): Statement => [
    `insert into billing.period_closings (firm_id, id, closed_through, closed_by) values ($1, gen_random_uuid(), $2, $3)`,
    [firm.firmId, day, firm.member('finance').staffId],
  ];

  it('to postings of its days, and opens for none', async () => {
    await asApp(close('2026-10-31'));
    await expect(asApp(head(6, '2026-10-31'), posting(6, 1, 5), posting(6, 2, -5))).rejects.toThrow('period_closed');
    await expect(asTableOwner(head(6, '2025-01-01'), posting(6, 1, 5), posting(6, 2, -5))).rejects.toThrow('period_closed');
    await asApp(head(6, '2026-11-01'), posting(6, 1, 5), posting(6, 2, -5));
    for (const day of ['2026-10-31', '2026-09-30', '2199-12-31'])
      await expect(asApp(close(day))).rejects.toThrow('period_order');
    for (const sql of [`update billing.period_closings set closed_through = '2020-01-01'`, 'delete from billing.period_closings'])
      await expect(asTableOwner([sql, []])).rejects.toThrow('append_only');
  }); // prettier-ignore

  const entry = (place: number, day: string) => [
    head(place, day),
    posting(place, 1, 5),
    posting(place, 2, -5),
  ];
  /** Does something while another transaction has done its part and not committed. @returns how it came out */
  const meanwhile = async (first: readonly Statement[], second: readonly Statement[]) => {
    const audit = auditEntry(firm.firmId);
    const waiting = async () => {
      const outcome = asFirm(firm.firmId, ...second, audit).catch(String);
      await until(async () => (await lockWaits()).includes('advisory'), 30, () => 'nobody waits for the ledger’s lock');
      return { outcome };
    };
    return (await whileOpen(firm.firmId, first, waiting, [audit])).outcome;
  }; // prettier-ignore

  it('and its closing waits for a posting under way', async () => {
    expect(await meanwhile(entry(7, '2026-11-10'), [close('2026-11-17')])).toEqual([]);
  });

  it('also to a posting that comes while it is being closed', async () => {
    expect(await meanwhile([close('2026-11-18')], entry(8, '2026-11-18'))).toContain('period_closed');
  });
});
