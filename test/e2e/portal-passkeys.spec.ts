import type { PasskeyEntryView, PasskeyOptionsView, PasskeysView } from '@overturn/contracts/portal';
import { startApi, type TestApi } from '../support/api';
import { SoftAuthenticator, type Deviation } from '../support/authenticator';
import { Caller } from '../support/caller';
import { createClient } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { codeOf, enterPortal, invitationOf, inviteContact } from '../support/portal';
import { asSuperuser } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api);
  owner = await firm.as('owner');
});
afterAll(() => api?.close());

const person = async () => enterPortal(api, owner, (await createClient(owner)).id);
const begin = (caller: Caller, code: string | null = null) => caller.post('/passkey-options', { code });
const add = (caller: Caller, credential: object, name = 'iPhone · Safari') =>
  caller.post('/passkeys', { name, credential });
const list = async (caller: Caller) => (await caller.get('/passkeys')).body as PasskeysView;

/** A phone with a passkey of somebody who has just come in by a code. */
async function withPasskey() {
  const { caller, contact } = await person();
  const phone = new SoftAuthenticator(api.settings.PORTAL_URL);
  const { challenge } = (await begin(caller)).body as PasskeyOptionsView;
  const added = await add(caller, phone.make(challenge));
  if (added.status !== 201) throw new Error(`Adding answered ${added.status} ${added.text}`);
  return { caller, contact, phone, passkeyId: (added.body as PasskeysView).items[0]?.id ?? '' };
}
let shared: ReturnType<typeof withPasskey> | undefined;
/** One for the tests that leave it as it was. */
const aPasskey = () => (shared ??= withPasskey());
const challengeAt = async (caller: Caller): Promise<string> =>
  ((await caller.post('/passkey-entries')).body as PasskeyEntryView).challenge;
/** Signs in with a passkey, from a browser that has never been here. */
async function enter(phone: SoftAuthenticator, deviation: Deviation = {}) {
  const caller = Caller.atPortal(api);
  const answer = phone.sign(await challengeAt(caller), deviation);
  return { caller, given: answer, answer: await caller.startSession(answer, '/session/passkey') };
}
const refused = { status: 401, code: 'CLIENTS.PASSKEY_REFUSED' };
const denials = (passkeyId: string) =>
  asSuperuser([
    `select from audit.entries where firm_id = $1 and action = 'portal.sign_in_by_passkey' and outcome = 'denied'
       and subjects::text like $2`,
    [firm.firmId, `%${passkeyId}%`],
  ]);
const expireSessions = (userId: string) =>
  asSuperuser([
    `update clients.portal_sessions set created_at = created_at - interval '16 minutes' where client_user_id = $1`,
    [userId],
  ]);
async function freshCode(caller: Caller, userId: string): Promise<string> {
  expect((await caller.post('/passkey-codes')).status).toBe(204);
  return codeOf(api, userId);
}

describe('A passkey', () => {
  it('lets its owner in without a code, as whom they were last, and says when it was used', async () => {
    const { caller, contact, phone } = await aPasskey();
    const { caller: back, answer } = await enter(phone);
    expect(answer.body).toMatchObject({ person: { email: contact.email, rights: 'owner' } });
    expect((await back.get('/session')).status).toBe(200);
    const { items } = await list(caller);
    expect(items).toMatchObject([{ name: 'iPhone · Safari' }]);
    expect(items[0]?.lastUsedAt).not.toBeNull();
  });

  it('leaves audit entries of its adding and of each sign-in, by the client', async () => {
    const { phone, passkeyId } = await withPasskey();
    await enter(phone);
    const entries = await asSuperuser<{ action: string; kind: string }>([
      `select action, actor ->> 'kind' as kind from audit.entries
       where firm_id = $1 and subjects::text like $2 order by sequence`,
      [firm.firmId, `%${passkeyId}%`],
    ]);
    expect(entries).toEqual([
      { action: 'portal.add_passkey', kind: 'client' },
      { action: 'portal.sign_in_by_passkey', kind: 'client' },
    ]);
  });

  it('is told to its owner by mail, without its name or any secret', async () => {
    const { contact } = await aPasskey();
    const [event] = await asSuperuser<{ payload: object }>([
      `select payload from platform.outbox where topic = 'clients.passkey_added.v1' and payload ->> 'clientUserId' = $1`,
      [contact.access.id],
    ]);
    expect(Object.keys(event?.payload ?? {}).sort()).toEqual(['addedAt', 'clientUserId', 'personId']);
  });

  it('asks for the device’s owner, at the portal’s address only, and for a key that the browser finds by itself', async () => {
    const { caller } = await person();
    const { body } = await begin(caller);
    expect(body).toMatchObject({
      rp: { id: new URL(api.settings.PORTAL_URL).hostname, name: firm.name },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [],
    });
    expect((await caller.post('/passkey-entries')).body).toMatchObject({ userVerification: 'required' });
  });

  it('is not made twice on one device: the browser is told of those that there are', async () => {
    const { caller, phone } = await aPasskey();
    const { excludeCredentials } = (await begin(caller)).body as PasskeyOptionsView;
    expect(excludeCredentials.map(({ id }) => id)).toEqual([phone.id.toString('base64url')]);
  });
});

