import type { FapiaoView, InvoiceView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import type { TestApi } from '../support/api';
import { drafted, issued, wonCase } from '../support/billing';
import type { Caller } from '../support/caller';
import { fapiaoNumber, registered } from '../support/fapiaos';
import { startFinanceOffice } from '../support/finance-office';
import { createFirm, type TestFirm } from '../support/firm';
import { asFirm, auditEntry, inTransaction } from '../support/sql';

type Statement = readonly [sql: string, params: readonly unknown[]];

let api: TestApi;
let firm: TestFirm;
let invoice: InvoiceView;
let blue: FapiaoView;
let finance: Caller;
beforeAll(async () => {
  const office = await startFinanceOffice();
  ({ api, firm, finance } = office);
  invoice = await issued(
    office.owner,
    await drafted(finance, (await wonCase(firm.firmId, office.manager, finance)).id),
  );
  blue = await registered(finance, invoice.id, { netMinor: '377358', taxMinor: '22642' });
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

/** A row as somebody would write it who knows the table. */
function row(own: Readonly<Record<string, unknown>> = {}): Statement {
  const staffId = firm.member('finance').staffId;
  const all: Record<string, unknown> = {
    firm_id: firm.firmId, id: newId(), case_id: invoice.caseId, client_id: invoice.clientId, invoice_id: invoice.id,
    colour: 'blue', form: 'special', state: 'issued', number: fapiaoNumber(), issued_on: '2026-11-20', title: '某公司', tax_number: '',
    item: '服务费', tax_rate_ppm: 0, net_minor: 100, tax_minor: 0, total_minor: 100, covers_minor: 100, requested_by: staffId,
    registered_by: staffId, registered_at: new Date(), ...own,
  }; // prettier-ignore
  const columns = Object.keys(all);
  return [
    `insert into fapiao.fapiaos (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(all),
  ];
}
const red = (own: Readonly<Record<string, unknown>> = {}) => row({ colour: 'red', blue_id: blue.id, ...own });

describe('P6: a fapiao in the database', () => {
  it.each([
    ['a number twice', () => row({ number: blue.facts?.number }), 'fapiao_number_once'],
    ['nineteen digits', () => row({ number: '2633200000000000001' }), 'number_check'],
    [
      'more than the invoice',
      () => row({ net_minor: 400_001, total_minor: 400_001, covers_minor: 400_001 }),
      'fapiao_over_invoice',
    ],
    ['a sum that does not add up', () => row({ total_minor: 99, covers_minor: 99 }), 'adds_up'],
    ['less of the invoice than it says', () => row({ covers_minor: 1 }), 'fapiao_covers'],
    ['another client', () => row({ client_id: newId() }), 'fapiao_of_invoice'],
    ['a number and no more', () => row({ title: null }), 'issued_says_all'],
    [
      'a beginning as delivered',
      () =>
        row({ state: 'delivered', delivered_by: firm.member('finance').staffId, delivered_at: new Date() }),
      'fapiao_begins',
    ],
    ['red without a blue one', () => row({ colour: 'red' }), 'red_differs'],
    [
      'red over its blue one',
      () => red({ net_minor: 377_359, total_minor: 377_359, covers_minor: 377_359 }),
      'red_over_blue',
    ],
    ['red before its blue one', () => red({ issued_on: '2026-11-19' }), 'red_differs'],
    ['red of another form', () => red({ form: 'general' }), 'red_differs'],
    [
      'red without the confirmation that it needs',
      () => red({ buyer_ticked: true }),
      'confirmed_where_ticked',
    ],
  ])('never has %s', async (_, statement, reason) => {
    await expect(asApp(statement())).rejects.toThrow(reason);
    await expect(asTableOwner(statement())).rejects.toThrow(reason);
  });

  it.each([
    'number = $$26332000000000000099$$', 'total_minor = 1, net_minor = 1, tax_minor = 0', `title = 'x'`, `issued_on = '2026-11-21'`, `form = 'general'`,
    'invoice_id = gen_random_uuid()', 'registered_at = now()', `state = 'withdrawn', closed_reason = 'x'`, `state = 'requested'`, 'tax_rate_ppm = 1',
  ])('that was issued never changes: set %s', async (change) => {
    const update: Statement = [`update fapiao.fapiaos set version = version + 1, ${change} where id = $1`, [blue.id]];
    await expect(asApp(update)).rejects.toThrow(/fapiao_issued|fapiao_fixed|fapiao_state/);
    await expect(asTableOwner(update)).rejects.toThrow(/fapiao_issued|fapiao_fixed|fapiao_state/);
  }); // prettier-ignore

  it('is never deleted, and is written by nobody in another firm’s name', async () => {
    await expect(asApp(['delete from fapiao.fapiaos where id = $1', [blue.id]])).rejects.toMatchObject({
      code: '42501',
    });
    const rival = await createFirm(api, ['finance']);
    const seen = await asFirm<{ count: number }>(rival.firmId, [
      'select count(*)::int as count from fapiao.fapiaos',
      [],
    ]);
    expect(seen).toEqual([{ count: 0 }]);
    await expect(asFirm(rival.firmId, auditEntry(rival.firmId), row())).rejects.toThrow('fapiao_of_invoice');
  });

  it('stays within the invoice when twenty are written at once', async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        asApp(row({ net_minor: 30_000, total_minor: 30_000, covers_minor: 30_000 })),
      ),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(13);
    const [sum] = await asApp([
      'select sum(covers_minor)::int as id from fapiao.fapiaos where invoice_id = $1',
      [invoice.id],
    ]);
    expect(sum?.id).toBe(790_000);
  });

  it('is asked for by a client of their own, and of a paid invoice alone', async () => {
    const asClient = (clientId: string, statement: Statement) =>
      asFirm(firm.firmId, [`select set_config('app.client_id', $1, true)`, [clientId]], statement);
    const asked = row({ state: 'requested', number: null, issued_on: null, title: null, tax_number: null, item: null, tax_rate_ppm: null,
      net_minor: null, tax_minor: null, total_minor: null, covers_minor: null, registered_by: null, registered_at: null }); // prettier-ignore
    await expect(asClient(invoice.clientId, asked)).rejects.toMatchObject({ code: '42501' });
    await expect(asClient(invoice.clientId, row())).rejects.toMatchObject({ code: '42501' });
    expect(await asClient(newId(), ['select from fapiao.fapiaos', []])).toEqual([]);
    expect((await asClient(invoice.clientId, ['select from fapiao.fapiaos', []])).length).toBeGreaterThan(0);
  });
});
