import type { TransferClaimView, WaitingMoneyView } from '@overturn/contracts/admin';
import type { PortalInvoiceView, PortalTransfersView } from '@overturn/contracts/portal';
import { newId } from '@overturn/platform';
import type { TestApi } from '../support/api';
import { drafted, issued, wonCase } from '../support/billing';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { startFinanceOffice } from '../support/finance-office';
import { enterPortal } from '../support/portal';
import { sentSlip, transferAccount as account } from '../support/transfers';

let api: TestApi;
let caseId: string;
let owner: Caller;
let finance: Caller;
let manager: Caller;
let client: Caller;
let rival: Caller;
let invoice: PortalInvoiceView;
beforeAll(async () => {
  const office = await startFinanceOffice();
  ({ api, owner, finance, manager } = office);
  const won = await wonCase(office.firm.firmId, manager, finance);
  caseId = won.id;
  await issued(owner, await drafted(finance, caseId));
  client = (await enterPortal(api, owner, won.client.id, 'member')).caller;
  rival = (await enterPortal(api, owner, (await openCase(owner)).client.id)).caller;
  const { items } = (await client.get(`/cases/${caseId}/invoices`)).body as { items: PortalInvoiceView[] };
  if (!items[0]) throw new Error('No invoice');
  [invoice] = items as [PortalInvoiceView];
});
afterAll(() => api?.close());

const seen = async () => (await client.get(`/cases/${caseId}/transfers`)).body as PortalTransfersView;
const waiting = async () =>
  ((await finance.get('/transfer-claims')).body as { items: TransferClaimView[] }).items;
const today = new Date().toISOString().slice(0, 10);
const tell = async (change: object = {}, caller = client) =>
  caller.post(`/cases/${caseId}/invoices/${invoice.id}/transfers`, {
    currency: invoice.currency,
    amountMinor: '300000',
    paidOn: '2026-01-05',
    fileIds: [await sentSlip(client, caseId)],
    ...change,
  });
const found = (change: object = {}) => ({
  currency: invoice.currency,
  amountMinor: '300000',
  receivedOn: '2026-01-06',
  reference: `CMB ${newId()}`,
  ...change,
});

describe('A transfer of a client', () => {
  it('goes to the accounts that the firm named last, under a code of the invoice', async () => {
    expect(await seen()).toMatchObject({ accounts: [], claims: [] });
    expect((await manager.put('/transfer-details', { version: 0, accounts: [account] })).status).toBe(403);
    expect((await owner.put('/transfer-details', { version: 0, accounts: [account] })).body).toMatchObject({
      version: 1,
    });
    expect((await owner.put('/transfer-details', { version: 0, accounts: [] })).body).toMatchObject({
      code: 'BILLING.ACCOUNTS_CHANGED',
    });
    const { accounts, codes } = await seen();
    expect((await finance.get('/letterhead')).body).not.toHaveProperty('bankAccount');
    expect(accounts).toEqual([account]);
    expect(codes).toEqual([
      { invoiceId: invoice.id, remarkCode: expect.stringMatching(/^\d{10,}$/) as string },
    ]);
  });

  it('is told with a slip, for its own open invoice, and waits in the finance desk', async () => {
    expect((await tell({ fileIds: [] })).status).toBe(422);
    expect((await tell({ fileIds: [newId()] })).body).toMatchObject({ code: 'EVIDENCE.FILE_NOT_FOUND' });
    expect((await tell({ amountMinor: '900000000' })).body).toMatchObject({
      code: 'BILLING.PAYMENT_TOO_LARGE',
    });
    expect((await tell({ paidOn: '2199-01-01' })).body).toMatchObject({ code: 'BILLING.DAY_IN_FUTURE' });
    expect((await tell({ currency: 'USD' })).body).toMatchObject({ code: 'BILLING.CURRENCY_WRONG' });
    expect((await tell({}, rival)).status).toBe(404);
    expect((await tell()).body).toMatchObject({ claims: [{ state: 'told', amountMinor: '300000' }] });
    expect((await tell()).body).toMatchObject({ code: 'TRANSFERS.CLAIM_WAITS' });
    const [claim] = await waiting();
    expect(claim).toMatchObject({ invoiceNumber: invoice.number, paidOn: '2026-01-05' });
    expect(claim?.evidenceIds).toHaveLength(1);
  });

  it('settles nothing until one person has recorded it and another has confirmed it', async () => {
    const [claim] = await waiting();
    const path = `/transfer-claims/${claim?.id ?? ''}/payment`;
    expect((await finance.post(path, found())).body).toEqual({ items: [] });
    expect((await finance.post(path, found())).body).toMatchObject({ code: 'TRANSFERS.CLAIM_SETTLED' });
    expect((await seen()).claims).toMatchObject([{ state: 'recorded' }]);
    const { payments } = (await owner.get('/finance/waiting')).body as WaitingMoneyView;
    const payment = payments[0];
    const decide = `/payments/${payment?.id ?? ''}/decision`;
    expect((await finance.post(decide, { decision: 'confirm' })).body).toMatchObject({
      code: 'BILLING.CONFIRMER_IS_RECORDER',
    });
    expect((await owner.post(decide, { decision: 'confirm' })).status).toBeLessThan(300);
    expect((await seen()).claims).toMatchObject([{ state: 'arrived' }]);
    const { items } = (await client.get(`/cases/${caseId}/invoices`)).body as { items: PortalInvoiceView[] };
    expect(items[0]).toMatchObject({ state: 'partly_paid', paidMinor: '300000' });
  });

  it('that nobody finds is set aside, and the client reads why and may tell again', async () => {
    expect((await tell({ paidOn: today })).status).toBe(201);
    const [claim] = await waiting();
    const reason = '账上没有这笔款，请核对账号后再付。';
    expect((await finance.post(`/transfer-claims/${claim?.id ?? ''}/set-aside`, { reason })).status).toBe(
      200,
    );
    expect((await seen()).claims[0]).toMatchObject({ state: 'not_found', reason });
    expect((await tell({ paidOn: today })).status).toBe(201);
  });
});
