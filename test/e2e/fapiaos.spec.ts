import type {
  FapiaoPreviewView,
  FapiaoTitleView,
  InvoiceView,
  WaitingMoneyView,
} from '@overturn/contracts/admin';
import type { TestApi } from '../support/api';
import { drafted, issued, wonCase } from '../support/billing';
import { keepEvidence } from '../support/case-status';
import type { Caller } from '../support/caller';
import {
  blueFapiao,
  fapiaoNumber,
  fapiaoTitle,
  listedFapiaos,
  redFacts,
  registered,
} from '../support/fapiaos';
import { startFinanceOffice } from '../support/finance-office';
import { createFirm, type TestFirm } from '../support/firm';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let finance: Caller;
beforeAll(async () => {
  ({ api, firm, owner, manager, finance } = await startFinanceOffice());
});
afterAll(() => api?.close());

const anInvoice = async (): Promise<InvoiceView> =>
  issued(owner, await drafted(finance, (await wonCase(firm.firmId, manager, finance)).id));
const refused = (code: string, status = 422) => ({ status, body: { code: `FAPIAO.${code}` } });
const blue = (invoiceId: string, own: object = {}) =>
  finance.post(`/invoices/${invoiceId}/fapiaos`, blueFapiao(own));
const waiting = async () => (await finance.get('/finance/waiting')).body as WaitingMoneyView;
const credit = async (invoice: InvoiceView, amountMinor: string) => {
  const asked = await finance.post(`/invoices/${invoice.id}/credit-notes`, {
    currency: 'CNY',
    amountMinor,
    reason: '减免',
  });
  const { creditNotes } = asked.body as { creditNotes: { id: string; invoiceId: string; state: string }[] };
  const note = creditNotes.find((one) => one.invoiceId === invoice.id && one.state === 'requested');
  expect((await owner.post(`/credit-notes/${note?.id ?? ''}/decision`, { isIssued: true })).status).toBe(200);
};

