import type { PortalInvoiceView, PortalTodoView } from '@overturn/contracts/portal';
import type { TestApi } from '../support/api';
import { drafted, issued, wonCase } from '../support/billing';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { startFinanceOffice } from '../support/finance-office';
import { enterPortal } from '../support/portal';

let api: TestApi;
let caseId: string;
let owner: Caller;
let finance: Caller;
let client: Caller;
let rival: Caller;
beforeAll(async () => {
  const office = await startFinanceOffice();
  ({ api, owner, finance } = office);
  const { firm, manager } = office;
  const won = await wonCase(firm.firmId, manager, finance);
  caseId = won.id;
  client = (await enterPortal(api, owner, won.client.id, 'member')).caller;
  rival = (await enterPortal(api, owner, (await openCase(owner)).client.id)).caller;
});
afterAll(() => api?.close());

const invoices = async (caller = client) => caller.get(`/cases/${caseId}/invoices`);
const listed = async () => ((await invoices()).body as { items: PortalInvoiceView[] }).items;

it('shows a client what was issued, with what is open and the clause that it rests on, and no draft', async () => {
  const draft = await drafted(finance, caseId);
  expect(await listed()).toEqual([]);
  await issued(owner, draft);
  const [invoice] = await listed();
  expect(invoice).toMatchObject({ state: 'issued', totalMinor: '800000', openMinor: '800000' });
  expect(invoice?.lines[0]?.clauseZh).toContain('8,000');
  const { items } = (await client.get('/todos')).body as { items: PortalTodoView[] };
  expect(items).toContainEqual(expect.objectContaining({ todo: 'pay_invoice', caseId, count: 1 }));
  expect((await invoices(rival)).status).toBe(404);
});
