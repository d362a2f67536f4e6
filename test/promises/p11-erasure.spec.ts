import { RunErasures } from '@overturn/cases';
import type { CaseView } from '@overturn/contracts/admin';
import { FILE_STORE, newId, type FileStore } from '@overturn/platform';
import type { Caller } from '../support/caller';
import type { TestApi } from '../support/api';
import { tenantTables } from '../support/catalogue';
import { createFirm, type TestFirm } from '../support/firm';
import { keepPaper } from '../support/papers';
import { approveErasure, closedCase, privacyOf, requestErasure, subjectOf } from '../support/privacy';
import { asFirm, asOwner, asSuperuser, auditEntry, withoutTriggers } from '../support/sql';
import { startTwoFirms, type BusyFirm } from '../support/world';

let api: TestApi;
let busy: BusyFirm;
let firm: TestFirm;
let owner: Caller;
let compliance: Caller;
beforeAll(async () => {
  ({ api, ours: busy } = await startTwoFirms());
  firm = await createFirm(api, ['owner', 'compliance', 'case_manager']);
  [owner, compliance] = [await firm.as('owner'), await firm.as('compliance')];
});
afterAll(() => api?.close());

const run = () => api.app.get(RunErasures).sweep();
const erase = (id: string) =>
  asFirm(firm.firmId, auditEntry(firm.firmId), ['select cases.erase_rows($1)', [id]]);
const newest = async () => {
  const [erasure] = (await privacyOf(owner)).erasures;
  if (!erasure) throw new Error('No erasure');
  return erasure;
};
/** Where in the firm's rows some words still stand. */
async function tablesWith(firmId: string, words: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of await tenantTables()) {
    const rows = await asSuperuser([
      `select from ${name} t where firm_id = $1 and t::text like '%' || $2 || '%' limit 1`,
      [firmId, words],
    ]);
    if (rows.length > 0) found.push(name);
  }
  return found;
}
const keysOf = async (caseId: string): Promise<string[]> =>
  (
    await asSuperuser<{ key: string }>([
      'select file_key as key from evidence.files where case_id = $1',
      [caseId],
    ])
  ).map(({ key }) => key);
const asked = async (): Promise<CaseView> => {
  const closed = await closedCase(owner);
  expect((await requestErasure(owner, subjectOf(closed))).status).toBe(201);
  return closed;
};

it('every column of personal data is in the map of erasures', async () => {
  const loose = await asOwner<{ name: string }>(`
    select format('%s.%I', a.attrelid::regclass, a.attname) as name from pg_attribute a
    where col_description(a.attrelid, a.attnum) like 'PII:%' and not a.attisdropped
      and not exists (select from platform.erasure_map m
        where m.table_name = a.attrelid::regclass::text and a.attname = any (m.columns)) order by 1`);
  // A person's own, who may be in several firms; they are not a firm's to erase.
  const own = /^(identity\.people|identity\.sessions|clients\.portal_sessions|clients\.passkeys)\./;
  expect(loose.map(({ name }) => name).filter((name) => !own.test(name))).toEqual([]);
});

