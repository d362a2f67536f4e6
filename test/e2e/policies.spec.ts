import type { PolicyView } from '@overturn/contracts/admin';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api, ['owner', 'writer']);
  owner = await firm.as('owner');
});
afterAll(() => api?.close());

const policies = async () => ((await owner.get('/policies')).body as { items: PolicyView[] }).items;
const fieldsOf = ({ titleZh, titleEn, summaryZh, summaryEn, url, causes }: PolicyView) => ({
  titleZh,
  titleEn,
  summaryZh,
  summaryEn,
  url,
  causes,
});

describe('The library of policies', () => {
  it('has something to say of every cause on the first day', async () => {
    expect(new Set((await policies()).flatMap(({ causes }) => causes)).size).toBe(10);
  });

  it('tells how many open cases rest on a policy', async () => {
    const opened = await openCase(owner);
    const [policy] = await policies();
    const path = `/cases/${opened.id}/policies/${policy?.id ?? ''}`;
    expect(await owner.put(path, undefined)).toMatchObject({
      status: 200,
      body: { items: [{ policyId: policy?.id, citedBy: '员工 owner' }] },
    });
    await owner.put(path, undefined);
    expect((await policies()).find(({ id }) => id === policy?.id)?.openCases).toBe(1);
    expect(await owner.delete(path)).toMatchObject({ status: 200, body: { items: [] } });
  });

  it('keeps what two people changed apart by version', async () => {
    const policy = (await policies()).at(-1);
    if (!policy) throw new Error('No policy');
    const change = (titleEn: string) =>
      owner.put(`/policies/${policy.id}`, {
        version: policy.version,
        fields: { ...fieldsOf(policy), titleEn },
        isRetired: false,
      });
    expect((await change('First')).status).toBe(200);
    expect(await change('Second')).toMatchObject({ status: 409, body: { code: 'CASES.VERSION_CONFLICT' } });
  });

  it.each([
    ['an address that is no https', { url: 'ftp://amazon.com' }],
    ['no title', { titleZh: ' ' }],
    ['a cause that nobody knows', { causes: ['bad_luck'] }],
  ])('refuses %s', async (_what, change) => {
    const [policy] = await policies();
    if (!policy) throw new Error('No policy');
    expect((await owner.post('/policies', { ...fieldsOf(policy), ...change })).status).toBe(422);
  });

  it('is edited only by those who may, and never another firm’s', async () => {
    const writer = await firm.as('writer');
    const [policy] = await policies();
    if (!policy) throw new Error('No policy');
    expect((await writer.post('/policies', fieldsOf(policy))).status).toBe(403);
    const stranger = await (await createFirm(api)).as('owner');
    const change = { version: policy.version, fields: fieldsOf(policy), isRetired: true };
    expect(await stranger.put(`/policies/${policy.id}`, change)).toMatchObject({
      status: 404,
      body: { code: 'CASES.POLICY_NOT_FOUND' },
    });
  });
});
