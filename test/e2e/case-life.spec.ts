import type { CaseView, TimelineEntry } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { acceptance, command, offer, openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';

let api: TestApi;
let firm: TestFirm;
let manager: Caller;
let owner: Caller;
let opened: CaseView;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager', 'auditor']);
  [owner, manager] = [await firm.as('owner'), await firm.as('case_manager')];
});
beforeEach(async () => {
  opened = await openCase(manager);
});
afterAll(() => api?.close());

/** Gives commands one after the other. @returns the case after the last one */
async function live(steps: readonly (readonly [string, object])[], by = manager): Promise<CaseView> {
  let current = opened;
  for (const [name, payload] of steps) {
    const answer = await command(by, current, name, payload);
    if (answer.status !== 200) throw new Error(`${name}: ${answer.text}`);
    current = answer.body as CaseView;
  }
  return current;
}
const timeline = async (): Promise<TimelineEntry[]> =>
  ((await manager.get(`/cases/${opened.id}/timeline`)).body as { items: TimelineEntry[] }).items;
const kinds = async () => (await timeline()).map((one) => one.kind.replace(/^cases\.|\.v1$/g, ''));

describe('A case', () => {
  it('begins as an enquiry with deadlines that say where they come from', () => {
    expect(opened).toMatchObject({ status: 'enquiry', round: 1, version: 1, zone: 'America/Los_Angeles' });
    expect(opened.deadlines.length).toBeGreaterThan(0);
    for (const one of opened.deadlines) expect(one.why.ruleCode ?? one.why.reason).toBeTruthy();
    expect(opened.allowedCommands.map((one) => one.command)).toEqual([
      'OfferEngagement',
      'Decline',
      'CorrectCauses',
      'Assign',
      'ChangeTags',
      'AddNote',
    ]);
  });

  it('is investigated once the engagement was offered and accepted', async () => {
    const done = await live([
      ['OfferEngagement', offer],
      ['AcceptEngagement', acceptance],
    ]);
    expect(done).toMatchObject({ status: 'investigating', version: 3 });
    expect(await kinds()).toEqual(['engagement_accepted', 'engagement_offered', 'case_opened']);
  });

  it('can be declined before, and withdrawn after the offer; its dates then remind nobody', async () => {
    const declined = await live([['Decline', { reason: '利益冲突' }]]);
    expect(declined).toMatchObject({ status: 'closed', closedAs: 'declined' });
    expect(declined.deadlines.map((one) => one.state)).toEqual(declined.deadlines.map(() => 'cancelled'));
    expect(declined.deadlines.flatMap((one) => one.reminders)).toEqual([]);
    opened = await openCase(manager);
    const withdrawn = await live([
      ['OfferEngagement', offer],
      ['Withdraw', { reason: '客户放弃' }],
    ]);
    expect(withdrawn).toMatchObject({ status: 'closed', closedAs: 'withdrawn' });
  });

  it('is reopened by who may, where it had come to', async () => {
    const closed = await live([['Decline', { reason: '误判' }]]);
    expect((await command(manager, closed, 'Reopen', { reason: '再看' })).body).toMatchObject({
      status: 403,
      code: 'HTTP.PERMISSION_NEEDED',
      params: { permission: 'case:reopen' },
    });
    const reopened = await command(owner, closed, 'Reopen', { reason: '再看' });
    expect(reopened.body).toMatchObject({ status: 'enquiry', closedAs: null });
  });

  it('has its dates again after it was reopened', async () => {
    const closed = await live([['Decline', { reason: '误判' }]]);
    const reopened = (await command(owner, closed, 'Reopen', { reason: '再看' })).body as CaseView;
    expect(
      reopened.deadlines
        .filter((one) => one.state === 'open')
        .map((one) => one.code)
        .sort(),
    ).toEqual(opened.deadlines.map((one) => one.code).sort());
  });

  it('is given to a member of the firm, and taken back', async () => {
    const { staffId } = firm.member('owner');
    const given = await live([['Assign', { assigneeId: staffId }]]);
    expect(given.assignee).toEqual({ id: staffId, name: '员工 owner' });
    expect((await command(manager, given, 'Assign', { assigneeId: newId() })).body).toMatchObject({
      status: 422,
      code: 'CASES.ASSIGNEE_NOT_FOUND',
    });
    expect((await command(manager, given, 'Assign', { assigneeId: null })).body).toMatchObject({
      assignee: null,
    });
  });

  it('keeps notes of several lines, of the staff alone', async () => {
    await live([['AddNote', { text: '第一行\n第二行 <b>x</b>' }]]);
    const [note] = await timeline();
    expect(note).toMatchObject({ visibility: 'staff', payload: { text: '第一行\n第二行 <b>x</b>' } });
  });

  it('takes one of two commands at the same version; the other is told the version of today', async () => {
    const answers = await Promise.all([
      command(manager, opened, 'OfferEngagement', offer),
      command(owner, opened, 'Decline', { reason: '冲突' }),
    ]);
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409]);
    const lost = answers.find((one) => one.status === 409);
    expect(lost?.body).toMatchObject({ code: 'CASES.VERSION_CONFLICT', params: { currentVersion: 2 } });
  });

  it('refuses a command that its status does not know, and what is no command of a case', async () => {
    expect((await command(manager, opened, 'StartDrafting', { note: '' })).body).toMatchObject({
      status: 409,
      code: 'CASES.TRANSITION_NOT_ALLOWED',
      params: { command: 'StartDrafting', status: 'enquiry' },
    });
    for (const name of ['OpenCase', 'constructor', '__proto__'])
      expect((await command(owner, opened, name, { note: 'x' })).status).toBe(422);
  });

  it('takes no status, firm or verdict from the outside', async () => {
    for (const extra of [{ status: 'reinstated' }, { firmId: newId() }, { closedAs: 'won' }]) {
      const body = { command: 'AddNote', version: 1, payload: { text: 'x' }, ...extra };
      expect((await manager.post(`/cases/${opened.id}/commands`, body)).status).toBe(422);
      const inside = { command: 'AddNote', version: 1, payload: { text: 'x', ...extra } };
      expect((await manager.post(`/cases/${opened.id}/commands`, inside)).status).toBe(422);
    }
  });

  it('offers an auditor nothing to do', async () => {
    const auditor = await firm.as('auditor');
    expect((await auditor.get(`/cases/${opened.id}`)).body).toMatchObject({ allowedCommands: [] });
    expect((await command(auditor, opened, 'AddNote', { text: 'x' })).status).toBe(403);
  });
});

it('the timeline pages through every event once, newest first', async () => {
  await live(Array.from({ length: 6 }, (_, index) => ['AddNote', { text: `备注 ${index}` }] as const));
  const seen: number[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = (await manager.get(`/cases/${opened.id}/timeline?limit=3${cursor && `&cursor=${cursor}`}`))
      .body as {
      items: TimelineEntry[];
      nextCursor: string | null;
    };
    seen.push(...page.items.map((one) => one.sequence));
    cursor = page.nextCursor;
  }
  expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1]);
});
