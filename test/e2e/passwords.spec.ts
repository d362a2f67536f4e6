import { startApi, type TestApi } from '../support/api';
import { Caller } from '../support/caller';
import { PASSWORD, createFirm, type TestFirm } from '../support/firm';
import { mailedToken } from '../support/links';

let api: TestApi;
let firm: TestFirm;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  firm = await createFirm(api);
});
afterAll(() => api?.close());

const NEXT = 'rivers run to the sea 88';
const email = () => firm.member('owner').email;
const codeOf = (answer: { body: unknown }) => (answer.body as { code: string }).code;

describe('A new password', () => {
  it.each([
    ['shorter than ten characters', 'short-1', 'HTTP.INPUT_REFUSED'],
    ['one that everybody uses', 'password123', 'IDENTITY.PASSWORD_TOO_COMMON'],
    ['one that everybody uses, with a tail', 'Password123!!', 'IDENTITY.PASSWORD_TOO_COMMON'],
    ['a run of digits', '1234567890', 'IDENTITY.PASSWORD_TOO_COMMON'],
    ['one character again and again', 'aaaaaaaaaaaa', 'IDENTITY.PASSWORD_TOO_COMMON'],
  ])('is refused when it is %s', async (_what, next, code) => {
    const owner = await firm.as('owner');
    expect(codeOf(await owner.post('/password', { current: PASSWORD, next }))).toBe(code);
  });

  it('is refused when it holds one’s own address', async () => {
    const owner = await firm.as('owner');
    const [local = ''] = email().split('@');
    const answer = await owner.post('/password', { current: PASSWORD, next: `x${local}y` });
    expect(codeOf(answer)).toBe('IDENTITY.PASSWORD_PERSONAL');
  });

  it('needs the old one, and ends every other session', async () => {
    const [here, there] = [await firm.as('owner'), await firm.as('owner')];
    expect(codeOf(await here.post('/password', { current: 'wrong', next: NEXT }))).toBe(
      'IDENTITY.PASSWORD_WRONG',
    );
    expect((await here.post('/password', { current: PASSWORD, next: NEXT })).status).toBe(204);
    expect((await here.get('/session')).status).toBe(200);
    expect((await there.get('/session')).status).toBe(401);
    expect((await new Caller(api).signIn(email(), NEXT)).status).toBe(200);
  });
});

describe('A forgotten password', () => {
  const ask = (address: string) => new Caller(api).post('/password-reset-requests', { email: address });
  const reset = (token: string, password = NEXT) =>
    new Caller(api).post('/password-resets', { token, password });

  it('is asked for with the same answer for a known and an unknown address', async () => {
    const [known, unknown] = [await ask(email()), await ask('nobody@firm.example')];
    expect([known.status, known.text]).toEqual([202, '']);
    expect([unknown.status, unknown.text]).toEqual([202, '']);
  });

  it('is set anew once with a mailed link, which ends every session', async () => {
    const owner = await firm.as('owner');
    await ask(email());
    const token = await mailedToken(api, email());
    const answers = await Promise.all([reset(token), reset(token), reset(token)]);
    expect(answers.map((one) => one.status).sort()).toEqual([204, 410, 410]);
    expect((await owner.get('/session')).status).toBe(401);
    expect((await new Caller(api).signIn(email(), NEXT)).status).toBe(200);
    expect((await new Caller(api).signIn(email(), PASSWORD)).status).toBe(401);
    expect(codeOf(await reset(token))).toBe('IDENTITY.LINK_INVALID');
  });

  it('ends the other links that were mailed before', async () => {
    await ask(email());
    const first = await mailedToken(api, email());
    await ask(email());
    expect((await reset(await mailedToken(api, email()))).status).toBe(204);
    expect((await reset(first)).status).toBe(410);
  });

  it('keeps its link while the new password is refused', async () => {
    await ask(email());
    const token = await mailedToken(api, email());
    expect(codeOf(await reset(token, 'password123'))).toBe('IDENTITY.PASSWORD_TOO_COMMON');
    expect((await reset(token)).status).toBe(204);
  });

  it('is not set with the link of an invitation', async () => {
    const owner = await firm.as('owner');
    const roles = (await owner.get('/roles')).body as { items: { id: string; code: string }[] };
    const invited = `guest.${firm.firmId}@firm.example`;
    await owner.post('/staff/invitations', {
      email: invited,
      name: '新同事',
      roleIds: [roles.items.find((role) => role.code === 'writer')?.id],
      locale: 'zh-CN',
    });
    expect((await reset(await mailedToken(api, invited))).status).toBe(410);
  });

  it('is asked for three times an hour at most', async () => {
    for (let turn = 0; turn < 3; turn++) expect((await ask(email())).status).toBe(202);
    expect((await ask(email())).status).toBe(429);
  });
});
