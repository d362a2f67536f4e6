import type { CaseView, EvidenceChecksView, VerdictView } from '@overturn/contracts/admin';
import { addDays } from '@overturn/kernel';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { caseNow, fileSubmission, moveTo, planOf, planToFiled, planToReady } from '../support/filing';
import { TestDatabase } from '../support/database';
import { createFirm } from '../support/firm';
import {
  checksOf,
  enterFacts,
  enterParticulars,
  invoiceFacts,
  keepPaper,
  particulars,
} from '../support/papers';

let api: TestApi;
let manager: Caller;
let writer: Caller;
let reviewer: Caller;
let stranger: Caller;
let firmId: string;
let opened: CaseView;
/** The day on which the notice came, in Shanghai: the strictest of the zones. */
let received: string;
const database = new TestDatabase();

beforeAll(async () => {
  api = await startApi();
  const firm = await createFirm(api, ['owner', 'case_manager', 'writer', 'reviewer']);
  ({ firmId } = firm);
  [manager, writer, reviewer] = [
    await firm.as('case_manager'),
    await firm.as('writer'),
    await firm.as('reviewer'),
  ];
  stranger = await (await createFirm(api)).as('owner');
});
beforeEach(async () => {
  opened = await openCase(manager);
  received = new Date(Date.parse(opened.noticeReceivedAt) + 8 * 3_600_000).toISOString().slice(0, 10);
});
afterEach(() => database.resetClock());
afterAll(async () => {
  await database.stop();
  await api?.close();
});

const entered = async (issuedOn: string, caller = writer): Promise<VerdictView[]> => {
  const id = await keepPaper(caller, opened.id, newId());
  const { body } = await enterFacts(caller, opened.id, id, invoiceFacts({ issuedOn, number: id }));
  return (body as EvidenceChecksView).verdicts;
};
const about = (verdicts: readonly VerdictView[], rule: VerdictView['rule']) =>
  verdicts.find((one) => one.rule === rule);
const override = (caller: Caller, hash = '', reason = '亚马逊电话中已同意') =>
  caller.post(`/cases/${opened.id}/verdict-overrides`, { hash, reason });

describe('What is written down of a file', () => {
  it('is judged at once, with the reason, the rule and where it comes from', async () => {
    const verdicts = await entered(addDays(received, -366));
    expect(about(verdicts, 'invoice_within_365_days')).toMatchObject({
      outcome: 'fail',
      reason: 'too_old',
      params: { days: 366, limit: 365 },
      isBlocking: true,
    });
    const { rules } = await checksOf(writer, opened.id);
    expect(rules.find(({ id }) => id === 'invoice_within_365_days')).toMatchObject({
      zh: expect.stringContaining('365 天') as string,
      url: expect.stringMatching(/^https:/) as string,
    });
    const [later] = (await entered(addDays(received, -365))).filter(
      ({ rule, params }) => rule === 'invoice_within_365_days' && params['days'] === 365,
    );
    expect(later).toMatchObject({ outcome: 'pass' });
  });

  it('says the exact gap to what was sold', async () => {
    await enterParticulars(
      writer,
      opened.id,
      particulars({ sales: [{ asin: 'B0TESTCASE', quantity: 112 }] }),
    );
    expect(about(await entered(received), 'invoice_covers_sales')).toMatchObject({
      subject: { kind: 'asin', key: 'B0TESTCASE' },
      params: { have: 100, need: 112, short: 12 },
    });
  });

  it('is refused over a version that was not seen, with a date that does not exist, in another firm', async () => {
    const id = await keepPaper(writer, opened.id, '发票');
    expect((await enterFacts(writer, opened.id, id, invoiceFacts())).status).toBe(200);
    for (const version of [0, 2])
      expect(await enterFacts(writer, opened.id, id, invoiceFacts(), version)).toMatchObject({
        status: 409,
        body: { code: 'EVIDENCE.FACTS_CHANGED' },
      });
    expect(
      (await enterFacts(writer, opened.id, id, invoiceFacts({ issuedOn: '2026-02-30' }), 1)).status,
    ).toBe(422);
    expect(await enterFacts(stranger, opened.id, id, invoiceFacts(), 1)).toMatchObject({ status: 404 });
    const other = await openCase(manager);
    expect(await enterFacts(writer, other.id, id, invoiceFacts(), 1)).toMatchObject({
      status: 404,
      body: { code: 'EVIDENCE.FILE_NOT_FOUND' },
    });
    const twice = [1, 2].map((quantity) => ({ asin: 'B0TESTCASE', quantity }));
    expect(await enterParticulars(writer, opened.id, particulars({ sales: twice }))).toMatchObject({
      status: 422,
      body: { code: 'EVIDENCE.ASIN_TWICE' },
    });
  });
});

