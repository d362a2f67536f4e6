import type { ContactAccessView } from '@overturn/contracts/admin';
import { portalRoutes, type PortalSessionView } from '@overturn/contracts/portal';
import type { RouteDefinition } from '@overturn/contracts/common';
import { startApi, type TestApi } from '../support/api';
import { Caller } from '../support/caller';
import { createClient } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { codeOf, enterPortal, invitationOf, invite, inviteContact } from '../support/portal';
import { methodOf, pathOf } from '../support/route-samples';
import { asSuperuser } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let clientId: string;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api);
  owner = await firm.as('owner');
});
beforeEach(async () => {
  clientId = (await createClient(owner)).id;
});
afterAll(() => api?.close());

const codeIn = async (email: string, userId: string, caller = Caller.atPortal(api)) => {
  await caller.post('/codes', { email });
  return { caller, answer: await caller.startSession({ email, code: await codeOf(api, userId) }) };
};
const expireInvitations = (userId: string) =>
  asSuperuser([
    `update clients.portal_invitations set expires_at = clock_timestamp() - interval '1 second' where client_user_id = $1`,
    [userId],
  ]);

describe('An invited contact', () => {
  it('comes in by the link and a code of six digits, and sees for whom', async () => {
    const { caller, contact } = await enterPortal(api, owner, clientId);
    const view = (await caller.get('/session')).body as PortalSessionView;
    expect(view.person).toMatchObject({ email: contact.email, rights: 'owner', locale: 'zh-CN' });
    expect(view.places).toMatchObject([{ firm: { zh: firm.name, en: firm.name }, isCurrent: true }]);
    const { items } = (await owner.get(`/clients/${clientId}/portal-access`)).body as {
      items: ContactAccessView[];
    };
    expect(items[0]?.access).toMatchObject({ state: 'active', email: contact.email });
    expect(items[0]?.access?.joinedAt).not.toBeNull();
  });

  it('is shown who invites and a hint of the address, not the address', async () => {
    const { email, access } = await inviteContact(owner, clientId);
    const token = await invitationOf(api, access.id);
    const { body, text } = await Caller.atPortal(api).post('/invitations/inspect', { token });
    expect(body).toMatchObject({
      firm: { zh: firm.name, en: firm.name },
      contactName: '林采购',
      isOpen: true,
    });
    expect(text).not.toContain(email);
  });

  it('whose link has expired gets a new one to the same address, by themselves', async () => {
    const { access } = await inviteContact(owner, clientId);
    const token = await invitationOf(api, access.id);
    await expireInvitations(access.id);
    const caller = Caller.atPortal(api);
    expect((await caller.post('/invitations/inspect', { token })).body).toMatchObject({ isOpen: false });
    expect((await caller.post('/codes', { invitation: token })).body).toMatchObject({
      code: 'CLIENTS.INVITATION_EXPIRED',
    });
    expect((await caller.post('/invitations/resend', { token })).status).toBe(204);
    const fresh = await invitationOf(api, access.id);
    expect(fresh).not.toBe(token);
    await caller.post('/codes', { invitation: fresh });
    const entered = await caller.startSession({ invitation: fresh, code: await codeOf(api, access.id) });
    expect(entered.status).toBe(200);
  });

  it('can be let in on the spot by the link that whoever invites is shown once; nothing of it is kept', async () => {
    const { contactId } = await inviteContact(owner, clientId);
    const { body } = await invite(owner, clientId, contactId);
    const { link, items } = body as { link: { url: string; expiresAt: string }; items: ContactAccessView[] };
    const token = new URLSearchParams(new URL(link.url).hash.slice(1)).get('token') ?? '';
    expect(link.url.startsWith(`${api.settings.PORTAL_URL}/invitation#token=`)).toBe(true);
    expect(items[0]?.access?.invitationExpiresAt).toBe(link.expiresAt);
    expect((await Caller.atPortal(api).post('/invitations/inspect', { token })).body).toMatchObject({
      isOpen: true,
    });
    const listed = await owner.get(`/clients/${clientId}/portal-access`);
    expect(listed.text).not.toContain(token);
    const kept = await asSuperuser([
      'select from clients.portal_invitations i where i::text like $1',
      [`%${token}%`],
    ]);
    expect(kept).toEqual([]);
  });

  it('uses a link once', async () => {
    const { contact } = await enterPortal(api, owner, clientId);
    const again = await Caller.atPortal(api).post('/codes', {
      invitation: await invitationOf(api, contact.access.id),
    });
    expect(again.body).toMatchObject({ code: 'CLIENTS.INVITATION_EXPIRED' });
  });

  it('cannot come in by address alone before the invitation was taken', async () => {
    const { email } = await inviteContact(owner, clientId);
    const caller = Caller.atPortal(api);
    expect((await caller.post('/codes', { email })).status).toBe(204);
    const sent = await asSuperuser<{ count: number }>(
      [
        `select count(*)::int as count from clients.portal_codes k join identity.people p on p.id = k.person_id where p.email = $1`,
        [email],
      ],
    ); // prettier-ignore
    expect(sent[0]?.count).toBe(0);
  });
});

