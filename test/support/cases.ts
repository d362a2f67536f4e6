import type { CaseView, ClientView, NoticeView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import type { Answer, Caller } from './caller';

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

/** Gives a command at the case's version. */
export const command = (
  caller: Caller,
  one: Pick<CaseView, 'id' | 'version'>,
  name: string,
  payload: object,
) => caller.post(`/cases/${one.id}/commands`, { command: name, version: one.version, payload });

export const offer = { conflictClearance: '已核对主体，无冲突', feeSummary: '恢复后收费 12,000 元' };
export const acceptance = { acceptedBy: '陈经理', acceptedOn: '2026-11-20', note: null };
