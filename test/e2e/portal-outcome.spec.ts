import type { CaseView, OutcomeClaimView } from '@overturn/contracts/admin';
import type { PortalCasePage } from '@overturn/contracts/portal';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { command, openCase } from '../support/cases';
import { caseNow, moveTo } from '../support/filing';
import { createFirm } from '../support/firm';
import { keepPaper } from '../support/papers';
import { enterPortal } from '../support/portal';

let api: TestApi;
let staff: Caller;
let opened: CaseView;
let client: Caller;
let rival: Caller;
beforeAll(async () => {
  api = await startApi();
  const firm = await createFirm(api);
  staff = await firm.as('owner');
  opened = await openCase(staff);
  client = (await enterPortal(api, staff, opened.client.id, 'member')).caller;
  rival = (await enterPortal(api, staff, (await openCase(staff)).client.id)).caller;
  await moveTo(firm.firmId, opened.id, 'awaiting_amazon', 1);
});
afterAll(() => api?.close());

const report = (change: object = {}, caller = client) =>
  caller.post(`/cases/${opened.id}/outcome-reports`, {
    outcome: 'reinstated',
    note: '后台可以登录了',
    ...change,
  });

describe('An outcome that a client reports', () => {
  it('is offered while Amazon’s answer is waited for', async () => {
    const { mayReportOutcome } = (await client.get(`/cases/${opened.id}`)).body as PortalCasePage;
    expect(mayReportOutcome).toBe(true);
  });

  it('is refused for another client’s case, and for a part that is not named', async () => {
    expect((await report({}, rival)).status).toBe(404);
    expect(await report({ outcome: 'partially_reinstated' })).toMatchObject({
      body: { code: 'CASES.OUTCOME_SCOPE_WRONG' },
    });
  });

  it('is kept in the client’s name, once, and verified by anybody of the firm on evidence', async () => {
    const proof = await keepPaper(staff, opened.id, 'account health', 'screenshot');
    expect((await report({ fileIds: [proof] })).status).toBe(204);
    expect((await report()).status).toBe(409);
    const { claims } = (await staff.get(`/cases/${opened.id}/outcome`)).body as {
      claims: OutcomeClaimView[];
    };
    expect(claims).toMatchObject([
      { claimedBy: { name: '林采购' }, state: 'claimed', evidence: [{ id: proof }] },
    ]);
    const verified = await command(staff, await caseNow(staff, opened.id), 'VerifyOutcome', {
      checked: ['account_state_seen'],
      note: '已登录查看',
    });
    expect(verified).toMatchObject({ status: 200, body: { status: 'reinstated' } });
  });
});