describe('A one-time code', () => {
  it('lets somebody in who has been here before, by address alone, and works once', async () => {
    const { contact } = await enterPortal(api, owner, clientId);
    const { caller, answer } = await codeIn(contact.email, contact.access.id);
    expect(answer.status).toBe(200);
    const code = await codeOf(api, contact.access.id);
    expect((await caller.post('/session', { email: contact.email, code })).body).toMatchObject({
      code: 'CLIENTS.CODE_WRONG',
    });
  });

  it('is not asked for twice as one: the newest counts', async () => {
    const { contact } = await enterPortal(api, owner, clientId);
    const caller = Caller.atPortal(api);
    await caller.post('/codes', { email: contact.email });
    const old = await codeOf(api, contact.access.id);
    await caller.post('/codes', { email: contact.email });
    const { status } = await caller.post('/session', { email: contact.email, code: old });
    expect(status).toBe(old === (await codeOf(api, contact.access.id)) ? 200 : 401);
  });

  it('is spent after five wrong tries, also when they come at once', async () => {
    const { contact } = await enterPortal(api, owner, clientId);
    const caller = Caller.atPortal(api);
    await caller.post('/codes', { email: contact.email });
    const code = await codeOf(api, contact.access.id);
    const wrong = code === '000000' ? '000001' : '000000';
    const tries = Array.from({ length: 5 }, () =>
      caller.post('/session', { email: contact.email, code: wrong }),
    );
    expect((await Promise.all(tries)).map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
    expect((await caller.post('/session', { email: contact.email, code })).status).toBe(401);
  });

  it('ends after ten minutes', async () => {
    const { contact } = await enterPortal(api, owner, clientId);
    const caller = Caller.atPortal(api);
    await caller.post('/codes', { email: contact.email });
    await asSuperuser([
      `update clients.portal_codes set expires_at = expires_at - interval '10 minutes' where client_user_id = $1`,
      [contact.access.id],
    ]);
    const code = await codeOf(api, contact.access.id);
    expect((await caller.post('/session', { email: contact.email, code })).status).toBe(401);
  });

  it('is kept as a keyed hash that six digits cannot be tried against', async () => {
    const { contact } = await enterPortal(api, owner, clientId);
    const code = await codeOf(api, contact.access.id);
    const rows = await asSuperuser<{ row: string }>([
      'select k::text as row from clients.portal_codes k where client_user_id = $1',
      [contact.access.id],
    ]);
    expect(rows[0]?.row).not.toContain(code);
  });

  it('is answered in the same way whether the address is known or not, and only so often', async () => {
    const caller = Caller.atPortal(api);
    const answers = [];
    for (let turn = 0; turn < 5; turn++)
      answers.push((await caller.post('/codes', { email: 'nobody@seller.example' })).status);
    expect(answers).toEqual([204, 204, 204, 204, 429]);
  });

  it('is not sent by text message where no provider is set up', async () => {
    const { body } = await Caller.atPortal(api).post('/codes', { email: 'a@b.example', channel: 'sms' });
    expect(body).toMatchObject({ code: 'CLIENTS.SMS_NOT_AVAILABLE' });
  });

  it.each([
    ['neither address nor invitation', { code: '123456' }],
    ['both', { email: 'a@b.example', invitation: 'x'.repeat(43), code: '123456' }],
    ['five digits', { email: 'a@b.example', code: '12345' }],
    ['letters', { email: 'a@b.example', code: 'abcdef' }],
  ])('is refused with %s', async (_what, body) => {
    expect((await Caller.atPortal(api).post('/session', body)).status).toBe(422);
  });
});

describe('The devices of a client’s person', () => {
  it('are listed, signed out one by one, or all at once', async () => {
    const { caller: phone, contact } = await enterPortal(api, owner, clientId);
    const { caller: laptop } = await codeIn(contact.email, contact.access.id);
    const { items } = (await phone.get('/devices')).body as { items: { id: string; isCurrent: boolean }[] };
    expect(items.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true]);
    await phone.delete(`/devices/${items.find(({ isCurrent }) => !isCurrent)?.id ?? ''}`);
    expect((await laptop.get('/session')).status).toBe(401);
    const { caller: tablet } = await codeIn(contact.email, contact.access.id);
    expect((await tablet.delete('/devices')).status).toBe(204);
    expect((await phone.get('/session')).status).toBe(401);
  });

  it('all stop at once when staff shut the person out; a new invitation opens the door again', async () => {
    const { caller, contact } = await enterPortal(api, owner, clientId);
    await owner.post(`/clients/${clientId}/portal-access/${contact.access.id}/disable`);
    expect((await caller.get('/session')).status).toBe(401);
    await invite(owner, clientId, contact.contactId, 'member');
    const invitation = await invitationOf(api, contact.access.id);
    await caller.post('/codes', { invitation });
    const back = await Caller.atPortal(api).startSession({
      invitation,
      code: await codeOf(api, contact.access.id),
    });
    expect(back.body).toMatchObject({ person: { rights: 'member' } });
  });

  it('stop when the contact is retired', async () => {
    const { caller, contact } = await enterPortal(api, owner, clientId);
    await owner.put(`/clients/${clientId}/contacts/${contact.contactId}`, {
      version: 1,
      fields: { name: '林采购', email: contact.email },
      isRetired: true,
    });
    expect((await caller.get('/session')).status).toBe(401);
  });
});

