import type {
  CasePaymentsView,
  CaseTasksView,
  FeePlanListView,
  InvoiceListView,
} from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import type { Caller } from '../support/caller';
import { EMPTY_PLAN, editsBetween } from '@overturn/wording';
import { aPlan } from '../../libs/wording/src/testing/plan.builder';
import { calculation, moneyOf, offerBody, planContent, slip } from '../support/billing';
import { openingRequest, pasteNotice } from '../support/cases';
import { startTwoFirms } from '../support/world';

type World = Awaited<ReturnType<typeof startTwoFirms>>;
let world: World;
beforeAll(async () => {
  world = await startTwoFirms();
  theirTask = await firstTask(world.theirs.owner, world.theirs.opened.id);
  theirMoney = await moneyIds(world.theirs.owner);
  theirPassage = await firstPassage(world.theirs.owner);
  const cards = (await world.theirs.owner.get(`/cases/${world.theirs.opened.id}/payments`))
    .body as CasePaymentsView;
  theirCard = cards.cards[0]?.id ?? '';
});
afterAll(() => world?.api.close());

let theirTask = '';
let theirPassage = '';
let theirMoney = { invoice: '', payment: '', creditNote: '', feePlan: '' };
let theirCard = '';
const moneyIds = async (caller: Caller): Promise<typeof theirMoney> => {
  const { items } = (await caller.get('/invoices')).body as InvoiceListView;
  const invoice = items[0];
  const { payments, creditNotes } = moneyOf(await caller.get(`/cases/${invoice?.caseId ?? ''}/money`));
  const plans = (await caller.get('/fee-plans')).body as FeePlanListView;
  return {
    invoice: invoice?.id ?? '',
    payment: payments[0]?.id ?? '',
    creditNote: creditNotes[0]?.id ?? '',
    feePlan: plans.items[0]?.id ?? '',
  };
};
const firstTask = async (caller: Caller, caseId: string): Promise<string> =>
  ((await caller.get(`/cases/${caseId}/tasks`)).body as CaseTasksView).items[1]?.id ?? '';

const firstPassage = async (caller: Caller): Promise<string> =>
  ((await caller.get('/passages')).body as { items: { id: string }[] }).items[0]?.id ?? '';

type Method = 'get' | 'post' | 'put' | 'patch';
const said = ({ body }: { body: unknown }) => {
  const { traceId, ...rest } = body as Record<string, unknown>;
  return traceId ? rest : body;
};

