import type { CaseView, DeadlineView } from '@overturn/contracts/admin';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { command, openCase } from '../support/cases';
import { createFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';

let api: TestApi;
let owner: Caller;
let opened: CaseView;
beforeAll(async () => {
  api = await startApi();
  owner = await (await createFirm(api)).as('owner');
});
beforeEach(async () => {
  opened = await openCase(owner);
});
afterAll(() => api?.close());

const inDays = (days: number) => new Date(Math.floor(Date.now() / 1000 + days * 86_400) * 1000).toISOString();
const latestBy = (): DeadlineView => {
  const found = opened.deadlines.find((one) => one.kind === 'latest_by');
  if (!found) throw new Error('No deadline');
  return found;
};
const act = (name: 'pin' | 'satisfy', one: DeadlineView, body: object) =>
  owner.post(`/cases/${opened.id}/deadlines/${one.id}/${name}`, {
    version: one.version,
    reason: '亚马逊来电',
    ...body,
  });
const rungs = (id: string) =>
  asSuperuser<{ rung: string; state: string }>([
    'select rung, state from cases.reminders where deadline_id = $1 order by fire_at',
    [id],
  ]);
const planned = async (id: string) =>
  (await rungs(id)).filter((one) => one.state === 'planned').map((one) => one.rung);
const nextOfList = async () => {
  const { items } = (await owner.get('/cases?limit=100')).body as {
    items: { id: string; nextDeadline: { dueAt: string } | null }[];
  };
  return items.find((one) => one.id === opened.id)?.nextDeadline?.dueAt ?? null;
};

// The rung that has passed when a date is set speaks at once, so that a short date is not silent until the next one.
describe('A deadline', () => {
  it('set by hand keeps the old date with the reason, and reminds anew', async () => {
    const before = latestBy();
    const dueAt = inDays(5);
    const after = (await act('pin', before, { dueAt })).body as DeadlineView;
    expect(after).toMatchObject({ isPinned: true, dueAt, version: before.version + 1 });
    expect(after.history).toEqual([
      expect.objectContaining({ dueAt: before.dueAt, reason: '亚马逊来电', by: '员工 owner' }),
    ]);
    expect(await planned(before.id)).toEqual(['t-7d', 't-3d', 't-1d', 'due', 'overdue']);
    expect(await nextOfList()).toBe(dueAt);
  });

  it('that was met reminds nobody, and cannot be met or moved again', async () => {
    const before = latestBy();
    expect((await act('satisfy', before, {})).body).toMatchObject({ state: 'satisfied', reminders: [] });
    expect(await planned(before.id)).toEqual([]);
    const settled = { ...before, version: before.version + 1 };
    for (const answer of [await act('satisfy', settled, {}), await act('pin', settled, { dueAt: inDays(9) })])
      expect(answer.body).toMatchObject({ status: 409, code: 'CASES.DEADLINE_SETTLED' });
  });

  it('is changed by whoever saw it last', async () => {
    const before = latestBy();
    const answers = await Promise.all([act('pin', before, { dueAt: inDays(6) }), act('satisfy', before, {})]);
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409]);
  });

  it('that no rule knows is added with its reason and shown with the case', async () => {
    const dueAt = inDays(20);
    const body = { title: '补交发票', kind: 'latest_by', dueAt, reason: '客户要求' };
    const added = (await owner.post(`/cases/${opened.id}/deadlines`, body)).body as DeadlineView;
    expect(added).toMatchObject({
      code: '补交发票',
      dueAt,
      isPinned: true,
      why: { source: 'manual', reason: '客户要求' },
    });
    expect(await planned(added.id)).toEqual(['t-30d', 't-14d', 't-7d', 't-3d', 't-1d', 'due', 'overdue']);
    const { body: seen } = await owner.get(`/cases/${opened.id}`);
    expect((seen as CaseView).deadlines.map((one) => one.id)).toContain(added.id);
  });

  it('leaves an event in the timeline each time', async () => {
    await act('pin', latestBy(), { dueAt: inDays(5) });
    const { items } = (await owner.get(`/cases/${opened.id}/timeline?limit=1`)).body as {
      items: { kind: string }[];
    };
    expect(items[0]?.kind).toBe('cases.deadline_pinned.v1');
  });

  it('is not added to a case that is closed', async () => {
    await command(owner, opened, 'Decline', { reason: '冲突' });
    const body = { title: '补交', kind: 'latest_by', dueAt: inDays(3), reason: 'x' };
    expect((await owner.post(`/cases/${opened.id}/deadlines`, body)).status).toBe(409);
  });
});

it('the preview shows the dates that the case then has', async () => {
  const { deadlines, notices, noticeReceivedAt, causes, marketplace, suspensionType } = opened;
  const preview = await owner.post('/cases/deadline-preview', {
    noticeId: notices[0], noticeReceivedAt, causes, marketplace, suspensionType,
  }); // prettier-ignore
  const dates = (all: readonly { code: string; dueAt: string }[]) =>
    all.map((one) => `${one.code} ${one.dueAt}`).sort();
  expect(dates((preview.body as { items: DeadlineView[] }).items)).toEqual(dates(deadlines));
});
