import { DocumentChaseSweep, DocumentChecklist } from '@overturn/cases';
import type { CaseView, DocumentRequestView } from '@overturn/contracts/admin';
import type { Scope } from '@overturn/kernel';
import { TellOfDocuments } from '@overturn/notifications';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { acceptance, command, offer, openCase, openingRequest, pasteNotice } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { askForDocument, keepPaper, requestsOf, stepRequest } from '../support/papers';
import { answerRequest, sendToAmazon } from '../support/rounds';
import { asFirm, asSuperuser, auditEntry } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let manager: Caller;
let owner: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager']);
  [owner, manager] = [await firm.as('owner'), await firm.as('case_manager')];
});
afterAll(() => api?.close());

async function investigating(change: object = {}): Promise<CaseView> {
  let current = await openCase(manager, change);
  current = (await command(manager, current, 'OfferEngagement', offer)).body as CaseView;
  return (await command(manager, current, 'AcceptEngagement', acceptance)).body as CaseView;
}
const codes = (list: readonly DocumentRequestView[]) => list.map(({ code }) => code);

describe('The checklist of a case', () => {
  it('is filled when the investigation begins, from the notice and the playbook, each thing once', async () => {
    const current = await investigating();
    const list = await requestsOf(manager, current.id);
    expect(codes(list)).toContain('asked:invoice');
    expect(codes(list).filter((code) => code.startsWith('playbook:')).length).toBeGreaterThan(0);
    expect(list.every(({ state, round, hintZh }) => state === 'open' && round === 1 && hintZh !== '')).toBe(
      true,
    );
    expect(list.find(({ code }) => code === 'asked:invoice')).toMatchObject({
      source: 'notice',
      kinds: ['invoice'],
    });
    expect(Date.parse(list[0]?.dueAt ?? '')).toBeGreaterThan(Date.now());
  });

  it('goes from offered to accepted or back with a reason, and waives with a reason', async () => {
    const { id } = await openCase(manager);
    await askForDocument(manager, id);
    const now = async () => (await requestsOf(manager, id))[0] as DocumentRequestView;
    expect(await stepRequest(manager, id, await now(), 'accept')).toMatchObject({
      status: 409,
      body: { code: 'EVIDENCE.REQUEST_STEP_NOT_NOW' },
    });
    expect(await stepRequest(manager, id, await now(), 'offer')).toMatchObject({ status: 422 });
    const evidenceIds = [await keepPaper(manager, id, newId(), 'other')];
    await stepRequest(manager, id, await now(), 'offer', { evidenceIds });
    expect(await now()).toMatchObject({
      state: 'offered',
      files: [{ id: evidenceIds[0], fileName: 'paper.png' }],
    });
    expect(await stepRequest(manager, id, await now(), 'reject')).toMatchObject({
      status: 422,
      body: { code: 'EVIDENCE.REQUEST_NEEDS_REASON' },
    });
    await stepRequest(manager, id, await now(), 'reject', { reason: '照片太暗' });
    expect(await now()).toMatchObject({ state: 'open', reason: '照片太暗' });
    await stepRequest(manager, id, await now(), 'offer', { evidenceIds });
    const seen = await now();
    await stepRequest(manager, id, seen, 'accept');
    expect(await now()).toMatchObject({ state: 'accepted', reason: '' });
    expect(await stepRequest(manager, id, seen, 'accept')).toMatchObject({
      status: 409,
      body: { code: 'EVIDENCE.REQUEST_CHANGED' },
    });
    const foreign = await (await createFirm(api)).as('owner');
    expect((await stepRequest(foreign, id, await now(), 'reopen', { reason: 'x' })).status).toBe(404);
  });

  it('grows by what Amazon asks for in an answer, and asks again for what was settled', async () => {
    const { id } = await openCase(owner);
    const { staffId } = firm.member('owner');
    const { current } = await sendToAmazon(firm.firmId, { staffId, caller: owner }, id);
    const notice = await pasteNotice(
      owner,
      `Thank you for your reply. We do not have enough information to reactivate your account. Please send invoices issued in the last 365 days. Reference ${newId()}.`,
    );
    await owner.post(
      `/cases/${id}/answers`,
      answerRequest(current.version, 'info_requested', { noticeId: notice.id }),
    );
    const asked = (await requestsOf(owner, id)).find(({ code }) => code === 'asked:invoice');
    expect(asked).toMatchObject({ state: 'open', source: 'notice', round: 1 });
  });
});

describe('A document that does not come', () => {
  const notified = (caseId: string) =>
    asSuperuser<{ staff: string; count: string }>([
      `select recipient_id as staff, params ->> 'count' as count from notifications.notifications
       where case_id = $1 and kind = 'documents_due'`,
      [caseId],
    ]);
  const makeDue = (caseId: string) =>
    asFirm(firm.firmId, auditEntry(firm.firmId), [
      `update evidence.document_requests set chase_at = platform.now() where case_id = $1 and state = 'open'`,
      [caseId],
    ]);
  const event = (caseId: string, eventId = newId()) => ({
    firmId: firm.firmId,
    eventId,
    topic: 'cases.documents_due.v1',
    payload: { caseId },
  });

  it('is asked for again by the ladder, and its case’s manager is told once', async () => {
    const { staffId } = firm.member('case_manager');
    const { id } = await openCase(manager, { assigneeId: staffId });
    await askForDocument(manager, id);
    await askForDocument(manager, id);
    await makeDue(id);
    expect(await api.app.get(DocumentChaseSweep).sweep()).toBeGreaterThanOrEqual(2);
    const rows = await asSuperuser<{ next: boolean }>([
      'select chase_at > platform.now() as next from evidence.document_requests where case_id = $1',
      [id],
    ]);
    expect(rows).toEqual([{ next: true }, { next: true }]);
    const told = event(id);
    for (let turn = 0; turn < 2; turn++) await api.app.get(TellOfDocuments).handle(told);
    expect(await notified(id)).toEqual([{ staff: staffId, count: '2' }]);
  });

  it('is not asked for once it is waived or the case is closed', async () => {
    const current = await openCase(manager);
    await askForDocument(manager, current.id);
    await command(manager, current, 'Decline', { reason: '利益冲突' });
    await api.app.get(TellOfDocuments).handle(event(current.id));
    expect(await notified(current.id)).toEqual([]);
  });
});

describe('The client’s own list', () => {
  it('shows what to bring, of their own case only; they offer no file that is not theirs', async () => {
    const opened = await openCase(manager, openingRequest((await pasteNotice(manager)).id));
    await askForDocument(manager, opened.id);
    const checklist = api.app.get(DocumentChecklist);
    const as = (clientId: string): Scope => ({
      firmId: firm.firmId,
      actor: { kind: 'client', clientId, personId: newId() },
      traceId: 'test',
    });
    const mine = as(opened.client.id);
    const [request] = await checklist.getAsClient(mine, opened.id);
    expect(Object.keys(request ?? {})).not.toContain('source');
    // A file that staff keep is none that a client could name; what clients bring is tried at the portal's own test.
    const evidenceIds = [await keepPaper(manager, opened.id, newId(), 'other')];
    const offered = checklist.offerAsClient(mine, opened.id, request?.id ?? '', { version: 1, evidenceIds });
    await expect(offered).rejects.toMatchObject({ code: 'EVIDENCE.FILE_NOT_FOUND' });
    await expect(checklist.getAsClient(as(newId()), opened.id)).rejects.toMatchObject({
      code: 'CASES.CASE_NOT_FOUND',
    });
  });
});
