import type {
  BoardColumn,
  CalendarEntry,
  CaseListItem,
  CaseView,
  SavedViewView,
} from '@overturn/contracts/admin';
import request from 'supertest';
import { startApi, type TestApi } from '../support/api';
import { Caller } from '../support/caller';
import { command, openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let writer: Caller;
let auditor: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'writer', 'auditor']);
  [owner, writer, auditor] = [await firm.as('owner'), await firm.as('writer'), await firm.as('auditor')];
});
afterAll(() => api?.close());

const isoDay = (daysFromNow: number) =>
  new Date(Date.now() + daysFromNow * 86_400_000).toISOString().slice(0, 10);
/** A date at an hour of the wall clock in Beijing, where these people live. */
const beijing = (day: string, time: string) => `${day}T${time}:00+08:00`;

const addDate = (caller: Caller, one: CaseView, dueAt: string, title: string, kind = 'latest_by') =>
  caller.post(`/cases/${one.id}/deadlines`, { title, kind, dueAt, reason: '测试' });

interface CalendarAnswer {
  readonly days: {
    readonly date: string;
    readonly count: number;
    readonly isAtLeast: boolean;
    readonly items: CalendarEntry[];
  }[];
}
const calendar = async (caller: Caller, query: string) =>
  ((await caller.get(`/calendar?${query}`)).body as CalendarAnswer).days;
const titles = (items: readonly CalendarEntry[]) => items.map(({ title }) => title.zh);

describe('The calendar', () => {
  it('shows each date on its day in the viewer’s zone: midnight closes a day, and opens one', async () => {
    const one = await openCase(owner, { assigneeId: firm.member('owner').staffId });
    const [day, next] = [isoDay(200), isoDay(201)];
    await addDate(owner, one, beijing(day, '00:01'), '早');
    await addDate(owner, one, beijing(next, '00:00'), '午夜截止');
    await addDate(owner, one, beijing(next, '00:00'), '午夜开放', 'opens_at');
    const [first, second] = await calendar(owner, `from=${day}&days=2&whose=mine`);
    expect([first?.date, titles(first?.items ?? [])]).toEqual([day, ['早', '午夜截止']]);
    expect([second?.date, titles(second?.items ?? [])]).toEqual([next, ['午夜开放']]);
  });

  it('bounds a day to its first entries with their number, and opens the whole day page by page', async () => {
    const one = await openCase(owner, { assigneeId: firm.member('owner').staffId });
    const day = isoDay(210);
    for (let n = 0; n < 7; n++) await addDate(owner, one, beijing(day, `1${n}:00`), `第${n}项`);
    const [shown] = await calendar(owner, `from=${day}&days=1&whose=mine&shown=3`);
    expect(shown).toMatchObject({ count: 7, isAtLeast: false });
    expect(titles(shown?.items ?? [])).toEqual(['第0项', '第1项', '第2项']);
    const seen: string[] = [];
    let cursor: string | null = '';
    do {
      const { body } = await owner.get(
        `/calendar/day?date=${day}&whose=mine&limit=3${cursor && `&cursor=${cursor}`}`,
      );
      const page = body as { items: CalendarEntry[]; nextCursor: string | null };
      seen.push(...titles(page.items));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => `第${n}项`));
  });

  it('tells mine from my team’s and from everybody’s, and leaves out closed cases', async () => {
    const day = isoDay(220);
    const cases = {
      mine: await openCase(owner, { assigneeId: firm.member('owner').staffId }),
      theirs: await openCase(owner, { assigneeId: firm.member('writer').staffId }),
      closed: await openCase(owner, { assigneeId: firm.member('owner').staffId }),
    };
    for (const [name, one] of Object.entries(cases)) await addDate(owner, one, beijing(day, '12:00'), name);
    const closed = (await owner.get(`/cases/${cases.closed.id}`)).body as CaseView;
    await command(owner, closed, 'Decline', { reason: '冲突' });
    const of = async (whose: string) =>
      titles((await calendar(owner, `from=${day}&days=1&whose=${whose}`))[0]?.items ?? []).sort();
    expect(await of('mine')).toEqual(['mine']);
    expect(await of('team')).toEqual(['mine']);
    expect(await of('all')).toEqual(['mine', 'theirs']);
  });

  it('refuses days that make no calendar', async () => {
    for (const query of ['from=2026-02-30', 'from=2026-01-01&days=43', 'from=x', 'from=2026-01-01&whose=x'])
      expect((await owner.get(`/calendar?${query}`)).status).toBe(422);
  });
});

