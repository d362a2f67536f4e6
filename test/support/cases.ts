import type { CaseView, ClientView, NoticeView } from '@overturn/contracts/admin';
import { DECLARATION_CODES } from '@overturn/kernel';
import { newId } from '@overturn/platform';
import type { Answer, Caller } from './caller';
import { acceptEngagement, offerEngagement } from './letters';

const DAY_MS = 86_400_000;

/** A notice that no other test has kept. */
export const noticeText = (): string =>
  `Your Amazon.com selling privileges have been removed because of inauthentic complaints about ASIN B0TESTCASE.
You have 17 days to send an appeal with invoices. Reference ${newId()}.`;

const done = <T>(answer: Answer, status: number): T => {
  if (answer.status !== status)
    throw new Error(`Expected ${status}, got ${answer.status}: ${answer.text.slice(0, 500)}`);
  return answer.body as T;
};

export const pasteNotice = async (caller: Caller, text = noticeText()): Promise<NoticeView> =>
  done(await caller.post('/notices', { text }), 201);

export const createClient = async (caller: Caller, fields: object = {}): Promise<ClientView> =>
  done(await caller.post('/clients', { nameZh: `杭州卖家 ${newId().slice(-6)}`, ...fields }), 201);

/** What a staff member sends who opens a case for a new client. */
export const openingRequest = (noticeId: string, change: object = {}) => ({
  noticeId,
  marketplace: 'US',
  suspensionType: 'deactivated',
  causes: ['low_quality'],
  noticeReceivedAt: new Date(Date.now() - 3 * DAY_MS).toISOString(),
  // Of another name each time: two clients of one name are a finding that blocks both.
  client: { new: { nameZh: `义乌好货${newId().slice(-8)}贸易有限公司` } },
  sellerAccount: { new: { name: 'Good Goods', marketplaces: ['US'] } },
  assigneeId: null,
  ...change,
});

export const openCase = async (caller: Caller, change: object = {}): Promise<CaseView> =>
  done(await caller.post('/cases', openingRequest((await pasteNotice(caller)).id, change)), 201);

/** What a client signs before an engagement begins. */
export const signing = (change: object = {}) => ({
  codes: DECLARATION_CODES,
  signedBy: '陈经理',
  signedOn: '2024-11-20',
  disclosure: '无其他账户',
  evidenceId: null,
  ...change,
});

/** Records the client's declarations. */
export const declare = async (caller: Caller, caseId: string): Promise<unknown> =>
  done(await caller.post(`/cases/${caseId}/declarations`, signing()), 201);

/** Gives a command at the case's version, with nothing before it; an engagement is offered and accepted by its letter. */
export const bareCommand = (
  caller: Caller,
  one: Pick<CaseView, 'id' | 'version'>,
  name: string,
  payload: object,
): Promise<Answer> => {
  if (name === 'OfferEngagement') return offerEngagement(caller, one, payload);
  if (name === 'AcceptEngagement') return acceptEngagement(caller, one, acceptance.acceptedBy);
  return caller.post(`/cases/${one.id}/commands`, { command: name, version: one.version, payload });
};

/** Gives a command at the case's version. An acceptance comes with the client's declarations, as in the office. */
export const command: typeof bareCommand = async (caller, one, name, payload) => {
  if (name === 'AcceptEngagement') await caller.post(`/cases/${one.id}/declarations`, signing());
  return bareCommand(caller, one, name, payload);
};

export const offer = { conflictClearance: '已核对主体，无冲突' };
export const acceptance = { acceptedBy: '陈经理' };

/** Access that a case's seller granted to the firm. */
export const grantOf = (opened: Pick<CaseView, 'id' | 'sellerAccount'>, change: object = {}) => ({
  sellerAccountId: opened.sellerAccount.id,
  caseId: opened.id,
  permissions: ['account_health', 'performance_notifications'],
  grantedOn: '2026-11-01',
  expiresOn: '2099-02-01',
  evidenceId: null,
  note: '授权合作伙伴',
  ...change,
});