describe('An erasure', () => {
  it('takes two people, and then takes words, facts and bytes; hash and report stay', async () => {
    const words = newId();
    const closed = await closedCase(owner, words);
    const files = api.app.get<FileStore>(FILE_STORE);
    const [key = ''] = await keysOf(closed.id);
    expect((await requestErasure(owner, subjectOf(closed))).status).toBe(201);
    expect((await approveErasure(owner)).body).toMatchObject({ code: 'CASES.ERASURE_BY_ANOTHER_PERSON' });
    expect(await newest()).toMatchObject({
      state: 'requested',
      counts: { erased: expect.anything() as unknown },
    });
    expect(await files.has(key)).toBe(true);
    expect((await approveErasure(compliance)).status).toBe(200);
    await run();
    const done = await newest();
    expect(done).toMatchObject({
      state: 'done',
      files: { left: 0 },
      approvedBy: { name: '员工 compliance' },
    });
    expect(done.counts.erased).toContainEqual({ part: 'files', rows: 1 });
    expect(done.counts.kept).toContainEqual(expect.objectContaining({ part: 'events', because: 'proof' }));
    expect(await files.has(key)).toBe(false);
    expect(await tablesWith(firm.firmId, words)).toEqual([]);
    const list = (await owner.get(`/cases/${closed.id}/evidence`)).body as { items: object[] };
    expect(list.items).toMatchObject([
      { scanState: 'erased', fileName: '（已删除）', sha256: key.split('/').at(-1) },
    ]);
    const [{ id = '' } = {}] = list.items as { id?: string }[];
    expect((await owner.get(`/evidence/${id}/original`)).body).toMatchObject({
      code: 'EVIDENCE.QUARANTINED',
    });
    for (const page of [
      '',
      '/overview',
      '/timeline',
      '/evidence-checks',
      '/suspicions',
      '/document-requests',
      '/plan',
      '/worksheet',
      '/questionnaire',
      '/submissions',
    ])
      expect([page, (await owner.get(`/cases/${closed.id}${page}`)).status]).toEqual([page, 200]);
    const notice = `/notices/${closed.notices[0] ?? ''}`;
    for (const [page, status] of [
      ['', 200],
      ['/html', 200],
      ['/original', 404],
    ] as const)
      expect([page, (await owner.get(`${notice}${page}`)).status]).toEqual([page, status]);
  });

  it('leaves the bytes that another case holds as well', async () => {
    const words = newId();
    const [one, other] = [await closedCase(owner, words), await closedCase(owner)];
    await keepPaper(owner, other.id, words);
    await requestErasure(owner, subjectOf(one));
    await approveErasure(compliance);
    await run();
    expect(await newest()).toMatchObject({ state: 'done', files: { shared: 1 } });
    const [key = ''] = await keysOf(one.id);
    expect(await api.app.get<FileStore>(FILE_STORE).has(key)).toBe(true);
  });

  it('goes on where it was killed between the rows and the bytes', async () => {
    await asked();
    await approveErasure(compliance);
    const files = api.app.get<FileStore>(FILE_STORE);
    const broken = jest.spyOn(files, 'remove').mockRejectedValue(new Error('killed'));
    await expect(run()).rejects.toThrow('killed');
    broken.mockRestore();
    expect(await newest()).toMatchObject({ state: 'erasing' });
    await run();
    expect(await newest()).toMatchObject({ state: 'done', files: { left: 0 } });
  });

  it('of a client takes names and contacts of a firm that has something in every table, and keeps its books', async () => {
    const { firmId, opened } = busy;
    const [{ name = '' } = {}] = await asSuperuser<{ name: string }>([
      'select name_zh as name from clients.clients where id = $1',
      [opened.client.id],
    ]);
    const staff = [busy.member('owner').staffId, busy.member('finance').staffId];
    await withoutTriggers(
      [
        `update cases.cases set status = 'closed', closed_as = 'lost' where client_id = $1`,
        [opened.client.id],
      ],
      [
        `insert into cases.erasures (firm_id, id, client_id, cause, reason, state, preview, requested_by, approved_by, approved_at)
         values ($1, gen_random_uuid(), $2, 'request', '来函', 'approved', '[]', $3, $4, now())`,
        [firmId, opened.client.id, ...staff],
      ],
    );
    const books = async () =>
      asSuperuser([
        `select (select count(*) from billing.invoices where firm_id = $1) as invoices,
                (select count(*) from billing.postings where firm_id = $1) as postings,
                (select count(*) from cases.case_events where firm_id = $1) as events`,
        [firmId],
      ]);
    const before = await books();
    await run();
    expect(await books()).toEqual(before);
    expect((await privacyOf(busy.owner)).erasures[0]).toMatchObject({
      state: 'done',
      clientName: '（已删除）',
    });
    expect(await tablesWith(firmId, 'chen-2026')).toEqual([]);
    expect(
      (await tablesWith(firmId, name)).filter(
        (one) => !/^billing|case_events|submissions|versions/.test(one),
      ),
    ).toEqual([]);
  });
});

