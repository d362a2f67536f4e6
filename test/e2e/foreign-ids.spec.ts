import { newId } from '@overturn/platform';
import { openingRequest, pasteNotice } from '../support/cases';
import { startTwoFirms } from '../support/world';

type World = Awaited<ReturnType<typeof startTwoFirms>>;
let world: World;
beforeAll(async () => {
  world = await startTwoFirms();
});
afterAll(() => world?.api.close());

type Method = 'get' | 'post' | 'put' | 'patch';
const said = ({ body }: { body: unknown }) => {
  const { traceId, ...rest } = body as Record<string, unknown>;
  return traceId ? rest : body;
};

const dueAt = '2027-01-01T00:00:00Z';
const name = { nameZh: '客户' };
const command = { command: 'AddNote', version: 1, payload: { text: '备注' } };
const theirs = {
  client: () => world.theirs.opened.client.id,
  case: () => world.theirs.opened.id,
  notice: () => world.theirs.opened.notices[0] ?? '',
  deadline: () => world.theirs.opened.deadlines[0]?.id ?? '',
  account: () => world.theirs.opened.sellerAccount.id,
  staff: () => world.theirs.member('owner').staffId,
};
const ourCase = () => `/cases/${world.ours.opened.id}`;
const ourClient = () => `/clients/${world.ours.opened.client.id}`;
const account = { version: 1, fields: { name: 'x', marketplaces: ['US'] } };

const CELLS: [string, Method, (id: string) => string, object | undefined, () => string][] = [
  ['client', 'get', (id) => `/clients/${id}`, undefined, theirs.client],
  ['client to change', 'put', (id) => `/clients/${id}`, { version: 1, fields: name }, theirs.client],
  ['client to retire', 'post', (id) => `/clients/${id}/retire`, { version: 1 }, theirs.client],
  ['client’s new contact', 'post', (id) => `/clients/${id}/contacts`, { name: 'x' }, theirs.client],
  ['seller account', 'put', (id) => `${ourClient()}/seller-accounts/${id}`, account, theirs.account],
  ['client’s links', 'get', (id) => `/clients/${id}/linkage`, undefined, theirs.client],
  ['client to check', 'post', (id) => `/clients/${id}/linkage-check`, undefined, theirs.client],
  [
    'client’s new fact',
    'post',
    (id) => `/clients/${id}/link-facts`,
    { kind: 'device', value: 'MacBook', role: 'seller', source: 'client_told' },
    theirs.client,
  ],
  ['notice', 'get', (id) => `/notices/${id}`, undefined, theirs.notice],
  ['original', 'get', (id) => `/notices/${id}/original`, undefined, theirs.notice],
  ['notice’s HTML', 'get', (id) => `/notices/${id}/html`, undefined, theirs.notice],
  [
    'notice to correct',
    'post',
    (id) => `/notices/${id}/corrections`,
    { field: 'kind', value: 'at_risk' },
    theirs.notice,
  ],
  ['case', 'get', (id) => `/cases/${id}`, undefined, theirs.case],
  ['timeline', 'get', (id) => `/cases/${id}/timeline`, undefined, theirs.case],
  ['case to command', 'post', (id) => `/cases/${id}/commands`, command, theirs.case],
  [
    'case’s new deadline',
    'post',
    (id) => `/cases/${id}/deadlines`,
    { title: 'x', kind: 'latest_by', dueAt, reason: 'x' },
    theirs.case,
  ],
  [
    'deadline',
    'post',
    (id) => `${ourCase()}/deadlines/${id}/pin`,
    { version: 1, dueAt, reason: 'x' },
    theirs.deadline,
  ],
  [
    'deadline to satisfy',
    'post',
    (id) => `${ourCase()}/deadlines/${id}/satisfy`,
    { version: 1, reason: 'x' },
    theirs.deadline,
  ],
  ['member of staff', 'patch', (id) => `/staff/${id}`, { version: 1, state: 'retired' }, theirs.staff],
];

it.each(CELLS)(
  'another firm’s %s answers exactly as one that does not exist (%s)',
  async (_what, method, path, body, foreign) => {
    const { owner } = world.ours;
    const other = await owner.send(method, path(foreign()), body);
    const missing = await owner.send(method, path(newId()), body);
    expect(missing.status).toBe(404);
    expect(said(other)).toEqual(said(missing));
  },
);

it('another firm’s role answers exactly as one that does not exist', async () => {
  const { owner } = world.ours;
  const roles = (await world.theirs.owner.get('/roles')).body as { items: { id: string }[] };
  const change = { version: 1, name: '新角色', permissions: ['case:read'] };
  const other = await owner.put(`/roles/${roles.items[0]?.id ?? ''}`, change);
  expect(said(other)).toEqual(said(await owner.put(`/roles/${newId()}`, change)));
  expect(other.status).toBe(404);
});

it.each([
  ['client', () => ({ client: { id: theirs.client() } }), () => ({ client: { id: newId() } })],
  [
    'seller account',
    () => ({ sellerAccount: { id: theirs.account() } }),
    () => ({ sellerAccount: { id: newId() } }),
  ],
  ['member of staff', () => ({ assigneeId: theirs.staff() }), () => ({ assigneeId: newId() })],
  ['notice', () => ({ noticeId: theirs.notice() }), () => ({ noticeId: newId() })],
])(
  'a case cannot be opened with another firm’s %s, nor does the answer tell that there is one',
  async (_what, foreign, missing) => {
    const { owner } = world.ours;
    const { id } = await pasteNotice(owner);
    const other = await owner.post('/cases', openingRequest(id, foreign()));
    expect(other.status).toBeGreaterThanOrEqual(404);
    expect(said(other)).toEqual(said(await owner.post('/cases', openingRequest(id, missing()))));
  },
);

it('lists hold nothing of the other firm', async () => {
  for (const path of [
    '/clients',
    '/cases',
    '/notices',
    '/staff',
    '/audit',
    '/notifications',
    '/roles',
    '/link-findings',
  ]) {
    const { text } = await world.ours.owner.get(path);
    for (const id of Object.values(theirs)) expect(text).not.toContain(id());
    expect(text).not.toContain(world.theirs.firmId);
  }
});

it('a cursor made of another firm’s row shows nothing of it', async () => {
  const at = world.theirs.opened.openedAt;
  const cursor = Buffer.from(JSON.stringify([at, theirs.case()])).toString('base64url');
  const { text, status } = await world.ours.owner.get(`/cases?sort=opened&dir=desc&cursor=${cursor}`);
  expect(status).toBe(200);
  expect(text).not.toContain(theirs.case());
});