describe('A calendar feed', () => {
  const read = (path: string, headers: Record<string, string> = {}) =>
    request(api.url)
      .get(path)
      .set({ 'x-forwarded-for': new Caller(api).address, ...headers });
  const rotate = async (caller: Caller) =>
    ((await caller.post('/calendar/feed')).body as { path: string }).path;

  it('is read without signing in, holds only its owner’s dates, and says nothing of the client', async () => {
    const mine = await openCase(writer, {
      assigneeId: firm.member('writer').staffId,
      client: { new: { nameZh: '绝密客户公司' } },
    });
    await addDate(owner, mine, beijing(isoDay(20), '12:00'), '绝密客户的家事');
    const other = await openCase(owner, { assigneeId: firm.member('owner').staffId });
    const answer = await read(await rotate(writer));
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.headers['cache-control']).toMatch(/^private/);
    const text = answer.text.replaceAll(/\r\n[ \t]/g, '');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text).toContain(`${mine.number} Good Goods (US)`);
    expect(text).toContain('人工设定的期限');
    expect(text).not.toContain('绝密客户');
    expect(text).not.toContain(other.number);
  });

  it('answers "not modified" to who has it already', async () => {
    const path = await rotate(owner);
    const etag = (await read(path)).headers['etag'] ?? '';
    expect((await read(path, { 'if-none-match': etag })).status).toBe(304);
    expect((await read(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('stops to answer when it is rotated or revoked, and to a wrong secret', async () => {
    const first = await rotate(owner);
    const second = await rotate(owner);
    expect((await owner.get('/calendar/feed')).body).toMatchObject({ since: expect.any(String) as string });
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
    expect((await owner.delete('/calendar/feed')).status).toBe(204);
    const gone = await read(second);
    expect(gone.status).toBe(404);
    expect(gone.body).toMatchObject({ code: 'NOTIFICATIONS.FEED_NOT_FOUND' });
    expect((await owner.get('/calendar/feed')).body).toEqual({ since: null });
    expect((await read('/api/v1/public/calendar/nothing.ics')).status).toBe(404);
  });

  it('stops to answer when its owner leaves the firm', async () => {
    const manager = await firm.as('case_manager');
    const path = await rotate(manager);
    expect((await read(path)).status).toBe(200);
    const { staffId } = firm.member('case_manager');
    const { body } = await owner.get('/staff');
    const version = (body as { items: { id: string; version: number }[] }).items.find(
      (one) => one.id === staffId,
    )?.version;
    await owner.patch(`/staff/${staffId}`, { version, state: 'retired' });
    expect((await read(path)).status).toBe(404);
  });
});

describe('Tags', () => {
  it('are changed by a command, kept in the history, offered, shown and filtered by', async () => {
    const one = await openCase(owner);
    const change = (version: number, add: string[], remove: string[]) =>
      command(owner, { id: one.id, version }, 'ChangeTags', { add, remove });
    const tagged = (await change(one.version, ['加急', 'ＶＩＰ', '加急'], [])).body as CaseView;
    expect(tagged.tags).toEqual(['加急', 'VIP']);
    const left = (await change(tagged.version, ['等发票'], ['加急'])).body as CaseView;
    expect(left.tags).toEqual(['VIP', '等发票']);
    const timeline = (await owner.get(`/cases/${one.id}/timeline`)).body as { items: { kind: string }[] };
    expect(timeline.items.filter(({ kind }) => kind === 'cases.tags_changed.v1')).toHaveLength(2);
    expect((await owner.get('/cases/tags')).body).toEqual({
      items: expect.arrayContaining(['VIP', '加急', '等发票']) as string[],
    });
    const found = async (tag: string) =>
      ((await owner.get(`/cases?tag=${encodeURIComponent(tag)}`)).body as { items: CaseListItem[] }).items;
    expect((await found('等发票')).map(({ id, tags }) => [id, tags])).toEqual([[one.id, ['VIP', '等发票']]]);
    expect(await found('加急')).toEqual([]);
  });

  it('are refused beyond twenty, with a comma, and without the permission; the case stays as it was', async () => {
    const one = await openCase(owner);
    const many = Array.from({ length: 20 }, (_, n) => `标签${n}`);
    const full = (await command(owner, one, 'ChangeTags', { add: many, remove: [] })).body as CaseView;
    const more = await command(owner, full, 'ChangeTags', { add: ['再一个'], remove: [] });
    expect(more).toMatchObject({ status: 422, body: { code: 'CASES.TOO_MANY_TAGS', params: { most: 20 } } });
    expect((await command(owner, full, 'ChangeTags', { add: ['a,b'], remove: [] })).status).toBe(422);
    expect((await command(auditor, full, 'ChangeTags', { add: ['x'], remove: [] })).status).toBe(403);
    expect((await owner.get(`/cases/${one.id}`)).body).toMatchObject({ tags: many, version: full.version });
  });
});

describe('The board', () => {
  it('has a column for each status with its number and its first cases, and goes on like the list', async () => {
    const tag = '看板专用';
    for (let n = 0; n < 5; n++) {
      const one = await openCase(owner);
      await command(owner, one, 'ChangeTags', { add: [tag], remove: [] });
    }
    const { body } = await owner.get(`/cases/board?limit=2&tag=${encodeURIComponent(tag)}`);
    const { columns } = body as { columns: BoardColumn[] };
    expect(columns).toHaveLength(13);
    const enquiry = columns.find(({ status }) => status === 'enquiry');
    expect(enquiry).toMatchObject({ count: 5, isAtLeast: false });
    expect(columns.filter(({ count }) => count > 0)).toHaveLength(1);
    const seen = enquiry?.items.map(({ id }) => id) ?? [];
    for (let cursor = enquiry?.nextCursor; cursor;) {
      const next = await owner.get(
        `/cases?status=enquiry&tag=${encodeURIComponent(tag)}&limit=2&cursor=${cursor}`,
      );
      const page = next.body as { items: CaseListItem[]; nextCursor: string | null };
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
  });
});

describe('A case at a glance', () => {
  it('is the case’s open tasks, last submission and last answer, or that there are none', async () => {
    const one = await openCase(owner);
    expect((await owner.get(`/cases/${one.id}/overview`)).body).toMatchObject({
      openTasks: expect.any(Number) as number,
      submission: null,
      answer: null,
    });
  });
});

describe('Saved views', () => {
  const view = (name: string, change: object = {}) => ({
    name,
    search: { view: 'overdue', status: ['drafting'], sort: 'opened' },
    isShared: false,
    isPinned: false,
    ...change,
  });
  const views = async (caller: Caller) =>
    (await caller.get('/saved-views')).body as { items: SavedViewView[]; defaultViewId: string | null };
  const idOf = (items: readonly SavedViewView[], name: string) =>
    items.find((one) => one.name === name)?.id ?? '';

  it('are a person’s own until they are shared, and begin the list of who chose one', async () => {
    await owner.post('/saved-views', view('我的'));
    await owner.post('/saved-views', view('大家的', { isShared: true, isPinned: true }));
    expect((await views(writer)).items.map(({ name }) => name)).toEqual(['大家的']);
    const { items } = await views(owner);
    expect(items.map(({ name }) => name)).toEqual(['大家的', '我的']);
    expect(items[1]?.search).toEqual({ view: 'overdue', status: ['drafting'], sort: 'opened' });
    const chosen = await writer.put('/default-view', { viewId: idOf(items, '大家的') });
    expect(chosen.body).toMatchObject({ defaultViewId: idOf(items, '大家的') });
    expect((await writer.put('/default-view', { viewId: idOf(items, '我的') })).status).toBe(404);
    expect((await views(owner)).defaultViewId).toBeNull();
  });

  it('are shared, pinned and changed for everybody only with the permission', async () => {
    expect((await writer.post('/saved-views', view('越权', { isShared: true }))).status).toBe(403);
    const shared = (await views(owner)).items.find(({ isShared }) => isShared);
    const body = { version: shared?.version, ...view('改名', { isShared: true }) };
    expect((await writer.put(`/saved-views/${shared?.id}`, body)).status).toBe(403);
    expect((await owner.put(`/saved-views/${shared?.id}`, body)).status).toBe(200);
    expect(await owner.put(`/saved-views/${shared?.id}`, body)).toMatchObject({
      status: 409,
      body: { code: 'CASES.VERSION_CONFLICT' },
    });
  });

  it('have a name once a person, a filter that the list understands, and can be deleted', async () => {
    expect(await owner.post('/saved-views', view('我的'))).toMatchObject({
      status: 409,
      body: { code: 'CASES.VIEW_NAME_TAKEN' },
    });
    for (const search of [{ view: 'nothing' }, { status: ['nothing'] }, { secret: 1 }, { tag: ['a,b'] }])
      expect((await owner.post('/saved-views', view('坏', { search }))).status).toBe(422);
    expect((await owner.post('/saved-views', view('坏', { isPinned: true }))).status).toBe(422);
    const { items } = await views(owner);
    const path = `/saved-views/${idOf(items, '我的')}`;
    expect((await writer.post(`${path}/retire`, { version: 1 })).status).toBe(404);
    expect((await owner.post(`${path}/retire`, { version: 1 })).status).toBe(200);
    expect(idOf((await views(owner)).items, '我的')).toBe('');
    expect((await owner.post('/saved-views', view('我的'))).status).toBe(201);
  });
});