describe('A blue fapiao', () => {
  let invoice: InvoiceView;
  beforeAll(async () => {
    invoice = await anInvoice();
  });

  it.each([
    [{ number: '25332000000000000001' }, 'NUMBER_WRONG'],
    [{ issuedOn: '2026-12-31' }, 'DAY_IN_FUTURE'],
    [{ taxNumber: '' }, 'TAX_NUMBER_NEEDED'],
    [{ taxRatePpm: 130_000 }, 'TAX_NOT_THE_RATE'],
    [{ netMinor: '760000', taxMinor: '45600' }, 'OVER_INVOICE'],
  ])('is refused with %o: %s', async (own, code) => {
    expect(await blue(invoice.id, own)).toMatchObject(refused(code));
  });

  it('is registered once, up to the invoice, by two people at once as well', async () => {
    const half = { netMinor: '377358', taxMinor: '22642' };
    const number = fapiaoNumber();
    const both = await Promise.all([
      blue(invoice.id, { ...half, number }),
      blue(invoice.id, { ...half, number }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
    const rest = await Promise.all([blue(invoice.id, half), blue(invoice.id, half)]);
    expect(rest.map(({ status }) => status).sort()).toEqual([204, 422]);
    const found = await listedFapiaos(finance, `?q=${invoice.number ?? ''}`);
    expect(found.map(({ state, facts }) => [state, facts?.totalMinor])).toEqual([
      ['issued', '400000'],
      ['issued', '400000'],
    ]);
  });

  it('answers what was asked for, and has files that were scanned', async () => {
    const other = await anInvoice();
    const title = `/clients/${other.clientId}/fapiao-title`;
    expect(await finance.post(`/invoices/${other.id}/fapiao-requests`, { form: 'special' })).toMatchObject(
      refused('TITLE_NEEDED', 409),
    );
    expect((await finance.get(title)).body).toMatchObject({ isKept: false, version: 0 });
    expect((await finance.put(title, fapiaoTitle())).body).toMatchObject({
      isKept: true,
      version: 1,
      madeBy: '员工 finance',
    } satisfies Partial<FapiaoTitleView>);
    expect(await finance.put(title, fapiaoTitle())).toMatchObject(refused('VERSION_CONFLICT', 409));
    expect((await finance.post(`/invoices/${other.id}/fapiao-requests`, { form: 'special' })).status).toBe(
      204,
    );
    expect(await finance.post(`/invoices/${other.id}/fapiao-requests`, { form: 'special' })).toMatchObject(
      refused('UNDER_WAY', 409),
    );
    expect((await waiting()).fapiaos).toMatchObject([
      { invoiceId: other.id, state: 'requested', facts: null },
    ]);
    const evidenceIds = [await keepEvidence(finance, other.caseId, 'invoice')];
    const one = await registered(finance, other.id, { evidenceIds });
    expect(one).toMatchObject({
      state: 'issued',
      invoiceNumber: other.number,
      files: [{ id: evidenceIds[0] }],
    });
    expect((await waiting()).fapiaos).toEqual([]);
    const deliver = () => finance.post(`/fapiaos/${one.id}/steps`, { step: 'deliver', version: one.version });
    expect((await deliver()).status).toBe(204);
    expect(await deliver()).toMatchObject(refused('STEP_NOT_POSSIBLE', 409));
    const foreign = await keepEvidence(finance, invoice.caseId, 'invoice');
    expect((await finance.post(`/fapiaos/${one.id}/files`, { evidenceIds: [foreign] })).status).toBe(404);
  });
});

describe('A red fapiao', () => {
  it('is asked for by a credit note, and waits until it is registered', async () => {
    const invoice = await anInvoice();
    const one = await registered(finance, invoice.id);
    await credit(invoice, '106000');
    expect((await waiting()).redFapiaos).toMatchObject([{ invoiceId: invoice.id, excessMinor: '106000' }]);
    const red = (own: object) =>
      finance.post(`/fapiaos/${one.id}/red`, { reason: '减免', facts: redFacts(own) });
    expect(await red({ netMinor: '854717', taxMinor: '51283' })).toMatchObject(refused('OVER_BLUE'));
    expect(await red({ netMinor: '100000', taxMinor: '6000', issuedOn: '2026-11-19' })).toMatchObject(
      refused('RED_BEFORE_BLUE'),
    );
    expect((await red({ netMinor: '100000', taxMinor: '6000' })).status).toBe(204);
    expect((await waiting()).redFapiaos).toEqual([]);
    expect(await red({})).toMatchObject(refused('OVER_BLUE'));
  });

  it('waits for the other side where the buyer has used the blue one', async () => {
    const invoice = await anInvoice();
    const one = await registered(finance, invoice.id);
    const begin = () =>
      finance.post(`/fapiaos/${one.id}/red`, { reason: '开票有误', confirmationNumber: '33002611000001' });
    expect((await begin()).status).toBe(204);
    expect(await begin()).toMatchObject(refused('UNDER_WAY', 409));
    const [red] = await listedFapiaos(finance, '?colour=red&state=confirmation_asked');
    const issue = (version: number) =>
      finance.post(`/fapiaos/${red?.id ?? ''}/issue`, { version, facts: redFacts() });
    expect(await issue(1)).toMatchObject(refused('NOT_CONFIRMED', 409));
    expect(
      (await finance.post(`/fapiaos/${red?.id ?? ''}/steps`, { step: 'confirm', version: 1 })).status,
    ).toBe(204);
    expect(await issue(1)).toMatchObject(refused('VERSION_CONFLICT', 409));
    expect((await issue(2)).status).toBe(204);
    expect((await listedFapiaos(finance, `?q=${one.facts?.number ?? ''}`))[0]).toMatchObject({
      state: 'issued',
      colour: 'blue',
    });
    expect(
      (await finance.post(`/fapiaos/${one.id}/red`, { reason: 'x', facts: redFacts() })).body,
    ).toMatchObject({ code: 'FAPIAO.OVER_BLUE' });
  });
});

describe('A file of fapiaos', () => {
  const HEAD =
    '数电发票号码,开票日期,购买方名称,购方识别号,货物或应税劳务名称,金额,税率,税额,发票票种,账单编号,备注';
  const row = (number: string, net: string, tax: string, invoice: string, remark = '') =>
    `${number},2026-11-20 10:00:00,深圳市星海科技有限公司,91440300MA5DEMO01X,服务费,${net},6%,${tax},数电发票（增值税专用发票）,${invoice},${remark}`;
  const file = (...rows: string[]) => Buffer.from([HEAD, ...rows].join('\n'));
  const look = async (bytes: Buffer) =>
    (await finance.post('/fapiaos/import/preview', bytes)).body as FapiaoPreviewView;

  it('is looked at first, names wrong rows, and is taken whole or not at all, each number once', async () => {
    const invoice = await anInvoice();
    const [first, second] = [fapiaoNumber(), fapiaoNumber()];
    const wrong = file(
      row(first, '5000.00', '300.00', invoice.number ?? ''),
      row(first, '5000.00', '300.00', invoice.number ?? ''),
      row('123', '1', '0.06', invoice.number ?? ''),
      row(fapiaoNumber(), '1.00', '0.06', 'INV-2026-9999'),
      row(fapiaoNumber(), '9000.00', '540.00', invoice.number ?? ''),
      row(fapiaoNumber(), '-5.00', '-0.30', '', '冲红 26332000000000009999'),
    );
    const { fresh, faults } = await look(wrong);
    expect(fresh).toBe(1);
    expect(faults.map(({ line, fault }) => [line, fault])).toEqual([
      [3, 'twice'],
      [4, 'number'],
      [5, 'invoice'],
      [6, 'over'],
      [7, 'blue'],
    ]);
    expect(await finance.post('/fapiaos/import', wrong)).toMatchObject(refused('ROWS_WRONG'));
    expect(await listedFapiaos(finance, `?q=${invoice.number ?? ''}`)).toEqual([]);
    const good = file(
      row(second, '-1000.00', '-60.00', '', `被红冲 ${first}`),
      row(first, '5000.00', '300.00', '', invoice.number ?? ''),
    );
    const both = await Promise.all([
      finance.post('/fapiaos/import', good),
      finance.post('/fapiaos/import', good),
    ]);
    expect(both.map(({ body }) => body)).toEqual(
      expect.arrayContaining([
        { imported: 2, known: 0 },
        { imported: 0, known: 2 },
      ]),
    );
    const kept = await listedFapiaos(finance, `?q=${invoice.number ?? ''}`);
    expect(kept.map(({ colour, form, blueNumber }) => [colour, form, blueNumber]).sort()).toEqual([
      ['blue', 'special', null],
      ['red', 'special', first],
    ]);
    expect(await finance.post('/fapiaos/import', file())).toMatchObject(refused('FILE_EMPTY'));
    expect((await look(Buffer.from('a,b\n1,2'))).faults).toMatchObject([{ fault: 'column' }]);
  });
});

it('belongs to its firm: another one finds neither fapiao nor invoice nor title', async () => {
  const one = await registered(finance, (await anInvoice()).id);
  const rival = await createFirm(api, ['finance']);
  const stranger = await rival.as('finance');
  const answers = await Promise.all([
    stranger.post(`/fapiaos/${one.id}/red`, { reason: 'x', facts: redFacts() }),
    stranger.post(`/fapiaos/${one.id}/steps`, { step: 'deliver', version: 1 }),
    stranger.post(`/invoices/${one.invoiceId}/fapiaos`, blueFapiao()),
    stranger.get(`/clients/${one.clientId}/fapiao-title`),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
  expect(await listedFapiaos(stranger)).toEqual([]);
});
