import type { PrecedentView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { createFirm, type TestFirm } from '../support/firm';
import { makePrecedents, wonPrecedents, type PlanPrecedents } from '../support/precedents';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let writer: Caller;
let plan: PlanPrecedents;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'writer']);
  [owner, writer] = [await firm.as('owner'), await firm.as('writer')];
  plan = await wonPrecedents(api, firm, owner);
});
afterAll(() => api?.close());

interface List {
  readonly items: PrecedentView[];
  readonly plans: { won: number; partly_won: number; lost: number };
}
const list = async (query = '') => (await writer.get(`/precedents?${query}`)).body as List;
const decide = (id: string, version: number, isShown: boolean, body: string) =>
  owner.post(`/precedents/plans/${plan.versionId}/${id}/decision`, { version, isShown, body });
const actionIn = (language: string) => {
  const found = plan.items.find((one) => one.part === 'action' && one.language === language);
  if (!found) throw new Error('No action');
  return found;
};

describe('Precedents', () => {
  it('are made of the plan of a verified outcome, once, and wait for a person to look', async () => {
    expect(plan.items.length).toBeGreaterThan(6);
    expect(plan.items.every(({ state, outcome }) => state === 'waiting' && outcome === 'won')).toBe(true);
    await makePrecedents(api, firm.firmId, plan.current.id);
    const { body } = await owner.get(`/precedents/plans/${plan.versionId}`);
    expect((body as PlanPrecedents).items).toHaveLength(plan.items.length);
    expect(await list()).toMatchObject({ items: [], plans: { won: 0, lost: 0 } });
  });

  it('hold blanks where the client was named, beside the original for who looks', () => {
    const text = JSON.stringify(plan.items.map(({ body }) => body));
    expect(text).not.toContain('Good Goods');
    expect(text).not.toContain('B0TESTCASE');
    expect(actionIn('en').original).toContain('listing');
  });

  it('are found by writers once somebody has shown them, and say how many plans ended how', async () => {
    const { id, version, body } = actionIn('en');
    expect((await decide(id, version, true, body)).status).toBe(200);
    const found = await list('language=en&part=action&cause=low_quality&outcome=won');
    expect(found.items.map((one) => one.id)).toEqual([id]);
    expect(found.plans).toEqual({ won: 1, partly_won: 0, lost: 0 });
    expect(JSON.stringify(found)).not.toContain(plan.current.id);
    expect((await list(`q=${encodeURIComponent('removed listing')}`)).items).toHaveLength(1);
    expect((await list('cause=multiple_accounts')).items).toEqual([]);
    expect((await list('marketplace=DE')).plans.won).toBe(0);
  });

  it('are not shown while they name the client, whatever the person left', async () => {
    const { id, version } = actionIn('zh');
    expect(await decide(id, version, true, '店铺 good goods 已下架')).toMatchObject({
      status: 422,
      body: { code: 'LIBRARY.CLIENT_DATA_LEFT', params: { kinds: 'store' } },
    });
    expect((await decide(id, version, false, '不收录')).status).toBe(200);
    expect(await decide(id, version, true, '已下架')).toMatchObject({
      status: 409,
      body: { code: 'LIBRARY.VERSION_CONFLICT' },
    });
    expect((await list('language=zh')).items).toEqual([]);
  });

  it('are looked at by reviewers alone', async () => {
    expect((await writer.get('/precedents/waiting')).status).toBe(403);
    expect((await writer.get(`/precedents/plans/${plan.versionId}`)).status).toBe(403);
    expect((await owner.get(`/precedents/plans/${newId()}`)).status).toBe(404);
  });

  it('come from no case of which nothing is verified', async () => {
    await makePrecedents(api, firm.firmId, newId());
    const { body } = await owner.get('/precedents/waiting');
    expect((body as { items: { caseId: string }[] }).items.map(({ caseId }) => caseId)).toEqual([
      plan.current.id,
    ]);
  });
});