describe('Adding a passkey', () => {
  it('takes a fresh code when the sign-in was long ago or by a passkey, and that code once', async () => {
    const { caller, contact, phone } = await withPasskey();
    const byPasskey = (await enter(phone)).caller;
    expect((await begin(byPasskey)).body).toMatchObject({ status: 409, code: 'CLIENTS.CODE_NEEDED' });
    await expireSessions(contact.access.id);
    expect((await list(caller)).isFresh).toBe(false);
    expect((await begin(caller)).body).toMatchObject({ code: 'CLIENTS.CODE_NEEDED' });
    const code = await freshCode(caller, contact.access.id);
    expect((await begin(caller, code)).status).toBe(200);
    expect((await begin(caller, code)).body).toMatchObject({ code: 'CLIENTS.CODE_WRONG' });
  });

  it('is refused with a code that was asked for to sign in; nor does its own code sign anybody in', async () => {
    const { caller, contact } = await person();
    await caller.post('/codes', { email: contact.email });
    const entering = await codeOf(api, contact.access.id);
    expect((await begin(caller, entering)).body).toMatchObject({ code: 'CLIENTS.CODE_WRONG' });
    const own = await freshCode(caller, contact.access.id);
    const { status } = await caller.post('/session', { email: contact.email, code: own });
    expect(status).toBe(own === entering ? 200 : 401);
  });

  it.each<[string, Deviation]>([
    ['from another origin', { origin: 'https://evil.example' }],
    ['for another address', { rpId: 'evil.example' }],
    ['without its owner shown to the device', { isVerified: false }],
    ['that is a sign-in', { type: 'webauthn.get' }],
  ])('is refused %s', async (_what, deviation) => {
    const { caller } = await person();
    const { challenge } = (await begin(caller)).body as PasskeyOptionsView;
    const made = new SoftAuthenticator(api.settings.PORTAL_URL).make(challenge, deviation);
    expect((await add(caller, made)).body).toMatchObject({ status: 422, code: 'CLIENTS.PASSKEY_INVALID' });
    expect((await list(caller)).items).toEqual([]);
  });

  it('is refused by a challenge that was answered already, is another’s, or was for a sign-in', async () => {
    const { caller, phone } = await withPasskey();
    const stranger = (await person()).caller;
    const { challenge: other } = (await begin(stranger)).body as PasskeyOptionsView;
    const { challenge } = (await begin(caller)).body as PasskeyOptionsView;
    const fresh = () => new SoftAuthenticator(api.settings.PORTAL_URL);
    expect((await add(caller, fresh().make(other))).status).toBe(422);
    expect((await add(caller, fresh().make(await challengeAt(caller)))).status).toBe(422);
    expect((await add(caller, fresh().make(challenge))).status).toBe(201);
    expect((await add(caller, fresh().make(challenge))).status).toBe(422);
    expect((await enter(phone)).answer.status).toBe(200);
  });

  it('is refused with the credential of somebody else, who keeps it', async () => {
    const { phone, contact } = await aPasskey();
    const thief = (await person()).caller;
    const { challenge } = (await begin(thief)).body as PasskeyOptionsView;
    expect((await add(thief, phone.make(challenge))).body).toMatchObject({ code: 'CLIENTS.PASSKEY_INVALID' });
    expect((await enter(phone)).answer.body).toMatchObject({ person: { email: contact.email } });
  });

  it('ends at ten, also when two come at once', async () => {
    const { caller, contact } = await withPasskey();
    await asSuperuser([
      `insert into clients.passkeys (id, person_id, credential_id, public_key, sign_count, name)
       select gen_random_uuid(), person_id, gen_random_uuid()::text, '\\x00', 0, 'x'
       from clients.client_users, generate_series(1, 8) where id = $1`,
      [contact.access.id],
    ]);
    const challenges = [];
    for (let turn = 0; turn < 2; turn++)
      challenges.push(((await begin(caller)).body as PasskeyOptionsView).challenge);
    const both = await Promise.all(
      challenges.map((one) => add(caller, new SoftAuthenticator(api.settings.PORTAL_URL).make(one))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await begin(caller)).body).toMatchObject({ code: 'CLIENTS.PASSKEY_TOO_MANY' });
  });
});

