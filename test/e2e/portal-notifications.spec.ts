import type { CaseView } from '@overturn/contracts/admin';
import type { PortalNotificationsView } from '@overturn/contracts/portal';
import { TellClient } from '@overturn/notifications';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { enterPortal } from '../support/portal';
import { asSuperuser } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let opened: CaseView;
let client: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api);
  const owner = await firm.as('owner');
  opened = await openCase(owner);
  client = (await enterPortal(api, owner, opened.client.id, 'member')).caller;
});
afterAll(() => api?.close());

const tell = () =>
  api.app.get(TellClient).handle({
    firmId: firm.firmId,
    eventId: newId(),
    topic: 'messages.message_sent.v1',
    payload: { caseId: opened.id, messageId: newId(), by: 'firm' },
  });
const waiting = () =>
  asSuperuser<{ not_before: Date }>([
    `select not_before from notifications.mails where firm_id = $1 and template = 'client_todo'`,
    [firm.firmId],
  ]);

describe('Mails to a client', () => {
  it('are those that the person chose, never what binds them', async () => {
    const { body } = await client.get('/notifications');
    expect(body).toMatchObject({ muted: [] });
    const choice = { ...(body as PortalNotificationsView), muted: ['read_messages'] };
    expect((await client.put('/notifications', choice)).body).toMatchObject({ muted: ['read_messages'] });
    await tell();
    expect(await waiting()).toEqual([]);
    for (const muted of [['agree'], ['pay_invoice'], ['nonsense']])
      expect((await client.put('/notifications', { ...choice, muted })).status).toBe(422);
    expect((await client.put('/notifications', { ...choice, quietFrom: '25:00' })).status).toBe(422);
    for (const digestAt of ['24:00', '9:00', 900])
      expect((await client.put('/notifications', { ...choice, digestAt })).status).toBe(422);
  });

  it('wait until the quiet hours are over', async () => {
    const always = { muted: [], quietFrom: '00:00', quietTo: '23:59', digestAt: null };
    expect((await client.put('/notifications', always)).body).toEqual(always);
    await tell();
    const [mail] = await waiting();
    expect(mail?.not_before.getUTCMinutes()).toBe(59);
  });
});
