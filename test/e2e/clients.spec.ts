import type { ClientListItem, ClientView } from '@overturn/contracts/admin';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { command, createClient, openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { withoutTriggers } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  firm = await createFirm(api);
  owner = await firm.as('owner');
});
afterAll(() => api?.close());

const list = async (query: string) =>
  (await owner.get(`/clients?${query}`)).body as { items: ClientListItem[]; nextCursor: string | null };
const found = async (q: string) => (await list(`q=${encodeURIComponent(q)}`)).items.map((one) => one.nameZh);

describe('A client', () => {
  it('is changed by whoever saw it last; the other is told the version of today', async () => {
    const { id } = await createClient(owner);
    const change = (nameZh: string) => owner.put(`/clients/${id}`, { version: 1, fields: { nameZh } });
    const answers = await Promise.all([change('甲'), change('乙')]);
    const [won, lost] = answers.sort((a, b) => a.status - b.status);
    expect(won?.body).toMatchObject({ version: 2 });
    expect(lost?.body).toMatchObject({
      status: 409,
      code: 'CLIENTS.VERSION_CONFLICT',
      params: { currentVersion: 2 },
    });
  });

  it('has a name in at least one language', async () => {
    expect((await owner.post('/clients', { nameZh: null, nameEn: '  ' })).status).toBe(422);
    expect((await owner.post('/clients', {})).body).toMatchObject({
      fields: [{ path: 'body.nameZh', code: 'NAME_REQUIRED' }],
    });
  });

  it('is told apart by its tax number, within the firm only', async () => {
    const taxNumber = '91330100MA27XXXX00';
    const { id } = await createClient(owner, { taxNumber });
    const twice = await owner.post('/clients', { nameZh: '同税号', taxNumber: taxNumber.toLowerCase() });
    expect(twice.body).toMatchObject({
      status: 409,
      code: 'CLIENTS.TAX_NUMBER_TAKEN',
      params: { clientId: id },
    });
    const elsewhere = await (await createFirm(api)).as('owner');
    expect((await createClient(elsewhere, { taxNumber })).taxNumber).toBe(taxNumber);
  });

  it('takes no field that is the product’s own to set', async () => {
    for (const field of ['firmId', 'id', 'version', 'retiredAt', 'createdAt', 'searchText']) {
      const answer = await owner.post('/clients', { nameZh: '客户', [field]: 'x' });
      expect(answer.body).toMatchObject({
        status: 422,
        fields: [{ path: `body.${field}`, code: 'UNKNOWN_FIELD' }],
      });
    }
  });

  it('is retired once it has no open case, and comes back', async () => {
    const opened = await openCase(owner);
    const path = `/clients/${opened.client.id}`;
    expect((await owner.post(`${path}/retire`, { version: 1 })).body).toMatchObject({
      status: 409,
      code: 'CLIENTS.HAS_OPEN_CASES',
      params: { count: 1 },
    });
    await command(owner, opened, 'Decline', { reason: '客户撤回委托' });
    expect((await owner.post(`${path}/retire`, { version: 1 })).body).toMatchObject({ version: 2 });
    expect((await list('state=active')).items).toEqual([]);
    expect((await list('state=retired')).items).toHaveLength(1);
    expect((await owner.post(`${path}/restore`, { version: 2 })).body).toMatchObject({
      retiredAt: null,
      version: 3,
    });
  });

  it('keeps contacts and shops, which are changed and retired, never deleted', async () => {
    const { id } = await createClient(owner);
    const added = await owner.post(`/clients/${id}/contacts`, { name: '陈经理', email: 'CHEN@Example.com' });
    const [contact] = (added.body as ClientView).contacts;
    expect(contact).toMatchObject({ email: 'chen@example.com', locale: 'zh-CN', version: 1 });
    const path = `/clients/${id}/contacts/${contact?.id ?? ''}`;
    const retired = await owner.put(path, { version: 1, fields: { name: '陈经理' }, isRetired: true });
    expect((retired.body as ClientView).contacts).toEqual([
      expect.objectContaining({ version: 2, email: null }),
    ]);
    expect((await owner.put(path, { version: 1, fields: { name: '林' } })).status).toBe(409);
    const shop = {
      name: 'Good Goods',
      merchantToken: `A${id.replaceAll('-', '').slice(-13).toUpperCase()}`,
      marketplaces: ['US', 'CA'],
    };
    expect((await owner.post(`/clients/${id}/seller-accounts`, shop)).status).toBe(201);
    expect((await owner.post(`/clients/${id}/seller-accounts`, shop)).body).toMatchObject({
      code: 'CLIENTS.MERCHANT_TOKEN_TAKEN',
    });
  });
});

describe('Searching clients', () => {
  it('finds by two Chinese characters, by part of a tax number, a contact or a shop', async () => {
    const { id } = await createClient(owner, {
      nameZh: '义乌好货贸易有限公司',
      taxNumber: '91330782MA28ABCD12',
    });
    await createClient(owner, { nameZh: '宁波远航电子商务' });
    await owner.post(`/clients/${id}/contacts`, { name: '欧阳修', wechat: 'ouyang_x' });
    await owner.post(`/clients/${id}/seller-accounts`, { name: 'Bright Lamp', marketplaces: ['US'] });
    for (const q of ['好货', '贸易', '28ABCD', '欧阳', 'OUYANG', 'bright l', '义乌好货贸易有限公司'])
      expect([q, await found(q)]).toEqual([q, ['义乌好货贸易有限公司']]);
    for (const q of ['货好', '好 货', '%%', '__', "'; drop table", '\\'.repeat(3)])
      expect([q, await found(q)]).toEqual([q, []]);
  });

  it('finds nothing of another firm', async () => {
    const elsewhere = await (await createFirm(api)).as('owner');
    await createClient(elsewhere, { nameZh: '绝密客户有限公司' });
    expect(await found('绝密')).toEqual([]);
  });
});

describe('Paging', () => {
  it('shows each client exactly once, though all came in the same instant', async () => {
    for (let turn = 0; turn < 23; turn++) await createClient(owner);
    await withoutTriggers([
      `update clients.clients set created_at = '2026-01-01' where firm_id = $1`,
      [firm.firmId],
    ]);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await list(`limit=5${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...page.items.map((one) => one.id));
      cursor = page.nextCursor;
    }
    expect(seen).toHaveLength(23);
    expect(new Set(seen).size).toBe(23);
  });
});
