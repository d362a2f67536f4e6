import type { CaseView, EvidenceView } from '@overturn/contracts/admin';
import type { PortalTodoView } from '@overturn/contracts/portal';
import { TellClient, TellOfMessage } from '@overturn/notifications';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { bareCommand, openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { conversation, retract, write } from '../support/messages';
import { keepPaper } from '../support/papers';
import { enterPortal } from '../support/portal';
import { asSuperuser, auditEntry, inTransaction } from '../support/sql';

const NOTE = '内部备注：客户不要看到';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let manager: Caller;
let opened: CaseView;
let client: Caller;
let rival: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'case_manager']);
  [owner, manager] = [await firm.as('owner'), await firm.as('case_manager')];
  opened = await openCase(owner, { assigneeId: firm.member('case_manager').staffId });
  await bareCommand(owner, opened, 'AddNote', { text: NOTE });
  client = (await enterPortal(api, owner, opened.client.id, 'member')).caller;
  rival = (await enterPortal(api, owner, (await openCase(owner)).client.id)).caller;
});
afterAll(() => api?.close());

const bodies = async (caller: Caller) =>
  (await conversation(caller, opened.id)).items.map(({ body }) => body);
const unread = async (caller: Caller) => (await conversation(caller, opened.id)).unread;

describe('A conversation', () => {
  it('goes both ways, and says what is unread and what was read', async () => {
    await write(manager, opened.id, '请问货源是哪家？');
    expect(await unread(client)).toBe(1);
    expect((await conversation(manager, opened.id)).otherReadUntil).toBeNull();
    const { items } = (await client.get('/todos')).body as { items: PortalTodoView[] };
    expect(items).toMatchObject([{ todo: 'read_messages', caseId: opened.id, count: 1 }]);
    expect((await client.put(`/cases/${opened.id}/messages/read`, undefined)).status).toBe(204);
    expect(await unread(client)).toBe(0);
    const { items: sent, otherReadUntil } = await conversation(manager, opened.id);
    expect(otherReadUntil).toBe(sent[0]?.sentAt);
    await write(client, opened.id, '是广州星灯。');
    expect([await unread(manager), await unread(owner)]).toEqual([1, 1]);
    expect(await bodies(client)).toEqual(['是广州星灯。', '请问货源是哪家？']);
    expect(await bodies(manager)).toEqual(await bodies(client));
  });

  it('does not tell the client who of the staff wrote', async () => {
    expect((await conversation(client, opened.id)).items.map(({ side, writer }) => [side, writer])).toEqual([
      ['client', '林采购'],
      ['firm', ''],
    ]);
  });

  it('carries files of the case, which the client may then open', async () => {
    const paper = await keepPaper(owner, opened.id, 'attached', 'other');
    expect((await client.get(`/files/${paper}`)).status).toBe(404);
    await write(owner, opened.id, '', [paper]);
    expect((await client.get(`/files/${paper}`)).status).toBe(200);
    const foreign = await keepPaper(owner, (await openCase(owner)).id, 'foreign', 'other');
    expect((await write(client, opened.id, '', [foreign])).status).toBe(404);
    const { items } = (await owner.get(`/cases/${opened.id}/evidence`)).body as { items: EvidenceView[] };
    expect(items.map(({ id }) => id)).not.toContain(foreign);
  });

  it('keeps a message that was taken back, without its words, and lets only its writer do so', async () => {
    await write(client, opened.id, '发错了，请忽略');
    const [mine] = (await conversation(client, opened.id)).items;
    const id = mine?.id ?? '';
    expect((await retract(owner, opened.id, id)).status).toBe(404);
    expect((await retract(client, opened.id, id)).status).toBe(204);
    expect((await retract(client, opened.id, id)).status).toBe(204);
    for (const caller of [client, owner])
      expect((await conversation(caller, opened.id)).items[0]).toMatchObject({
        id,
        isRetracted: true,
        body: '',
      });
  });

  it('is found by nobody else, and takes nothing that is empty or holds a password', async () => {
    for (const answer of [
      await rival.get(`/cases/${opened.id}/messages`),
      await write(rival, opened.id, '让我看看'),
      await rival.put(`/cases/${opened.id}/messages/read`, undefined),
    ])
      expect(answer.status).toBe(404);
    expect(await write(client, opened.id, ' ')).toMatchObject({
      status: 422,
      body: { code: 'MESSAGES.EMPTY' },
    });
    expect((await write(client, opened.id, '密码：Abc12345!')).status).toBe(422);
    expect((await client.get(`/cases/${opened.id}/messages?cursor=x`)).status).toBe(422);
  });

  it('never holds what staff note for themselves: not over the API, not in a client’s SQL', async () => {
    const seen = await client.get(`/cases/${opened.id}/messages`);
    const told = await client.get(`/cases/${opened.id}/events`);
    expect(seen.text + told.text).not.toContain(NOTE);
    const [person] = await asSuperuser<{ person_id: string }>([
      'select person_id from clients.client_users where firm_id = $1 and client_id = $2',
      [firm.firmId, opened.client.id],
    ]);
    const asClient = (sql: string) =>
      inTransaction<{ count: number }>('app', [
        [
          `select set_config('app.firm_id', $1, true), set_config('app.client_id', $2, true), set_config('app.person_id', $3, true)`,
          [firm.firmId, opened.client.id, person?.person_id ?? ''],
        ],
        auditEntry(firm.firmId),
        sql,
      ]);
    const [notes] = await asClient(
      `select count(*)::int as count from cases.case_events where payload::text like '%内部备注%'`,
    );
    const [words] = await asClient(
      `select count(*)::int as count from messages.messages where body like '%内部备注%'`,
    );
    expect([notes?.count, words?.count]).toEqual([0, 0]);
    await expect(
      asClient(`insert into messages.messages (firm_id, id, case_id, body, staff_id)
        select firm_id, gen_random_uuid(), id, '冒充', (select id from identity.staff limit 1) from cases.cases`),
    ).rejects.toThrow();
    await expect(
      asClient(`insert into messages.retractions (firm_id, message_id, case_id)
        select firm_id, id, case_id from messages.messages where staff_id is not null`),
    ).rejects.toThrow('retraction_of_another');
  });
});

describe('The other side of a conversation', () => {
  const event = (by: 'firm' | 'client') => ({
    firmId: firm.firmId,
    eventId: newId(),
    topic: 'messages.message_sent.v1',
    payload: { caseId: opened.id, messageId: newId(), by },
  });
  const mails = async (template: string): Promise<number> =>
    (
      await asSuperuser<{ count: number }>([
        'select count(*)::int as count from notifications.mails where firm_id = $1 and template = $2',
        [firm.firmId, template],
      ])
    )[0]?.count ?? 0;

  it('is told by one mail, however many messages came and however often the event is handled', async () => {
    const [first, second] = [event('firm'), event('firm')];
    for (const one of [first, first, second]) await api.app.get(TellClient).handle(one);
    expect(await mails('client_todo')).toBe(1);
    const third = event('client');
    for (const one of [third, third]) await api.app.get(TellOfMessage).handle(one);
    await api.app.get(TellClient).handle(third);
    expect([await mails('client_todo'), await mails('message_received')]).toEqual([1, 1]);
  });
});
