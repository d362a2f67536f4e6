import { startApi, type TestApi } from '../support/api';
import { Caller, freshAddress } from '../support/caller';
import { PASSWORD, createFirm, type TestFirm } from '../support/firm';
import { asSuperuser } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'writer']);
});
afterAll(() => api?.close());

const owner = () => firm.member('owner').email;

describe('Signing in', () => {
  it('answers a wrong password and an unknown address with the same words', async () => {
    const wrong = await new Caller(api).signIn(owner(), 'not the password');
    const unknown = await new Caller(api).signIn('nobody@firm.example', 'not the password');
    expect(wrong.status).toBe(401);
    const { traceId: one, ...said } = wrong.body as Record<string, unknown>;
    const { traceId: two, ...saidToo } = unknown.body as Record<string, unknown>;
    expect(said).toEqual(saidToo);
    expect(one).not.toBe(two);
    expect(unknown.headers['content-type']).toContain('application/problem+json');
  });

  it('takes ten tries for an account from an address, then says how long to wait; others still get in', async () => {
    const caller = new Caller(api);
    for (let turn = 0; turn < 10; turn++) expect((await caller.signIn(owner(), 'wrong')).status).toBe(401);
    const refused = await caller.signIn(owner(), PASSWORD);
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({ code: 'PLATFORM.RATE_LIMITED' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await new Caller(api).signIn(owner(), PASSWORD)).status).toBe(200);
  });

  it('leaves an audit entry of the denied try and of the sign-in', async () => {
    await new Caller(api).signIn(owner(), 'wrong');
    const caller = await firm.as('owner');
    const { items } = (await caller.get('/audit?limit=2')).body as {
      items: { action: string; outcome: string }[];
    };
    expect(items.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      'session.sign_in done',
      'session.sign_in denied',
    ]);
  });

  it('keeps the session in a cookie that scripts and other sites cannot use', async () => {
    const answer = await new Caller(api).signIn(owner(), PASSWORD);
    const [cookie] = answer.get('Set-Cookie') ?? [];
    expect(cookie).toMatch(/^overturn=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('gives a new session each time, whatever cookie was sent along', async () => {
    const address = freshAddress();
    const planted = await new Caller(api, address, 'overturn=planted').signIn(owner(), PASSWORD);
    expect(planted.get('Set-Cookie')?.[0]).not.toContain('planted');
  });
});

describe('A session', () => {
  const sessionsOf = async (caller: Caller) =>
    ((await caller.get('/sessions')).body as { items: { id: string; isCurrent: boolean }[] }).items;

  it('ends when its person signs out', async () => {
    const caller = await firm.as('writer');
    expect((await caller.delete('/session')).status).toBe(204);
    expect((await caller.get('/session')).status).toBe(401);
  });

  it('ends at once when it is revoked from another device', async () => {
    const [here, there] = [await firm.as('writer'), await firm.as('writer')];
    const current = (await sessionsOf(there)).find((one) => one.isCurrent);
    expect((await here.delete(`/sessions/${current?.id ?? ''}`)).status).toBe(204);
    expect((await there.get('/session')).body).toMatchObject({ status: 401, code: 'HTTP.SIGN_IN_NEEDED' });
    expect((await here.get('/session')).status).toBe(200);
  });

  it('of somebody else is not found', async () => {
    const [session] = await sessionsOf(await firm.as('writer'));
    const answer = await (await firm.as('owner')).delete(`/sessions/${session?.id ?? ''}`);
    expect(answer.body).toMatchObject({ status: 404, code: 'IDENTITY.SESSION_NOT_FOUND' });
  });

  it.each([
    ['idle for twelve hours', `last_seen_at = now() - interval '12 hours 1 minute'`],
    ['fourteen days old', `expires_at = now() - interval '1 second'`],
  ])('ends when it is %s', async (_what, set) => {
    const caller = await firm.as('writer');
    const current = (await sessionsOf(caller)).find((one) => one.isCurrent);
    await asSuperuser([`update identity.sessions set ${set} where id = $1`, [current?.id]]);
    expect((await caller.get('/session')).status).toBe(401);
  });

  it('ends for a member of staff who is retired', async () => {
    const other = await createFirm(api, ['owner', 'writer']);
    const writer = await other.as('writer');
    const boss = await other.as('owner');
    const change = { version: 1, state: 'retired' };
    expect((await boss.patch(`/staff/${other.member('writer').staffId}`, change)).status).toBe(200);
    expect((await writer.get('/session')).status).toBe(401);
    expect((await new Caller(api).signIn(other.member('writer').email, PASSWORD)).status).toBe(401);
  });
});
