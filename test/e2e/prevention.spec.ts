import type { PreventionView } from '@overturn/contracts/admin';
import type { PortalPreventionView } from '@overturn/contracts/portal';
import type { TestApi } from '../support/api';
import { wonCase } from '../support/billing';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { startFinanceOffice } from '../support/finance-office';
import { enterPortal } from '../support/portal';

let api: TestApi;
let manager: Caller;
let owner: Caller;
let caseId: string;
let open: string;
let client: Caller;
let rival: Caller;
beforeAll(async () => {
  const office = await startFinanceOffice();
  ({ api, owner, manager } = office);
  const won = await wonCase(office.firm.firmId, manager, office.finance);
  caseId = won.id;
  const other = await openCase(owner);
  open = other.id;
  client = (await enterPortal(api, owner, won.client.id, 'member')).caller;
  rival = (await enterPortal(api, owner, other.client.id)).caller;
});
afterAll(() => api?.close());

const path = (id = caseId) => `/cases/${id}/prevention-plan`;
const plan = async (id = caseId) => (await manager.get(path(id))).body as PreventionView;
const seen = async () => ((await client.get(path())).body as PortalPreventionView).plan;
const words = ({ measures }: PreventionView) => measures.map(({ id, zh, en }) => ({ id, zh, en }));

describe('The prevention plan of a won case', () => {
  it('begins with what the cause asks for, and is there for no case that nobody verified', async () => {
    expect(await plan()).toMatchObject({ isWon: true, version: 0, sent: null });
    expect((await plan()).measures.length).toBeGreaterThan(6);
    const waiting = await plan(open);
    expect(waiting.isWon).toBe(false);
    const refused = await manager.put(path(open), { version: 0, measures: words(waiting) });
    expect(refused).toMatchObject({ status: 409, body: { code: 'PREVENTION.NOT_WON' } });
  });

  it('is written in versions, and read by its client only once it was sent', async () => {
    const own = {
      id: 'own_1',
      zh: '每月 5 日核对一次库存',
      en: 'Compare the stock on the 5th of each month',
    };
    const written = await manager.put(path(), { version: 0, measures: [...words(await plan()), own] });
    expect(written.body).toMatchObject({ version: 1, sent: null });
    expect((await manager.put(path(), { version: 0, measures: [own] })).body).toMatchObject({
      code: 'PREVENTION.VERSION_CONFLICT',
    });
    expect(await seen()).toBeNull();
    expect((await manager.post(`${path()}/sending`, { version: 2 })).status).toBe(409);
    expect((await manager.post(`${path()}/sending`, { version: 1 })).body).toMatchObject({
      sent: { version: 1 },
    });
    expect((await seen())?.measures).toContainEqual({ ...own, isDone: false });
    await manager.put(path(), { version: 1, measures: [own] });
    expect((await seen())?.measures.length).toBeGreaterThan(1);
  });

  it('keeps what the client ticks off, through another version, and shows it to staff', async () => {
    const tick = (measure: string, isDone: boolean, caller = client) =>
      caller.post(`${path()}/ticks`, { measure, isDone });
    expect((await tick('own_1', true)).status).toBe(201);
    expect((await tick('no_such', true)).body).toMatchObject({ code: 'PREVENTION.MEASURE_NOT_FOUND' });
    expect((await tick('own_1', true, rival)).status).toBe(404);
    await manager.post(`${path()}/sending`, { version: 2 });
    expect((await seen())?.measures).toMatchObject([{ id: 'own_1', isDone: true }]);
    expect((await plan()).measures).toMatchObject([{ id: 'own_1', isDone: true }]);
    await tick('own_1', false);
    expect((await seen())?.measures).toMatchObject([{ isDone: false }]);
  });
});