describe('A failing verdict', () => {
  it('is let pass by a second person who may, with a reason, and only on these facts', async () => {
    const failing = about(await entered('2001-01-01', reviewer), 'invoice_within_365_days');
    expect(await override(manager, failing?.hash)).toMatchObject({ status: 403 });
    expect(await override(reviewer, failing?.hash)).toMatchObject({
      status: 403,
      body: { code: 'EVIDENCE.OVERRIDE_BY_ANOTHER_PERSON' },
    });
    expect(await override(reviewer, 'f'.repeat(64))).toMatchObject({ status: 409 });
  });

  it('comes back when the facts change', async () => {
    const failing = about(await entered('2001-01-01'), 'invoice_within_365_days');
    const passed = (await override(reviewer, failing?.hash)).body as EvidenceChecksView;
    expect(about(passed.verdicts, 'invoice_within_365_days')).toMatchObject({
      override: { by: '员工 reviewer', reason: '亚马逊电话中已同意' },
      isBlocking: false,
    });
    const [file] = passed.files;
    const { body } = await enterFacts(
      writer,
      opened.id,
      file?.id ?? '',
      invoiceFacts({ issuedOn: '2001-01-02' }),
      1,
    );
    expect(about((body as EvidenceChecksView).verdicts, 'invoice_within_365_days')).toMatchObject({
      override: null,
      isBlocking: true,
    });
  });
});

describe('The gate before Amazon', () => {
  it('is shut by a failing verdict, and opened by setting the file aside', async () => {
    const { current, hash } = await planToReady({ firmId, author: manager, second: reviewer });
    opened = current;
    const gates = async () => (await planOf(manager, current.id)).gates;
    await keepPaper(manager, current.id, newId(), 'tracking');
    await entered('2001-01-01');
    expect(await gates()).toMatchObject({ hasEvidence: true, failingVerdicts: 1 });
    // The cool-off is over, and nothing else stands in the way.
    await database.setClock(new Date(Date.now() + 25 * 3_600_000));
    const file = () => fileSubmission(manager, current, { type: 'plan_of_action', planVersionHash: hash });
    expect(await file()).toMatchObject({
      status: 409,
      body: { code: 'CASES.GUARD_FAILED', params: { guard: 'gatesAreOpen' } },
    });
    const old = (await checksOf(writer, current.id)).files.find(({ kind }) => kind === 'invoice');
    await writer.put(`/cases/${current.id}/evidence/${old?.id ?? ''}/set-aside`, {
      isSetAside: true,
      reason: '太旧',
    });
    expect(await gates()).toMatchObject({ failingVerdicts: 0 });
    expect((await file()).status).toBe(201);
  });

  it('is passed by documents that Amazon asks for as well; a file that is set aside is never sent', async () => {
    const { current } = await planToFiled({ firmId, author: manager, second: reviewer });
    await moveTo(firmId, current.id, 'info_requested');
    opened = await caseNow(manager, current.id);
    await entered('2001-01-01');
    await database.setClock(new Date(Date.now() + 49 * 3_600_000));
    const [old] = (await checksOf(writer, current.id)).files;
    const send = async () =>
      fileSubmission(
        manager,
        await caseNow(manager, current.id),
        { type: 'documents', documents: ['invoice'], message: 'Here is the invoice.' },
        { evidenceIds: [old?.id ?? ''] },
      );
    expect(await send()).toMatchObject({ status: 409, body: { params: { guard: 'evidenceIsInOrder' } } });
    const aside = { isSetAside: true, reason: '太旧' };
    await writer.put(`/cases/${current.id}/evidence/${old?.id ?? ''}/set-aside`, aside);
    expect(await send()).toMatchObject({ status: 422, body: { code: 'CASES.SET_ASIDE_IS_NOT_SENT' } });
  });
});