describe('Signing in by a passkey', () => {
  it.each<[string, Deviation]>([
    ['from another origin', { origin: 'https://evil.example' }],
    ['for another address', { rpId: 'evil.example' }],
    ['without its owner shown to the device', { isVerified: false }],
    ['that is an adding', { type: 'webauthn.create' }],
  ])('is refused %s, and noted', async (_what, deviation) => {
    const { phone, passkeyId } = await aPasskey();
    const before = await denials(passkeyId);
    expect((await enter(phone, deviation)).answer.body).toMatchObject(refused);
    const denied = await denials(passkeyId);
    expect(denied.length).toBeGreaterThan(before.length);
  });

  it('is refused with an answer that was given before, also when it comes twice at once', async () => {
    const { phone } = await aPasskey();
    const { given } = await enter(phone);
    expect((await Caller.atPortal(api).post('/session/passkey', given)).body).toMatchObject(refused);
    const answer = phone.sign(await challengeAt(Caller.atPortal(api)));
    const twice = await Promise.all([1, 2].map(() => Caller.atPortal(api).post('/session/passkey', answer)));
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('is refused by a challenge older than five minutes, or that the portal never gave', async () => {
    const { phone } = await aPasskey();
    const challenge = await challengeAt(Caller.atPortal(api));
    await asSuperuser(`update clients.passkey_challenges set expires_at = expires_at - interval '5 minutes'`);
    for (const one of [challenge, 'A'.repeat(43)])
      expect((await Caller.atPortal(api).post('/session/passkey', phone.sign(one))).body).toMatchObject(
        refused,
      );
  });

  it('is refused once the counter falls back or stands still: a copy', async () => {
    const { phone } = await withPasskey();
    phone.counter = 5;
    expect((await enter(phone)).answer.status).toBe(200);
    for (const counter of [5, 4, 0]) {
      phone.counter = counter;
      expect((await enter(phone)).answer.body).toMatchObject(refused);
    }
    phone.counter = 6;
    expect((await enter(phone)).answer.status).toBe(200);
  });

  it('is refused with the name of one passkey and the key of another, and for one that nobody knows', async () => {
    const [mine, theirs] = [await aPasskey(), await withPasskey()];
    const challenge = await challengeAt(Caller.atPortal(api));
    const { id, rawId } = theirs.phone.sign(challenge);
    const mixed = { ...mine.phone.sign(challenge), id, rawId };
    const unknown = new SoftAuthenticator(api.settings.PORTAL_URL).sign(
      await challengeAt(Caller.atPortal(api)),
    );
    const answers = [];
    for (const one of [mixed, unknown])
      answers.push((await Caller.atPortal(api).post('/session/passkey', one)).body);
    expect(answers.map((one) => ({ ...(one as object), traceId: '' }))[0]).toMatchObject(refused);
    expect(Object.keys(answers[0] as object)).toEqual(Object.keys(answers[1] as object));
    expect(answers[1]).toMatchObject(refused);
  });

  it.each([
    ['nothing', {}],
    ['an id of other signs', { id: '<script>' }],
    ['no signature', { signature: undefined }],
    ['a signature of a megabyte', { signature: 'A'.repeat(1_000_000) }],
  ])('is refused as a bad request with %s', async (what, change) => {
    const body = new SoftAuthenticator(api.settings.PORTAL_URL).sign('A'.repeat(43));
    const { id, ...response } = change as { id?: string };
    const sent =
      what === 'nothing'
        ? {}
        : { ...body, ...(id ? { id } : {}), response: { ...body.response, ...response } };
    expect((await Caller.atPortal(api).post('/session/passkey', sent)).status).toBe(422);
  });

  it('is refused with bytes that are no answer at all, without a fault of the server', async () => {
    const { phone } = await aPasskey();
    const { response, ...rest } = phone.sign(await challengeAt(Caller.atPortal(api)));
    for (const field of ['clientDataJSON', 'authenticatorData', 'signature'] as const) {
      const sent = { ...rest, response: { ...response, [field]: 'AAAA' } };
      expect((await Caller.atPortal(api).post('/session/passkey', sent)).body).toMatchObject(refused);
    }
  });

  it('is tried sixty times from one address in a quarter of an hour, and no more', async () => {
    const caller = Caller.atPortal(api);
    const sent = new SoftAuthenticator(api.settings.PORTAL_URL).sign('A'.repeat(43));
    const tries = await Promise.all(Array.from({ length: 62 }, () => caller.post('/session/passkey', sent)));
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(2);
  });
});

describe('A passkey lets nobody in any more', () => {
  it('once it is removed, with a fresh code; the devices that came in by it are out, the others stay', async () => {
    const { caller, contact, phone, passkeyId } = await withPasskey();
    const { caller: byPasskey } = await enter(phone);
    const remove = (code: string) => caller.post(`/passkeys/${passkeyId}/remove`, { code });
    const code = await freshCode(caller, contact.access.id);
    expect((await remove(code === '000000' ? '000001' : '000000')).body).toMatchObject({
      code: 'CLIENTS.CODE_WRONG',
    });
    expect((await remove(code)).body).toMatchObject({ items: [] });
    expect((await enter(phone)).answer.body).toMatchObject(refused);
    expect((await byPasskey.get('/session')).status).toBe(401);
    expect((await caller.get('/session')).status).toBe(200);
  });

  it('that is another’s cannot be removed, and is not there', async () => {
    const { phone, passkeyId } = await aPasskey();
    const { caller, contact } = await person();
    const code = await freshCode(caller, contact.access.id);
    expect((await caller.post(`/passkeys/${passkeyId}/remove`, { code })).body).toMatchObject({
      status: 404,
      code: 'CLIENTS.PASSKEY_NOT_FOUND',
    });
    expect((await enter(phone)).answer.status).toBe(200);
  });

  it('once staff have shut its owner out', async () => {
    const client = await createClient(owner);
    const { caller, contact } = await enterPortal(api, owner, client.id);
    const phone = new SoftAuthenticator(api.settings.PORTAL_URL);
    const { challenge } = (await begin(caller)).body as PasskeyOptionsView;
    await add(caller, phone.make(challenge));
    await owner.post(`/clients/${client.id}/portal-access/${contact.access.id}/disable`);
    expect((await enter(phone)).answer.body).toMatchObject(refused);
  });

  it('with “sign out everywhere” its sessions end too, and it lets in anew', async () => {
    const { caller, phone } = await withPasskey();
    const { caller: byPasskey } = await enter(phone);
    expect((await caller.delete('/devices')).status).toBe(204);
    expect((await byPasskey.get('/session')).status).toBe(401);
    expect((await enter(phone)).answer.status).toBe(200);
  });

  it('at the firm that shut its owner out: at another firm of theirs it opens only that one', async () => {
    const other = await createFirm(api);
    const [here, there] = [await createClient(owner), await createClient(await other.as('owner'))];
    const { caller, contact } = await enterPortal(api, owner, here.id);
    const second = await inviteContact(await other.as('owner'), there.id, 'member', contact.email);
    const invitation = await invitationOf(api, second.access.id);
    await Caller.atPortal(api).post('/codes', { invitation });
    await Caller.atPortal(api).startSession({ invitation, code: await codeOf(api, second.access.id) });
    const phone = new SoftAuthenticator(api.settings.PORTAL_URL);
    const { challenge } = (await begin(caller)).body as PasskeyOptionsView;
    await add(caller, phone.make(challenge));
    await owner.post(`/clients/${here.id}/portal-access/${contact.access.id}/disable`);
    const { answer } = await enter(phone);
    expect(answer.body).toMatchObject({ places: [{ firm: { zh: other.name }, isCurrent: true }] });
  });
});

describe('The database', () => {
  it('refuses to change a passkey, to bring a removed one back, or to use one whose counter does not rise', async () => {
    const { passkeyId } = await withPasskey();
    const set = (what: string) =>
      asSuperuser([`update clients.passkeys set ${what} where id = $1`, [passkeyId]]);
    await expect(set(`public_key = '\\x01'`)).rejects.toThrow('passkey_fixed');
    await expect(set(`sign_count = 7, last_used_at = now()`)).resolves.toBeDefined();
    await expect(set(`sign_count = 7, last_used_at = now() + interval '1 second'`)).rejects.toThrow(
      'passkey_counter',
    );
    await set('removed_at = now()');
    await expect(set('removed_at = null')).rejects.toThrow('passkey_fixed');
  });
});
