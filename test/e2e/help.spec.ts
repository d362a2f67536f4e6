import type { ChapterView, HelpQuestionView } from '@overturn/contracts/admin';
import type { HelpArticle } from '@overturn/contracts/common';
import { HELP_CHAPTERS } from '@overturn/kernel';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { enterPortal, slugOf } from '../support/portal';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let client: Caller;
let slug: string;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'writer']);
  owner = await firm.as('owner');
  const opened = await openCase(owner);
  client = (await enterPortal(api, owner, opened.client.id, 'member')).caller;
  slug = await slugOf(firm.firmId);
});
afterAll(() => api?.close());

const visitor = () => Caller.stranger(api);
const chapters = async () => ((await owner.get('/help')).body as { items: ChapterView[] }).items;
const one = async (chapter: string) => {
  const found = (await chapters()).find((some) => some.chapter === chapter);
  if (!found) throw new Error('No chapter');
  return found;
};
const publish = async (chapter: string, isPublished = true) =>
  owner.post(`/help/${chapter}/publication`, { version: (await one(chapter)).version, isPublished });
const read = async (q = '') =>
  ((await client.get(`/help?q=${encodeURIComponent(q)}`)).body as { items: HelpArticle[] }).items;
const text = { titleZh: '要点', titleEn: 'In short', bodyZh: '新的中文', bodyEn: 'New English' };

describe('The help for clients', () => {
  it('begins with seven chapters, of which nobody outside reads one until a person publishes it', async () => {
    expect((await chapters()).map(({ chapter }) => chapter)).toEqual(HELP_CHAPTERS);
    expect(await read()).toEqual([]);
    expect((await publish('suspension')).status).toBe(200);
    expect(await one('suspension')).toMatchObject({
      number: 1,
      published: 1,
      writtenBy: null,
      publishedBy: { name: '员工 owner' },
    });
    expect((await read()).map(({ chapter }) => chapter)).toEqual(['suspension']);
    const { body } = await visitor().get(`/firms/${slug}/help`);
    expect(body).toMatchObject({
      firm: { zh: firm.name, en: firm.name },
      items: [{ chapter: 'suspension' }],
    });
  });

  it('keeps what clients read while another version is written, and every version', async () => {
    await publish('summary');
    const { version, bodyZh } = await one('summary');
    expect((await owner.put('/help/summary', { version, ...text })).status).toBe(200);
    expect(await one('summary')).toMatchObject({ number: 2, published: 1, bodyZh: '新的中文' });
    expect((await read()).find(({ chapter }) => chapter === 'summary')?.bodyZh).toBe(bodyZh);
    await publish('summary');
    expect((await read('新的中文')).map(({ chapter }) => chapter)).toEqual(['summary']);
    const { body } = await owner.get('/help/summary/versions');
    expect((body as { items: ChapterView[] }).items.map(({ number }) => number)).toEqual([2, 1]);
    await publish('summary', false);
    expect((await read()).map(({ chapter }) => chapter)).not.toContain('summary');
  });

  it('is written over the version that its author has seen', async () => {
    const write = () => owner.put('/help/types', { version: 0, ...text });
    expect((await Promise.all([write(), write()])).map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await (await firm.as('writer')).put('/help/types', { version: 2, ...text })).status).toBe(403);
    expect((await owner.put('/help/weather', { version: 0, ...text })).status).toBe(422);
  });

  it('takes the questions of clients and visitors into a queue, where somebody settles each', async () => {
    const question = { words: '多久能恢复？', contact: '', locale: 'zh-CN' };
    expect((await client.post('/questions', question)).status).toBe(204);
    const asked = { ...question, words: 'How long?', contact: 'a@b.example', locale: 'en' };
    expect((await visitor().post(`/firms/${slug}/questions`, asked)).status).toBe(204);
    const { items } = (await owner.get('/questions')).body as { items: HelpQuestionView[] };
    expect(items.map(({ words }) => words)).toEqual(['How long?', '多久能恢复？']);
    expect(items.map(({ clientId }) => clientId === null)).toEqual([true, false]);
    const settle = () =>
      owner.post(`/questions/${items[0]?.id ?? ''}/settlement`, {
        version: items[0]?.version,
        state: 'answered',
        note: '已电话回复',
      });
    expect((await settle()).status).toBe(204);
    expect((await settle()).body).toMatchObject({ code: 'LIBRARY.VERSION_CONFLICT' });
    const { body } = await owner.get('/questions?state=answered');
    expect(body).toMatchObject({ items: [{ note: '已电话回复', settledBy: { name: '员工 owner' } }] });
  });

  it('is throttled for who asks too often, and knows no firm that is not there', async () => {
    const from = visitor();
    const ask = () => from.post(`/firms/${slug}/questions`, { words: '？？', contact: '', locale: 'zh-CN' });
    const answers = [];
    for (let time = 0; time < 6; time += 1) answers.push((await ask()).status);
    expect(answers).toEqual([204, 204, 204, 204, 204, 429]);
    expect((await visitor().get(`/firms/no-${newId().slice(-8)}/help`)).status).toBe(404);
  });
});
