import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openInDrafting, planToFiled, saveDraft } from '../support/filing';
import { createFirm, type TestFirm } from '../support/firm';

let api: TestApi;
let firm: TestFirm;
let manager: Caller;
let filed: Awaited<ReturnType<typeof planToFiled>>;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'reviewer']);
  manager = await firm.as('case_manager');
  const second = await firm.as('reviewer');
  filed = await planToFiled({ firmId: firm.firmId, author: manager, second });
});
afterAll(() => api?.close());

const paperPath = (caseId: string, query: string) => `/cases/${caseId}/plan/paper?${query}`;

describe('A plan on paper', () => {
  it.each([
    ['pdf', 'en', '%PDF-'],
    ['pdf', 'both', '%PDF-'],
    ['docx', 'zh', 'PK'],
  ])('of a version is a %s in %s', async (format, language, begins) => {
    const { current, hash } = filed;
    const query = `versionHash=${hash}&format=${format}&language=${language}`;
    const answer = await manager.get(paperPath(current.id, query));
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toContain(
      `${current.number}-plan-v1-${language}.${format}`,
    );
    expect((answer.body as Buffer).subarray(0, begins.length).toString()).toBe(begins);
  });

  it('is the draft where no version is named, and says so; without a draft there is none', async () => {
    const { id } = await openInDrafting(firm.firmId, manager);
    const path = paperPath(id, 'format=pdf&language=zh');
    expect((await manager.get(path)).body).toMatchObject({ code: 'PLANS.NO_DRAFT', status: 404 });
    await saveDraft(manager, id);
    const answer = await manager.get(path);
    expect(answer.headers['content-disposition']).toContain('plan-draft-zh.pdf');
  });

  it('is refused for a version of another case, an unknown case and an unknown format', async () => {
    const { hash } = filed;
    const { id } = await openInDrafting(firm.firmId, manager);
    const of = `versionHash=${hash}&format=pdf&language=en`;
    expect((await manager.get(paperPath(id, of))).body).toMatchObject({ code: 'PLANS.VERSION_NOT_FOUND' });
    expect((await manager.get(paperPath(newId(), of))).status).toBe(404);
    expect((await manager.get(paperPath(id, 'format=exe&language=en'))).status).toBe(422);
  });
});