describe('The database refuses an erasure', () => {
  const refused = (sql: string, params: readonly unknown[] = []) =>
    expect(asFirm(firm.firmId, auditEntry(firm.firmId), [sql, params])).rejects;

  it('that nobody has approved, and one step too far or by the same person', async () => {
    await asked();
    const { id, requestedBy } = await newest();
    await expect(erase(id)).rejects.toThrow('erasure_not_approved');
    await refused(`update cases.erasures set state = 'done', finished_at = now(), report = '[]' where id = $1`, [id]).toThrow(/erasure_step|violates/);
    await refused(`update cases.erasures set state = 'approved', approved_by = $2, approved_at = now() where id = $1`, [id, requestedBy.id]).toThrow(/two_people|erasure_by_one/);
  }); // prettier-ignore

  it('of what is held, whoever approved it before; the hold lifted, it goes on by itself', async () => {
    const closed = await asked();
    const hold = { clientId: closed.client.id, caseId: null, reason: '亚马逊仲裁' };
    await approveErasure(compliance);
    expect((await compliance.post('/privacy/holds', hold)).status).toBe(201);
    const { id } = await newest();
    await expect(erase(id)).rejects.toThrow('legal_hold');
    await run();
    expect(await newest()).toMatchObject({ state: 'approved', isHeld: true });
    expect((await requestErasure(owner, { clientId: closed.client.id, caseId: null })).body).toMatchObject({ code: 'CASES.ERASURE_HELD' });
    const [placed] = (await privacyOf(owner)).holds;
    const manager = await firm.as('case_manager');
    expect((await manager.post(`/privacy/holds/${placed?.id ?? ''}/lift`, { reason: '结束' })).status).toBe(403);
    await compliance.post(`/privacy/holds/${placed?.id ?? ''}/lift`, { reason: '仲裁结束' });
    await refused(`update cases.legal_holds set reason = 'x'`).toThrow('hold_stays');
    await run();
    expect(await newest()).toMatchObject({ state: 'done' });
    await refused(`update cases.erasures set report = '[]' where id = $1`, [id]).toThrow('erasure_step');
    await refused(`update cases.erasure_files set outcome = 'shared' where erasure_id = $1`, [id]).toThrow('tombstone');
  }); // prettier-ignore

  it('of an open case, and any change of a record or a file that comes another way', async () => {
    const closed = await asked();
    await approveErasure(compliance);
    await withoutTriggers([`update cases.cases set status = 'enquiry', closed_as = null where id = $1`, [closed.id]]);
    await expect(erase((await newest()).id)).rejects.toThrow('erasure_of_open_case');
    await refused(`update evidence.files set scan_state = 'erased' where case_id = $1`, [closed.id]).toThrow('evidence_erased');
    await refused(`delete from evidence.facts where case_id = $1`, [closed.id]).toThrow('permission denied');
    await refused('set local role overturn_system').toThrow('permission denied');
  }); // prettier-ignore
});

it('a case is due when the firm’s retention is over, and not a day before', async () => {
  const closed = await closedCase(owner);
  await withoutTriggers([
    `update cases.case_events set at = platform.now() - interval '24 months' + interval '1 minute' where case_id = $1`,
    [closed.id],
  ]);
  const due = async () => (await privacyOf(owner)).due.map(({ number }) => number);
  const keep = (declinedMonths: number, version: number) =>
    owner.put('/privacy/retention', { closedMonths: null, declinedMonths, version });
  await keep(24, 0);
  expect(await due()).not.toContain(closed.number);
  await keep(23, 1);
  expect(await due()).toContain(closed.number);
});