describe('A person of two clients', () => {
  it('has one sign-in and goes from one to the other', async () => {
    const { caller, contact } = await enterPortal(api, owner, clientId);
    const other = (await createClient(owner)).id;
    const second = await inviteContact(owner, other, 'member', contact.email);
    const invitation = await invitationOf(api, second.access.id);
    await caller.post('/codes', { invitation });
    await Caller.atPortal(api).startSession({ invitation, code: await codeOf(api, second.access.id) });
    const view = (await caller.get('/session')).body as PortalSessionView;
    expect(view.places).toHaveLength(2);
    const moved = await caller.put('/session/client', { clientUserId: second.access.id });
    expect(moved.body).toMatchObject({ person: { rights: 'member' } });
    const elsewhere = await enterPortal(api, owner, (await createClient(owner)).id);
    const foreign = await caller.put('/session/client', { clientUserId: elsewhere.contact.access.id });
    expect(foreign.body).toMatchObject({ status: 404, code: 'CLIENTS.PORTAL_PLACE_NOT_FOUND' });
  });

  it('is not two contacts of one client', async () => {
    const { email } = await inviteContact(owner, clientId);
    const added = await owner.post(`/clients/${clientId}/contacts`, { name: '同一邮箱', email });
    const twin = (added.body as { contacts: { id: string; name: string }[] }).contacts.find(
      ({ name }) => name === '同一邮箱',
    );
    expect((await invite(owner, clientId, twin?.id ?? '')).body).toMatchObject({
      code: 'CLIENTS.EMAIL_INVITED_ALREADY',
    });
  });
});

describe('The two doors', () => {
  const guarded = (Object.entries(portalRoutes) as [string, RouteDefinition][]).filter(
    ([, { access }]) => access !== 'public',
  );
  const ask = (caller: Caller, definition: RouteDefinition) =>
    caller.send(methodOf(definition), pathOf(definition), definition.method === 'GET' ? undefined : {});

  it.each(guarded)('nobody is let into %s of the portal without signing in', async (_name, definition) => {
    expect((await ask(Caller.atPortal(api), definition)).body).toMatchObject({
      status: 401,
      code: 'HTTP.SIGN_IN_NEEDED',
    });
  });

  it('staff’s session opens nothing of the portal, nor a client’s anything of the staff’s', async () => {
    const { caller } = await enterPortal(api, owner, clientId);
    for (const [, definition] of guarded)
      expect((await ask(owner.atOtherDoor(), definition)).status).toBe(401);
    for (const path of ['/session', '/cases', '/clients', '/audit'])
      expect((await caller.atOtherDoor().get(path)).status).toBe(401);
  });

  it('a change without the token against forged requests is refused', async () => {
    const { caller } = await enterPortal(api, owner, clientId);
    const { body } = await caller.withToken('').put('/session/language', { locale: 'en' });
    expect(body).toMatchObject({ status: 403, code: 'HTTP.CSRF_TOKEN_WRONG' });
  });

  it('leaves an audit entry of a client’s sign-in, by the client', async () => {
    const { contact } = await enterPortal(api, owner, clientId);
    const [entry] = await asSuperuser<{ actor: object }>([
      `select actor from audit.entries where firm_id = $1 and action = 'portal.sign_in' and subjects::text like $2`,
      [firm.firmId, `%${contact.access.id}%`],
    ]);
    expect(entry?.actor).toMatchObject({ kind: 'client' });
  });
});
