import type { CaseView } from '@overturn/contracts/admin';
import type {
  PortalCasePage,
  PortalCaseView,
  PortalEventView,
  PortalTodoView,
} from '@overturn/contracts/portal';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { bareCommand, command, offer, openCase, openingRequest, pasteNotice } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { enterPortal } from '../support/portal';

const SECRET = '员工内部判断：胜算不大';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let opened: CaseView;
let rival: CaseView;
let client: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api);
  owner = await firm.as('owner');
  opened = await openCase(owner);
  rival = await openCase(owner);
  await bareCommand(owner, opened, 'AddNote', { text: SECRET });
  client = (await enterPortal(api, owner, opened.client.id, 'member')).caller;
});
afterAll(() => api?.close());

const now = async () => (await owner.get(`/cases/${opened.id}`)).body as CaseView;
const pageOf = async (caseId = opened.id) => (await client.get(`/cases/${caseId}`)).body as PortalCasePage;

describe('A client at the portal', () => {
  it('sees the own case in plain stages, with who acts next and the nearest date', async () => {
    const { case: one, deadlines } = await pageOf();
    expect(one).toMatchObject({ number: opened.number, stage: 'received', actor: 'firm', todo: null });
    expect(one.next?.matter).toBe('appeal_window');
    expect(deadlines.map(({ matter }) => matter)).toContain('appeal_window');
    expect(new Date(one.next?.dueAt ?? 0).getTime()).toBeGreaterThan(Date.now());
  });

  it('reads what is marked for clients and nothing that staff wrote for each other', async () => {
    const { body, text } = await client.get(`/cases/${opened.id}/events`);
    const { items } = body as { items: PortalEventView[] };
    expect(items).toMatchObject([{ type: 'CaseOpened', by: 'firm', text: null }]);
    expect(text).not.toContain(SECRET);
  });

  it('is told what waits for them, until it is done', async () => {
    await command(owner, await now(), 'OfferEngagement', { ...offer, conflictClearance: SECRET });
    const waiting = (await client.get('/todos')).body as { items: PortalTodoView[] };
    expect(waiting.items).toMatchObject([
      { caseId: opened.id, todo: 'agree', shop: opened.sellerAccount.name },
    ]);
    const events = await client.get(`/cases/${opened.id}/events?limit=1`);
    expect(events.body).toMatchObject({ items: [{ type: 'EngagementOffered', text: null }] });
    expect(events.text).not.toContain(SECRET);
  });

  it('pages through what happened', async () => {
    const first = (await client.get(`/cases/${opened.id}/events?limit=1`)).body as {
      items: PortalEventView[];
      nextCursor: string;
    };
    const second = (await client.get(`/cases/${opened.id}/events?limit=1&cursor=${first.nextCursor}`))
      .body as { items: PortalEventView[] };
    expect(second.items[0]?.type).not.toBe(first.items[0]?.type);
  });

  it('lists only the own cases, page by page', async () => {
    const { id } = await pasteNotice(owner);
    const more = { client: { id: opened.client.id }, sellerAccount: { id: opened.sellerAccount.id } };
    await owner.post('/cases', openingRequest(id, more));
    const first = (await client.get('/cases?limit=1')).body as {
      items: PortalCaseView[];
      nextCursor: string;
    };
    const second = (await client.get(`/cases?limit=1&cursor=${first.nextCursor}`)).body as typeof first;
    expect(second.items.map((one) => one.id)).toEqual([opened.id]);
    expect(second.nextCursor).toBeNull();
  });

  it.each(['', '/events'])(
    'finds another client’s case no more than one that does not exist (%s)',
    async (rest) => {
      const foreign = await client.get(`/cases/${rival.id}${rest}`);
      const missing = await client.get(`/cases/${newId()}${rest}`);
      expect(foreign.status).toBe(404);
      const bare = ({ body }: { body: unknown }) => ({ ...(body as object), traceId: '' });
      expect(bare(foreign)).toEqual(bare(missing));
    },
  );

  it.each(['/cases/none', `/cases/${newId()}/events?cursor=x`, '/cases?cursor=x', '/cases?limit=9999'])(
    'is refused nonsense without a fault: %s',
    async (path) => {
      expect([404, 422]).toContain((await client.get(path)).status);
    },
  );
});
