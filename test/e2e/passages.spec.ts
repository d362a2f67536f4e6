import type { CaseView, PassageView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Answer, Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { asFirm, auditEntry } from '../support/sql';
import { passage } from './audited-calls/library.calls';

let api: TestApi;
let firm: TestFirm;
let writer: Caller;
let manager: Caller;
let reviewer: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'writer', 'reviewer']);
  [writer, manager, reviewer] = [
    await firm.as('writer'),
    await firm.as('case_manager'),
    await firm.as('reviewer'),
  ];
});
afterAll(() => api?.close());

const view = ({ status, body, text }: Answer): PassageView => {
  if (status >= 300) throw new Error(text);
  return body as PassageView;
};
const { part: _part, language: _language, ...fields } = passage;
const add = async (change: object = {}) => view(await writer.post('/passages', { ...passage, ...change }));
const approve = (who: Caller, { id, version }: PassageView) =>
  who.post(`/passages/${id}/approve`, { version });
const titles = async (who: Caller, query: string) => {
  const { body } = await who.get(`/passages?${query}`);
  return (body as { items: PassageView[] }).items.map(({ newest }) => newest.title);
};

describe('A passage of the library', () => {
  it('is used by its author at once, and by others once another person has approved it', async () => {
    const title = `召回 ${newId().slice(-6)}`;
    const added = await add({ title });
    expect(added).toMatchObject({ state: 'waiting', approved: null, newest: { number: 1, errors: 0 } });
    expect(await titles(writer, 'isUsable=true')).toContain(title);
    expect(await titles(manager, 'isUsable=true')).not.toContain(title);
    expect(view(await approve(reviewer, added))).toMatchObject({
      state: 'approved',
      approved: { number: 1, approvedBy: { name: '员工 reviewer' } },
    });
    expect(await titles(manager, 'isUsable=true')).toContain(title);
  });

  it('keeps its approved wording in use while another one waits', async () => {
    const approved = view(await approve(reviewer, await add()));
    const body = '新的写法：{{asin}} 已下架。';
    const reworded = view(
      await writer.post(`/passages/${approved.id}/wordings`, {
        ...fields,
        body,
        version: approved.version,
      }),
    );
    expect(reworded).toMatchObject({
      state: 'waiting',
      newest: { number: 2, body },
      approved: { number: 1, body: passage.body },
    });
    const { body: read } = await manager.get(`/passages/${approved.id}`);
    expect((read as { wordings: { number: number }[] }).wordings.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('is not approved by who wrote it, not even in plain SQL', async () => {
    const owner = await firm.as('owner');
    const own = view(await owner.post('/passages', passage));
    expect(await approve(owner, own)).toMatchObject({
      status: 409,
      body: { code: 'LIBRARY.APPROVED_BY_ANOTHER_PERSON' },
    });
    const attempt = asFirm(firm.firmId, auditEntry(firm.firmId), [
      `insert into library.passage_approvals (firm_id, passage_id, number, approved_by) values ($1, $2, 1, $3)`,
      [firm.firmId, own.id, firm.member('owner').staffId],
    ]);
    await expect(attempt).rejects.toThrow('own_passage_approved');
  });

  it('is not approved while the checker blocks it, nor once it is retired', async () => {
    const rude = await add({
      part: 'closing',
      language: 'en',
      body: 'We will take legal action against Amazon.',
    });
    expect(rude.newest.errors).toBeGreaterThan(0);
    expect(await approve(reviewer, rude)).toMatchObject({ body: { code: 'LIBRARY.PASSAGE_HAS_ERRORS' } });
    const added = await add();
    const retired = view(
      await reviewer.post(`/passages/${added.id}/retirement`, { version: added.version, isRetired: true }),
    );
    expect(retired.state).toBe('retired');
    expect(await approve(reviewer, retired)).toMatchObject({ body: { code: 'LIBRARY.PASSAGE_RETIRED' } });
  });

  it('is reworded over the version that its author has seen', async () => {
    const added = await add();
    const reword = () => writer.post(`/passages/${added.id}/wordings`, { ...fields, version: added.version });
    const both = await Promise.all([reword(), reword()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each([
    ['a placeholder that means nothing', { body: '{{shop}}' }, 422, 'LIBRARY.PLACEHOLDER_UNKNOWN'],
    ['no words', { body: ' ' }, 422, 'HTTP.INPUT_REFUSED'],
    ['a cause that is none', { causes: ['luck'] }, 422, 'HTTP.INPUT_REFUSED'],
    ['a password', { body: 'password: hunter2!' }, 422, 'HTTP.INPUT_REFUSED'],
  ])('refuses %s', async (_what, change, status, code) => {
    expect(await writer.post('/passages', { ...passage, ...change })).toMatchObject({
      status,
      body: { code },
    });
  });

  it('is found by two Chinese characters, by part, cause and language', async () => {
    const mark = newId().slice(-6);
    await add({ title: `溯源标签 ${mark}`, part: 'measure' });
    await add({ title: `Trace label ${mark}`, part: 'measure', language: 'en', causes: [] });
    expect(await titles(manager, `q=${encodeURIComponent('溯源')}&part=measure`)).toContain(
      `溯源标签 ${mark}`,
    );
    expect(await titles(manager, `q=${mark}&language=en`)).toEqual([`Trace label ${mark}`]);
    expect(await titles(manager, `q=${mark}&cause=multiple_accounts`)).toEqual([`Trace label ${mark}`]);
    expect(await titles(manager, `q=${mark}&part=closing`)).toEqual([]);
  });

  it('comes page by page', async () => {
    const first = (await manager.get('/passages?limit=2')).body as {
      items: PassageView[];
      nextCursor: string;
    };
    const { body } = await manager.get(`/passages?limit=2&cursor=${first.nextCursor}`);
    const ids = [...first.items, ...(body as { items: PassageView[] }).items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it('is filled with what a case knows of itself', async () => {
    const opened: CaseView = await openCase(manager);
    const { body } = await manager.get(`/cases/${opened.id}/placeholders`);
    expect(body).toMatchObject({
      zh: { store: 'Good Goods', asin: 'B0TESTCASE', marketplace: 'Amazon.com' },
    });
    expect((body as { zh: object }).zh).not.toHaveProperty('supplier');
    expect((await manager.get(`/cases/${newId()}/placeholders`)).status).toBe(404);
  });
});