const dueAt = '2027-01-01T00:00:00Z';
const name = { nameZh: '客户' };
const task = { title: 'x', hint: '', ownerRole: 'writer', assigneeId: null, dueAt };
const command = { command: 'AddNote', version: 1, payload: { text: '备注' } };
const planVersionHash = 'a'.repeat(64);
const quiz = { type: 'quiz', quizName: 'x', passedOn: '2026-11-20', remarks: '' };
const theirs = {
  client: () => world.theirs.opened.client.id,
  case: () => world.theirs.opened.id,
  notice: () => world.theirs.opened.notices[0] ?? '',
  deadline: () => world.theirs.opened.deadlines[0]?.id ?? '',
  account: () => world.theirs.opened.sellerAccount.id,
  staff: () => world.theirs.member('owner').staffId,
  task: () => theirTask,
  passage: () => theirPassage,
  invoice: () => theirMoney.invoice,
  payment: () => theirMoney.payment,
  creditNote: () => theirMoney.creditNote,
  feePlan: () => theirMoney.feePlan,
  card: () => theirCard,
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
  ['case’s outcome', 'get', (id) => `/cases/${id}/outcome`, undefined, theirs.case],
  ['case’s funds', 'get', (id) => `/cases/${id}/funds`, undefined, theirs.case],
  ['case’s post-mortem', 'get', (id) => `/cases/${id}/post-mortem`, undefined, theirs.case],
  ['case’s guarantee', 'get', (id) => `/cases/${id}/guarantee`, undefined, theirs.case],
  ['case’s closing', 'get', (id) => `/cases/${id}/closing-statement`, undefined, theirs.case],
  [
    'closing paper',
    'get',
    (id) => `/cases/${id}/closing-statement/paper?language=zh`,
    undefined,
    theirs.case,
  ],
  [
    'case to judge',
    'post',
    (id) => `/cases/${id}/guarantee/claims`,
    { laterCaseId: newId(), verdict: 'another_cause', reason: 'x' },
    theirs.case,
  ],
  [
    'client’s statement',
    'get',
    (id) => `/finance/clients/${id}/statement?from=2026-01-01&to=2026-12-31&language=zh`,
    undefined,
    theirs.client,
  ],
  ['case’s payments', 'get', (id) => `/cases/${id}/payments`, undefined, theirs.case],
  ['card to retire', 'post', (id) => `${ourCase()}/saved-cards/${id}/retire`, undefined, theirs.card],
  ['invoice to pay online', 'post', (id) => `/invoices/${id}/pay-link`, undefined, theirs.invoice],
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
  ['case’s tasks', 'get', (id) => `/cases/${id}/tasks`, undefined, theirs.case],
  ['case’s new task', 'post', (id) => `/cases/${id}/tasks`, task, theirs.case],
  ['case to find somebody for', 'get', (id) => `/assignee-suggestion?caseId=${id}`, undefined, theirs.case],
  ['task to complete', 'post', (id) => `/tasks/${id}/complete`, { version: 1, note: '' }, theirs.task],
  ['task to waive', 'post', (id) => `/tasks/${id}/waive`, { version: 1, reason: 'x' }, theirs.task],
  ['task to reopen', 'post', (id) => `/tasks/${id}/reopen`, { version: 1, reason: 'x' }, theirs.task],
  ['task to assign', 'post', (id) => `/tasks/${id}/assign`, { version: 1, assigneeId: null }, theirs.task],
  ['task’s date', 'post', (id) => `/tasks/${id}/due`, { version: 1, dueAt, reason: 'x' }, theirs.task],
  ['plan', 'get', (id) => `/cases/${id}/plan`, undefined, theirs.case],
  [
    'plan to write',
    'post',
    (id) => `/cases/${id}/plan/draft/edits`,
    { edits: editsBetween(EMPTY_PLAN, aPlan()) },
    theirs.case,
  ],
  ['comments on a plan', 'get', (id) => `/cases/${id}/plan/comments`, undefined, theirs.case],
  [
    'plan to comment on',
    'post',
    (id) => `/cases/${id}/plan/comments`,
    { part: 'opening/zh', quote: '', quoteFrom: 0, versionId: null, body: '请改', asksForChange: false },
    theirs.case,
  ],
  [
    'plan to submit',
    'post',
    (id) => `/cases/${id}/plan/versions`,
    { version: 1, planVersionHash },
    theirs.case,
  ],
  [
    'plan to judge',
    'post',
    (id) => `/cases/${id}/plan/verdicts`,
    { version: 1, planVersionHash, verdict: 'approved' },
    theirs.case,
  ],
  ['submissions', 'get', (id) => `/cases/${id}/submissions`, undefined, theirs.case],
  ['submission to look at', 'post', (id) => `/cases/${id}/submissions/preview`, quiz, theirs.case],
  [
    'case to file in',
    'post',
    (id) => `/cases/${id}/submissions`,
    { version: 1, channel: 'email_reply', details: quiz, evidenceIds: [], overrideId: null },
    theirs.case,
  ],
  [
    'case to override in',
    'post',
    (id) => `/cases/${id}/filing-overrides`,
    { version: 1, reason: 'x' },
    theirs.case,
  ],
  ['case’s money', 'get', (id) => `/cases/${id}/money`, undefined, theirs.case],
  ['case to calculate', 'post', (id) => `/cases/${id}/fee-calculations`, calculation, theirs.case],
  [
    'case to draft in',
    'post',
    (id) => `/cases/${id}/invoices`,
    { calculationId: null, dueInDays: 0 },
    theirs.case,
  ],
  ['case to hold money of', 'post', (id) => `/cases/${id}/deposits`, slip('1'), theirs.case],
  ['case to offer', 'post', (id) => `/cases/${id}/letters`, offerBody(1, planContent()), theirs.case],
  ['invoice to approve', 'post', (id) => `/invoices/${id}/approve`, { version: 1 }, theirs.invoice],
  ['invoice to issue', 'post', (id) => `/invoices/${id}/issue`, { version: 1 }, theirs.invoice],
  ['invoice to void', 'post', (id) => `/invoices/${id}/void`, { version: 1, reason: 'x' }, theirs.invoice],
  ['invoice to pay', 'post', (id) => `/invoices/${id}/payments`, slip('1'), theirs.invoice],
  [
    'invoice to credit',
    'post',
    (id) => `/invoices/${id}/credit-notes`,
    { currency: 'CNY', amountMinor: '1', reason: 'x' },
    theirs.invoice,
  ],
  ['payment', 'post', (id) => `/payments/${id}/decision`, { decision: 'confirm' }, theirs.payment],
  ['credit note', 'post', (id) => `/credit-notes/${id}/decision`, { isIssued: true }, theirs.creditNote],
  ['fee plan', 'post', (id) => `/fee-plans/${id}/retire`, { version: 1 }, theirs.feePlan],
  ['case to fill a passage from', 'get', (id) => `/cases/${id}/placeholders`, undefined, theirs.case],
  ['passage', 'get', (id) => `/passages/${id}`, undefined, theirs.passage],
  ['passage to approve', 'post', (id) => `/passages/${id}/approve`, { version: 3 }, theirs.passage],
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
    '/tasks?view=open',
    '/link-findings',
    '/invoices',
    '/finance/waiting',
    '/finance/aging',
    '/finance/ledger',
    '/fee-plans',
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
