import type { CaseMoneyView, CaseView } from '@overturn/contracts/admin';
import type { PortalAgreementView, PortalTodoView } from '@overturn/contracts/portal';
import { startApi, type TestApi } from '../support/api';
import { moneyOf, offerBody, percentContent, planContent, readCase } from '../support/billing';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { createFirm } from '../support/firm';
import { codeOf, enterPortal, type InvitedContact } from '../support/portal';

let api: TestApi;
let staff: Caller;
let opened: CaseView;
let owner: Caller;
let contact: InvitedContact;
let member: Caller;
let rival: Caller;
beforeAll(async () => {
  api = await startApi();
  staff = await (await createFirm(api)).as('owner');
  opened = await openCase(staff);
  ({ caller: owner, contact } = await enterPortal(api, staff, opened.client.id));
  member = (await enterPortal(api, staff, opened.client.id, 'member')).caller;
  rival = (await enterPortal(api, staff, (await openCase(staff)).client.id)).caller;
});
afterAll(() => api?.close());

const offer = async (content = planContent()): Promise<CaseMoneyView> => {
  const { version } = await readCase(staff, opened.id);
  return moneyOf(await staff.post(`/cases/${opened.id}/letters`, offerBody(version, content)));
};
const read = async (caller = owner) =>
  (await caller.get(`/cases/${opened.id}/agreement`)).body as PortalAgreementView;
async function accept(change: object = {}, caller = owner) {
  const { letter, declarations } = await read();
  return caller.post(`/cases/${opened.id}/agreement/acceptance`, {
    letterId: letter?.id,
    hash: letter?.hash,
    declared: declarations.map(({ code, version }) => ({ code, version })),
    disclosure: '仅此一个',
    code: '000000',
    ...change,
  });
}
async function freshCode(): Promise<string> {
  expect((await owner.post('/signing-codes')).status).toBe(204);
  return codeOf(api, contact.access.id);
}

describe('The engagement letter at the portal', () => {
  it('is nothing before one is offered, then something to do', async () => {
    expect(await read()).toMatchObject({ letter: null, example: null });
    await offer();
    expect(await read()).toMatchObject({ letter: { state: 'offered', acceptedAt: null } });
    const { example, declarations } = await read(member);
    expect(example?.zh).toContain('举例');
    expect(declarations.every(({ isSigned }) => !isSigned)).toBe(true);
    const { items } = (await owner.get('/todos')).body as { items: PortalTodoView[] };
    expect(items).toMatchObject([{ todo: 'agree', caseId: opened.id }]);
  });

  it('is signed by who may sign for the client, and found by no other client', async () => {
    expect((await accept({}, member)).status).toBe(403);
    expect((await member.post('/signing-codes')).status).toBe(403);
    expect((await rival.get(`/cases/${opened.id}/agreement`)).status).toBe(404);
  });

  it('takes neither a wrong code, nor an old one, nor another letter, nor what is not declared', async () => {
    expect(await accept()).toMatchObject({ body: { code: 'CLIENTS.CODE_WRONG' } });
    const old = await freshCode();
    const code = await freshCode();
    if (old !== code)
      expect(await accept({ code: old })).toMatchObject({ body: { code: 'CLIENTS.CODE_WRONG' } });
    expect(await accept({ code, hash: '0'.repeat(64) })).toMatchObject({
      status: 409,
      body: { code: 'BILLING.LETTER_CHANGED' },
    });
    expect(await accept({ code: await freshCode(), disclosure: '' })).toMatchObject({
      body: { code: 'CASES.ACCOUNTS_NOT_NAMED' },
    });
    expect((await accept({ code: await freshCode(), declared: [] })).status).toBe(409);
    expect(await read()).toMatchObject({ letter: { state: 'offered' } });
    expect((await read()).declarations.some(({ isSigned }) => isSigned)).toBe(false);
  });

  it('is accepted by its hash with a fresh code, which works once, in the client’s own name', async () => {
    const code = await freshCode();
    expect((await accept({ code })).body).toMatchObject({
      letter: { state: 'accepted', acceptedBy: '林采购' },
    });
    expect(await readCase(staff, opened.id)).toMatchObject({ status: 'investigating' });
    expect((await read()).declarations.every(({ isSigned }) => isSigned)).toBe(true);
    expect((await accept({ code })).status).toBeGreaterThanOrEqual(400);
    const { letters } = moneyOf(await staff.get(`/cases/${opened.id}/money`));
    expect(letters[0]).toMatchObject({ state: 'accepted', acceptedBy: '林采购' });
  });

  it('changes by another letter, which is accepted anew', async () => {
    await offer(percentContent());
    expect(await read()).toMatchObject({ letter: { state: 'offered', revision: 2 } });
    expect((await accept({ code: await freshCode() })).body).toMatchObject({
      letter: { state: 'accepted', revision: 2 },
    });
  });
});
