import type { ClientView } from '@overturn/contracts/admin';
import { SendPortalCode } from '@overturn/notifications';
import { Sealer, newId } from '@overturn/platform';
import { SMS_KEY, SmsStandIn } from '@overturn/platform/testing';
import { startApi, type TestApi } from '../support/api';
import { Caller } from '../support/caller';
import { createClient } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { codeOf, invitationOf, invite } from '../support/portal';
import { asSuperuser } from '../support/sql';

const PER_FIRM = 6;
const provider = new SmsStandIn();
let api: TestApi;
let firm: TestFirm;
beforeAll(async () => {
  api = await startApi({
    SMS_ADAPTER: 'aliyun',
    SMS_ENDPOINT: await provider.start(),
    SMS_ACCESS_KEY_ID: SMS_KEY.id,
    SMS_ACCESS_KEY_SECRET: SMS_KEY.secret,
    SMS_SIGN_NAME: '海蓝申诉',
    SMS_CODE_TEMPLATE: 'SMS_1',
    SMS_PER_FIRM_DAY: PER_FIRM,
  });
});
beforeEach(async () => {
  firm = await createFirm(api);
  provider.sent.length = 0;
  provider.code = 'OK';
});
afterAll(async () => {
  await api?.close();
  await provider.stop();
});

/** A mobile number that nobody else has. */
const freshNumber = () =>
  `139${String(Number.parseInt(newId().slice(-12), 16) % 100_000_000).padStart(8, '0')}`;

async function invitedWith(phone: string | null) {
  const owner = await firm.as('owner');
  const email = `kehu.${newId()}@seller.example`;
  const { id } = await createClient(owner);
  const added = await owner.post(`/clients/${id}/contacts`, { name: '林采购', email, phone });
  const [contact] = (added.body as ClientView).contacts;
  const { body } = await invite(owner, id, contact?.id ?? '');
  const [item] = (body as { items: { access: { id: string } }[] }).items;
  const userId = item?.access.id ?? '';
  return { email, userId, invitation: await invitationOf(api, userId) };
}
/** Does what the worker does with the newest code that was asked for. @returns the event's id, which its mail has too */
async function deliver(userId: string): Promise<string> {
  const [event] = await asSuperuser<{ id: string; payload: Record<string, string> }>([
    `select id, payload from platform.outbox where topic = 'clients.portal_code_requested.v1'
       and payload ->> 'clientUserId' = $1 order by created_at desc, id desc limit 1`,
    [userId],
  ]);
  await handle(event?.id ?? '', event?.payload ?? {});
  return event?.id ?? '';
}
const handle = (eventId: string, payload: Record<string, string>) =>
  api.app.get(SendPortalCode).handle({
    firmId: firm.firmId,
    eventId,
    topic: 'clients.portal_code_requested.v1',
    payload,
  });
const isMailed = async (eventId: string) =>
  (await asSuperuser(['select from notifications.mails where id = $1', [eventId]])).length === 1;
/** Codes asked for one after the other, past what the sign-in page lets one person ask for. */
async function codes(userId: string, howMany: number) {
  const [user] = await asSuperuser<{ person_id: string }>([
    'select person_id from clients.client_users where id = $1',
    [userId],
  ]);
  const mailed = [];
  for (let turn = 0; turn < howMany; turn++) {
    const eventId = newId();
    await handle(eventId, {
      clientUserId: userId,
      personId: user?.person_id ?? '',
      channel: 'sms',
      tokenSealed: api.app.get(Sealer).seal('012345'),
      expiresAt: new Date(Date.now() + 600_000).toISOString(),
    });
    mailed.push(await isMailed(eventId));
  }
  return mailed;
}

describe('A code by text message', () => {
  it('goes to the phone that the firm knows, hinted at on the invitation’s page, and lets its owner in', async () => {
    const phone = freshNumber();
    const { userId, invitation } = await invitedWith(`+86 ${phone}`);
    const caller = Caller.atPortal(api);
    const { body, text } = await caller.post('/invitations/inspect', { token: invitation });
    expect(body).toMatchObject({ phoneHint: `139****${phone.slice(-4)}` });
    expect(text).not.toContain(phone);
    await caller.post('/codes', { invitation, channel: 'sms' });
    const eventId = await deliver(userId);
    const code = await codeOf(api, userId);
    expect(provider.sent).toMatchObject([{ PhoneNumbers: phone, TemplateParam: JSON.stringify({ code }) }]);
    expect(await isMailed(eventId)).toBe(false);
    expect((await caller.startSession({ invitation, code })).status).toBe(200);
  });

  it.each([
    ['a landline', '0571-87911962'],
    ['no phone', null],
    ['a number abroad, for which there is no template', '+852 9123 4567'],
  ])('goes by mail to a contact with %s, whose page offers no message', async (_what, phone) => {
    const { userId, invitation } = await invitedWith(phone);
    const caller = Caller.atPortal(api);
    expect((await caller.post('/invitations/inspect', { token: invitation })).body).toMatchObject({
      phoneHint: null,
    });
    expect((await caller.post('/codes', { invitation, channel: 'sms' })).status).toBe(204);
    expect(await isMailed(await deliver(userId))).toBe(true);
    expect(provider.sent).toEqual([]);
  });

  it('goes by mail when the provider refuses it, and not twice', async () => {
    const { userId } = await invitedWith(freshNumber());
    provider.code = 'isv.AMOUNT_NOT_ENOUGH';
    expect(await codes(userId, 1)).toEqual([true]);
    expect(provider.sent).toHaveLength(1);
  });

  it('goes by mail after five in an hour to one number', async () => {
    const { userId } = await invitedWith(freshNumber());
    expect(await codes(userId, 6)).toEqual([false, false, false, false, false, true]);
    expect(provider.sent).toHaveLength(5);
  });

  it('goes by mail once the firm has sent as many as it may in a day; another firm is not touched', async () => {
    const [one, other] = [await invitedWith(freshNumber()), await invitedWith(freshNumber())];
    expect(await codes(one.userId, 4)).toEqual([false, false, false, false]);
    expect(await codes(other.userId, 4)).toEqual([false, false, true, true]);
    expect(provider.sent).toHaveLength(PER_FIRM);
    firm = await createFirm(api);
    expect(await codes((await invitedWith(freshNumber())).userId, 1)).toEqual([false]);
  });

  it('is answered alike for an address that nobody has', async () => {
    const answer = await Caller.atPortal(api).post('/codes', {
      email: `nobody.${newId()}@seller.example`,
      channel: 'sms',
    });
    expect([answer.status, answer.text]).toEqual([204, '']);
  });
});
