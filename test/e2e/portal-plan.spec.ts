import type { CaseView } from '@overturn/contracts/admin';
import type { PortalCasePage, PortalPlanView, PortalTodoView } from '@overturn/contracts/portal';
import { aPlan } from '../../libs/wording/src/testing/plan.builder';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { caseNow, judgePlan, openInDrafting, planOf, submitPlan, writeDraft } from '../support/filing';
import { createFirm, type TestFirm } from '../support/firm';
import { enterPortal } from '../support/portal';

let api: TestApi;
let firm: TestFirm;
let author: Caller;
let reviewer: Caller;
let one: CaseView;
let owner: Caller;
let member: Caller;
let rival: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager']);
  [author, reviewer] = [await firm.as('case_manager'), await firm.as('owner')];
  one = await openInDrafting(firm.firmId, author);
  owner = (await enterPortal(api, reviewer, one.client.id)).caller;
  member = (await enterPortal(api, reviewer, one.client.id, 'member')).caller;
  rival = (await enterPortal(api, reviewer, (await openCase(reviewer)).client.id)).caller;
});
afterAll(() => api?.close());

const read = async (caller = owner): Promise<PortalPlanView | null> =>
  ((await caller.get(`/cases/${one.id}/plan`)).body as { plan: PortalPlanView | null }).plan;
const hashNow = async () => (await read())?.hash ?? '';
const judge = (caller: Caller, verdict: object) => caller.post(`/cases/${one.id}/plan/verdicts`, verdict);
const approval = (hash: string) => ({
  verdict: 'client_approved',
  hash,
  truthStatementVersion: '2026-11',
});
async function passReview(opening: string): Promise<void> {
  const content = { ...aPlan(), opening: { zh: opening, en: opening, enOf: null } };
  const { contentHash } = await writeDraft(author, one.id, content);
  await submitPlan(author, await caseNow(author, one.id), contentHash);
  await judgePlan(reviewer, await caseNow(author, one.id), {
    verdict: 'approved',
    planVersionHash: contentHash,
  });
}

describe('The plan at the portal', () => {
  it('shows nothing that the reviewer has not let pass', async () => {
    const { contentHash } = await writeDraft(author, one.id);
    await submitPlan(author, await caseNow(author, one.id), contentHash);
    expect(await read()).toBeNull();
    await judgePlan(reviewer, await caseNow(author, one.id), {
      verdict: 'changes_requested',
      planVersionHash: contentHash,
      comment: '内部意见：太长',
    });
    expect(await read()).toBeNull();
  });

  it('shows the version that waits, in both languages, as something to do', async () => {
    await passReview('第一稿 the first');
    expect(await read()).toMatchObject({ number: 2, isWaiting: true, previousNumber: null, word: null });
    const { items } = (await owner.get('/todos')).body as { items: PortalTodoView[] };
    expect(items.map(({ todo }) => todo)).toContain('approve_plan');
    expect((await owner.get(`/cases/${one.id}/plan`)).text).not.toContain('内部意见');
  });

  it('is judged by who may sign for the client, and by no other client', async () => {
    const hash = await hashNow();
    expect((await judge(member, approval(hash))).status).toBe(403);
    expect((await judge(rival, approval(hash))).status).toBe(404);
    expect((await rival.get(`/cases/${one.id}/plan`)).status).toBe(404);
    expect((await member.get(`/cases/${one.id}/plan`)).status).toBe(200);
  });

  it('goes back with the client’s words, and comes again with what changed', async () => {
    const old = await hashNow();
    const asked = { verdict: 'client_requested_changes', hash: old, comment: '供应商名称写错了' };
    expect((await judge(owner, asked)).status).toBe(204);
    expect(await caseNow(author, one.id)).toMatchObject({ status: 'drafting' });
    expect(await read()).toMatchObject({
      isWaiting: false,
      word: { comment: '供应商名称写错了', name: '林采购' },
    });
    await passReview('第二稿 the second');
    const plan = await read();
    expect(plan).toMatchObject({ number: 3, previousNumber: 2 });
    expect(plan?.places.filter(({ before }) => before !== null)).toMatchObject([
      { part: 'opening', text: { zh: '第二稿 the second' }, before: { zh: '第一稿 the first' } },
    ]);
    expect(await judge(owner, approval(old))).toMatchObject({ status: 409 });
  });

  it('is approved by its hash with the truth statement, once, in the client’s own name', async () => {
    const hash = await hashNow();
    const [first, second] = await Promise.all([judge(owner, approval(hash)), judge(owner, approval(hash))]);
    expect([first.status, second.status].sort((a, b) => a - b)).toEqual([204, 409]);
    expect(await caseNow(author, one.id)).toMatchObject({ status: 'ready_to_submit' });
    const version = (await planOf(author, one.id)).versions.find(({ contentHash }) => contentHash === hash);
    expect(version?.verdicts[0]).toMatchObject({
      verdict: 'client_approved',
      truthStatementVersion: '2026-11',
      contactName: '林采购',
      heardBy: null,
      givenBy: { name: '林采购' },
    });
    expect(await read()).toMatchObject({ isWaiting: false, word: { verdict: 'client_approved' } });
    const shown = (await owner.get(`/cases/${one.id}`)).body as PortalCasePage;
    expect(shown.mayReportOutcome).toBe(false);
  });
});
