import type { InvoiceView } from '@overturn/contracts/admin';
import type { PortalFapiaoTitleView, PortalFapiaoView } from '@overturn/contracts/portal';
import type { TestApi } from '../support/api';
import { drafted, issued, moneyOf, slip, wonCase } from '../support/billing';
import { keepEvidence } from '../support/case-status';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { fapiaoTitle, registered } from '../support/fapiaos';
import { startFinanceOffice } from '../support/finance-office';
import { enterPortal } from '../support/portal';

let api: TestApi;
let owner: Caller;
let finance: Caller;
let client: Caller;
let rival: Caller;
let invoice: InvoiceView;
beforeAll(async () => {
  const office = await startFinanceOffice();
  ({ api, owner, finance } = office);
  const won = await wonCase(office.firm.firmId, office.manager, finance);
  invoice = await issued(owner, await drafted(finance, won.id));
  client = (await enterPortal(api, owner, won.client.id, 'member')).caller;
  rival = (await enterPortal(api, owner, (await openCase(owner)).client.id)).caller;
});
afterAll(() => api?.close());

const refused = (code: string, status = 409) => ({ status, body: { code: `FAPIAO.${code}` } });
const ask = (caller = client) => caller.post(`/invoices/${invoice.id}/fapiao-requests`, { form: 'special' });
const listed = async () =>
  ((await client.get(`/cases/${invoice.caseId}/fapiaos`)).body as { items: PortalFapiaoView[] }).items;

it('a client says to whom fapiaos are made out, in versions of its own', async () => {
  expect((await client.get('/fapiao-title')).body).toMatchObject({ isKept: false, version: 0 });
  expect(await client.put('/fapiao-title', fapiaoTitle({ taxNumber: '短' }))).toMatchObject({ status: 422 });
  const saved = (await client.put('/fapiao-title', fapiaoTitle())).body as PortalFapiaoTitleView;
  expect(saved).toMatchObject({ isKept: true, version: 1 });
  expect(await client.put('/fapiao-title', fapiaoTitle())).toMatchObject(refused('VERSION_CONFLICT'));
  const seen = await finance.get(`/clients/${invoice.clientId}/fapiao-title`);
  expect(seen.body).toMatchObject({ isKept: true, madeBy: null, title: saved.title });
  expect((await rival.get('/fapiao-title')).body).toMatchObject({ isKept: false });
});

it('a client asks once the invoice is paid, sees where it stands and saves the file; another one sees nothing', async () => {
  expect(await ask()).toMatchObject(refused('NOT_PAID_YET'));
  const recorded = moneyOf(await finance.post(`/invoices/${invoice.id}/payments`, slip('800000')));
  const payment = recorded.payments.find(({ invoiceId }) => invoiceId === invoice.id);
  moneyOf(await owner.post(`/payments/${payment?.id ?? ''}/decision`, { decision: 'confirm' }));
  expect((await ask(rival)).status).toBe(404);
  expect((await ask()).status).toBe(204);
  expect(await ask()).toMatchObject(refused('UNDER_WAY'));
  expect(await listed()).toMatchObject([{ state: 'requested', number: null, files: [] }]);
  const evidenceId = await keepEvidence(finance, invoice.caseId, 'invoice');
  const other = await keepEvidence(finance, invoice.caseId, 'mail');
  const one = await registered(finance, invoice.id, { evidenceIds: [evidenceId] });
  expect(await listed()).toMatchObject([{ id: one.id, state: 'issued', number: one.facts?.number, totalMinor: '800000' }]);
  const file = (caller: Caller, id: string) => caller.get(`/fapiaos/${one.id}/files/${id}`);
  expect((await file(client, evidenceId)).status).toBe(200);
  expect((await file(client, other)).status).toBe(404);
  expect((await file(rival, evidenceId)).status).toBe(404);
  expect((await client.get(`/files/${evidenceId}`)).status).toBe(404);
  expect(await ask()).toMatchObject(refused('ALL_COVERED'));
}); // prettier-ignore
