import { startApi, type TestApi } from '../support/api';
import { Caller } from '../support/caller';
import { PASSWORD, createFirm, type TestFirm } from '../support/firm';
import { mailedToken } from '../support/links';

let api: TestApi;
let firm: TestFirm;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api);
});
afterAll(() => api?.close());

const NEW_PASSWORD = 'many boats on the lake 7';
const invite = async (into: TestFirm, email: string) => {
  const owner = await into.as('owner');
  const roles = (await owner.get('/roles')).body as { items: { id: string; code: string }[] };
  const roleIds = [roles.items.find((role) => role.code === 'case_manager')?.id];
  return owner.post('/staff/invitations', { email, name: '新同事', roleIds, locale: 'zh-CN' });
};
const accept = (token: string, password: string) =>
  new Caller(api).post('/invitations/accept', {
    token,
    name: '林晓',
    password,
    locale: 'zh-CN',
    zone: 'Asia/Shanghai',
  });
const codeOf = (answer: { body: unknown }) => (answer.body as { code: string }).code;

it('a new person joins with a mailed link, once, and works with the role they were given', async () => {
  const email = `new.${firm.firmId}@firm.example`;
  expect((await invite(firm, email.toUpperCase())).status).toBe(201);
  const token = await mailedToken(api, email);
  const seen = await new Caller(api).post('/invitations/inspect', { token });
  expect(seen.body).toEqual({ firmName: firm.name, email, isKnownPerson: false });
  expect(codeOf(await accept(token, 'password123'))).toBe('IDENTITY.PASSWORD_TOO_COMMON');
  const answers = await Promise.all([accept(token, NEW_PASSWORD), accept(token, NEW_PASSWORD)]);
  expect(answers.map((one) => one.status).sort()).toEqual([204, 410]);
  const caller = new Caller(api);
  expect((await caller.signIn(email, NEW_PASSWORD)).body).toMatchObject({
    person: { name: '林晓', email },
    staff: { roles: ['case_manager'] },
    firm: { id: firm.firmId },
  });
});

it('an invitation sent again has a new link', async () => {
  const email = `again.${firm.firmId}@firm.example`;
  const first = await invite(firm, email);
  const second = await invite(firm, email);
  expect((second.body as { id: string }).id).toBe((first.body as { id: string }).id);
  expect((await accept(await mailedToken(api, email), NEW_PASSWORD)).status).toBe(204);
  expect(codeOf(await invite(firm, email))).toBe('IDENTITY.ALREADY_STAFF');
});

it('an invitation does not let a role of another firm in', async () => {
  const other = await createFirm(api);
  const roles = (await (await other.as('owner')).get('/roles')).body as { items: { id: string }[] };
  const owner = await firm.as('owner');
  const body = { email: 'x@firm.example', name: 'X', roleIds: [roles.items[0]?.id], locale: 'en' };
  expect(codeOf(await owner.post('/staff/invitations', body))).toBe('IDENTITY.ROLE_NOT_FOUND');
});

it('a person who has an account proves it, keeps name and password, and switches between two firms', async () => {
  const other = await createFirm(api);
  const { email } = firm.member('owner');
  await invite(other, email);
  const token = await mailedToken(api, email);
  expect((await new Caller(api).post('/invitations/inspect', { token })).body).toMatchObject({
    isKnownPerson: true,
  });
  expect(codeOf(await accept(token, NEW_PASSWORD))).toBe('IDENTITY.PASSWORD_WRONG');
  expect((await accept(token, PASSWORD)).status).toBe(204);

  const caller = new Caller(api);
  const session = (await caller.signIn(email, PASSWORD)).body as {
    firm: { id: string };
    firms: { id: string }[];
    person: { name: string };
  };
  expect(session.person.name).toBe('员工 owner');
  expect(session.firm.id).toBe(firm.firmId);
  expect(session.firms.map((one) => one.id)).toEqual([firm.firmId, other.firmId]);
  await caller.post('/clients', { nameZh: '第一家的客户' });
  const moved = await caller.post('/session/firm', { firmId: other.firmId });
  expect(moved.body).toMatchObject({ firm: { id: other.firmId }, staff: { roles: ['case_manager'] } });
  expect((await caller.get('/clients')).body).toEqual({ items: [], nextCursor: null });
  expect((await caller.get('/audit')).status).toBe(403);
});

it('nobody switches to a firm that is not theirs', async () => {
  const other = await createFirm(api);
  const caller = await firm.as('owner');
  for (const firmId of [other.firmId, '00000000-0000-7000-8000-000000000000'])
    expect((await caller.post('/session/firm', { firmId })).body).toMatchObject({
      status: 404,
      code: 'IDENTITY.FIRM_NOT_FOUND',
    });
});

it('the last person who may manage staff stays', async () => {
  const alone = await createFirm(api);
  const owner = await alone.as('owner');
  const answer = await owner.patch(`/staff/${alone.member('owner').staffId}`, {
    version: 1,
    state: 'retired',
  });
  expect(answer.body).toMatchObject({ status: 409, code: 'IDENTITY.LAST_OWNER' });
});
