import type {
  PortalAgreementView,
  PortalCardsView,
  PortalInvoiceView,
  PortalTodoView,
} from '@overturn/contracts/portal';
import type { TestApi } from '../support/api';
import { drafted, issued, wonCase } from '../support/billing';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { startFinanceOffice } from '../support/finance-office';
import { plantCard } from '../support/cards';
import { enterPortal } from '../support/portal';

let api: TestApi;
let caseId: string;
let owner: Caller;
let finance: Caller;
let client: Caller;
let clientOwner: Caller;
let firmId: string;
let rival: Caller;
beforeAll(async () => {
  const office = await startFinanceOffice();
  ({ api, owner, finance } = office);
  const { firm, manager } = office;
  firmId = firm.firmId;
  const won = await wonCase(firm.firmId, manager, finance);
  caseId = won.id;
  client = (await enterPortal(api, owner, won.client.id, 'member')).caller;
  clientOwner = (await enterPortal(api, owner, won.client.id)).caller;
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

it('draws the same invoice for its client as for the firm, and for no other client', async () => {
  const [invoice] = await listed();
  const path = `/cases/${caseId}/invoices/${invoice?.id ?? ''}/paper?language=zh`;
  const paper = await client.get(path);
  expect(paper.headers['content-disposition']).toContain('.pdf');
  const ours = await finance.get(`/invoices/${invoice?.id ?? ''}/paper?language=zh`);
  expect((paper.body as Buffer).equals(ours.body as Buffer)).toBe(true);
  expect((await rival.get(path)).status).toBe(404);
});

it('draws the signed letter with its certificate for its client alone', async () => {
  const { letter } = (await client.get(`/cases/${caseId}/agreement`)).body as PortalAgreementView;
  const path = `/cases/${caseId}/letters/${letter?.id ?? ''}/paper?language=en`;
  expect((await client.get(path)).headers['content-disposition']).toContain('letter-1-en.pdf');
  expect((await rival.get(path)).status).toBe(404);
});

it('lets an owner of the client retire its own card, once, and nobody else', async () => {
  const cardId = await plantCard(firmId, finance, caseId);
  const path = `/cards/${cardId}/retire`;
  expect((await client.post(path)).status).toBe(403);
  expect((await rival.post(path)).status).toBe(404);
  const { cards } = (await clientOwner.post(path)).body as PortalCardsView;
  expect(cards).toMatchObject([{ id: cardId, isRetired: true }]);
  expect((await clientOwner.post(path)).body).toMatchObject({ code: 'PAYMENTS.CARD_RETIRED' });
});
