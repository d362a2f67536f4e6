import { BulkSweep } from '@overturn/cases';
import type { BulkItemView, BulkJobView, CaseView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { command, openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'writer', 'auditor']);
  [owner, manager] = [await firm.as('owner'), await firm.as('case_manager')];
});
afterAll(() => api?.close());

const me = () => firm.member('case_manager').staffId;
const sweep = async () => {
  while ((await api.app.get(BulkSweep).sweep()) > 0);
};
const start = async (caller: Caller, action: object, target: object) =>
  caller.post('/bulk-jobs', { action, target });
const job = async (id: string, caller = owner) => (await caller.get(`/bulk-jobs/${id}`)).body as BulkJobView;
const items = async (id: string, query = '') =>
  ((await owner.get(`/bulk-jobs/${id}/items?${query}`)).body as { items: BulkItemView[] }).items;
const current = async (id: string) => (await owner.get(`/cases/${id}`)).body as CaseView;
const tagged = async (tag: string, count: number) => {
  const cases: CaseView[] = [];
  for (let n = 0; n < count; n++) {
    const one = await openCase(owner);
    cases.push((await command(owner, one, 'ChangeTags', { add: [tag], remove: [] })).body as CaseView);
  }
  return cases;
};

describe('A bulk job', () => {
  it('assigns all that a filter finds, each by a command of its own in the name of who asked', async () => {
    const cases = await tagged('批一', 3);
    const filter = { view: 'open', tag: ['批一'] };
    expect((await manager.get(`/bulk-jobs/preview?tag=${encodeURIComponent('批一')}`)).body).toEqual({
      count: 3,
      isTooMany: false,
    });
    const begun = await start(manager, { kind: 'assign', assigneeId: me() }, { filter });
    expect(begun).toMatchObject({ status: 201, body: { state: 'running', total: 3, done: 0, refused: 0 } });
    const { id } = begun.body as BulkJobView;
    await sweep();
    expect(await job(id)).toMatchObject({ state: 'finished', total: 3, done: 3, refused: 0 });
    for (const one of cases) {
      const after = await current(one.id);
      expect(after).toMatchObject({ assignee: { id: me() }, version: one.version + 1 });
      const { body } = await owner.get(`/cases/${one.id}/timeline?limit=1`);
      expect(body).toMatchObject({
        items: [{ kind: 'cases.case_assigned.v1', actor: { kind: 'staff', name: '员工 case_manager' } }],
      });
    }
  });

  it('explains each case that it refuses: a closed one, and one that is so already', async () => {
    const [open, closed, same] = await tagged('批二', 3);
    await command(owner, closed!, 'Decline', { reason: '冲突' });
    await command(owner, same!, 'Assign', { assigneeId: me() });
    const before = await current(same!.id);
    const caseIds = [open!.id, closed!.id, same!.id];
    const { body } = await start(owner, { kind: 'assign', assigneeId: me() }, { caseIds });
    const { id } = body as BulkJobView;
    await sweep();
    expect(await job(id)).toMatchObject({ state: 'finished', done: 1, refused: 2 });
    const found = new Map((await items(id)).map((item) => [item.case.id, item]));
    expect(found.get(open!.id)).toMatchObject({ state: 'done', code: null });
    expect(found.get(closed!.id)).toMatchObject({
      state: 'refused',
      code: 'CASES.TRANSITION_NOT_ALLOWED',
      params: { command: 'Assign', status: 'closed' },
    });
    expect(found.get(same!.id)).toMatchObject({ state: 'refused', code: 'CASES.NOTHING_TO_CHANGE' });
    expect((await current(same!.id)).version).toBe(before.version);
    expect(await items(id, 'state=refused')).toHaveLength(2);
  });

  it('adds and removes tags and leaves the others', async () => {
    const [one] = await tagged('批三', 1);
    await command(owner, one!, 'ChangeTags', { add: ['留下'], remove: [] });
    await start(owner, { kind: 'tag', add: ['新'], remove: ['批三'] }, { caseIds: [one!.id] });
    await sweep();
    expect((await current(one!.id)).tags).toEqual(['留下', '新']);
  });

  it('stops when it is cancelled: what is done stays done', async () => {
    const cases = await tagged('批四', 3);
    const caseIds = cases.map((one) => one.id);
    const { body } = await start(owner, { kind: 'assign', assigneeId: me() }, { caseIds });
    const { id } = body as BulkJobView;
    await api.app.get(BulkSweep).sweep(1);
    expect((await owner.post(`/bulk-jobs/${id}/cancel`)).body).toMatchObject({ state: 'cancelled', done: 1 });
    await sweep();
    expect(await job(id)).toMatchObject({ state: 'cancelled', done: 1, refused: 0, total: 3 });
    expect((await owner.post(`/bulk-jobs/${id}/cancel`)).body).toMatchObject({
      code: 'CASES.BULK_JOB_ENDED',
    });
  });

  it('asks for the permission when it is begun, and again for each case', async () => {
    const [one] = await tagged('批五', 1);
    const action = { kind: 'assign', assigneeId: null };
    for (const role of ['writer', 'auditor'] as const)
      expect((await start(await firm.as(role), action, { caseIds: [one!.id] })).status).toBe(403);
    await command(owner, one!, 'Assign', { assigneeId: me() });
    const { body } = await start(manager, action, { caseIds: [one!.id] });
    const { items: staff } = (await owner.get('/staff')).body as { items: { id: string; version: number }[] };
    const version = staff.find((member) => member.id === me())?.version;
    await owner.patch(`/staff/${me()}`, { version, state: 'retired' });
    await sweep();
    expect(await items((body as BulkJobView).id)).toMatchObject([
      { state: 'refused', code: 'HTTP.PERMISSION_NEEDED', params: { permission: 'case:assign' } },
    ]);
    expect((await current(one!.id)).assignee?.id).toBe(me());
  });

  it('refuses what makes no job, and changes nothing', async () => {
    const assign = { kind: 'assign', assigneeId: firm.member('owner').staffId };
    const nothing = await start(owner, assign, { filter: { view: 'open', tag: ['没有这个标签'] } });
    expect(nothing).toMatchObject({ status: 422, body: { code: 'CASES.BULK_EMPTY' } });
    expect(await start(owner, assign, { caseIds: [newId()] })).toMatchObject({ status: 404 });
    expect(await start(owner, { ...assign, assigneeId: newId() }, { filter: {} })).toMatchObject({
      body: { code: 'CASES.ASSIGNEE_NOT_FOUND' },
    });
    for (const action of [{ kind: 'tag', add: [], remove: [] }, { kind: 'close' }, {}])
      expect((await start(owner, action, { filter: {} })).status).toBe(422);
  });

  it('of another firm is not found, nor can its cases be picked', async () => {
    const other = await createFirm(api);
    const stranger = await other.as('owner');
    const [one] = await tagged('批六', 1);
    const { body } = await start(owner, { kind: 'tag', add: ['x'], remove: [] }, { caseIds: [one!.id] });
    const { id } = body as BulkJobView;
    for (const answer of [
      await stranger.get(`/bulk-jobs/${id}`),
      await stranger.get(`/bulk-jobs/${id}/items`),
      await stranger.post(`/bulk-jobs/${id}/cancel`),
    ])
      expect(answer).toMatchObject({ status: 404, body: { code: 'CASES.BULK_JOB_NOT_FOUND' } });
    expect((await stranger.get('/bulk-jobs')).body).toEqual({ items: [], nextCursor: null });
    expect(
      await start(stranger, { kind: 'tag', add: ['x'], remove: [] }, { caseIds: [one!.id] }),
    ).toMatchObject({ status: 404, body: { code: 'CASES.CASE_NOT_FOUND' } });
  });
});
