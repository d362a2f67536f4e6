import type { CaseView, ClientLinkageView, LinkFindingView } from '@overturn/contracts/admin';
import { newId } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { command, createClient, offer, openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { shareBankTail } from '../support/linkage';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  firm = await createFirm(api, ['owner', 'writer']);
  owner = await firm.as('owner');
});
afterAll(() => api?.close());

const fact = (kind: string, value: string, change: object = {}) => ({
  kind,
  value,
  role: 'seller',
  source: 'client_told',
  ...change,
});
const linkage = async (clientId: string, caller = owner) =>
  (await caller.get(`/clients/${clientId}/linkage`)).body as ClientLinkageView;
const addFact = async (clientId: string, body: object, caller = owner) => {
  const answer = await caller.post(`/clients/${clientId}/link-facts`, body);
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body as ClientLinkageView;
};
const shown = (view: ClientLinkageView) =>
  view.findings.map(({ kind, nature, strength, state }) => `${state} ${strength} ${nature} ${kind}`).sort();
const judge = (finding: LinkFindingView | undefined, verdict: string, reason: string, caller = owner) =>
  caller.post(`/link-findings/${finding?.id ?? ''}/judgements`, {
    version: finding?.version,
    verdict,
    reason,
  });

describe('Two clients that share something', () => {
  it('are found by account tail, by an address in two spellings, by a legal representative in zh and pinyin', async () => {
    const [one, other] = [await createClient(owner), await createClient(owner)];
    await addFact(one.id, shareBankTail);
    await addFact(one.id, fact('address', '浙江省杭州市西湖区凤起路12号3幢502室'));
    await addFact(one.id, fact('legal_representative', '王芳'));

    await addFact(other.id, fact('legal_representative', 'Fang WANG'));
    expect(shown(await linkage(one.id))).toEqual(['open weak shared legal_representative']);
    await addFact(other.id, fact('address', 'Rm 502, Building 3, No. 12 Fengqi Rd., Xihu, Hangzhou'));
    const all = await addFact(other.id, fact('bank_tail', '126688', { bank: 'China Merchants Bank' }));
    expect(shown(all)).toEqual([
      'open strong shared address',
      'open strong shared bank_tail',
      'open strong shared legal_representative',
    ]);
    const [finding] = all.findings.filter(({ kind }) => kind === 'legal_representative');
    expect(
      finding?.sides
        .map(({ facts }) => facts.map(({ value }) => value))
        .flat()
        .sort(),
    ).toEqual(['Fang WANG', '王芳']);
    expect(await linkage(one.id)).toMatchObject({ isChecked: true, blockingFindings: 3 });
  });

  it('are found again without doubling anything, and once only by whichever side is checked', async () => {
    const [one, other] = [await createClient(owner), await createClient(owner)];
    await addFact(one.id, shareBankTail);
    const before = await addFact(other.id, shareBankTail);
    for (const id of [one.id, other.id, one.id]) await owner.post(`/clients/${id}/linkage-check`);
    expect((await linkage(other.id)).findings).toEqual(before.findings);
  });

  it('are found by names, tax numbers and contacts that nobody had to enter twice', async () => {
    await createClient(owner, { nameZh: '深圳市海蓝贸易有限公司' });
    const { id } = await createClient(owner, { nameEn: 'Shenzhen Hailan Trading Co., Ltd.', nameZh: null });
    expect(shown(await linkage(id))).toEqual(['open strong shared entity_name']);
    const third = await createClient(owner);
    for (const client of [id, third.id])
      await owner.post(`/clients/${client}/contacts`, {
        name: '陈',
        phone: client === id ? '13800138000' : '+86 138 0013 8000',
      });
    expect(shown(await linkage(third.id))).toEqual(['open strong shared phone']);
  });

  it('are found when both come in the same moment', async () => {
    const name = `双生${newId().slice(-6)}商行`;
    const made = await Promise.all([1, 2, 3, 4].map(() => createClient(owner, { nameZh: name })));
    for (const { id } of made) expect((await linkage(id)).findings).toHaveLength(3);
  });

  it('are not found where names only sound alike, or the houses stand in two cities', async () => {
    const [one, other] = [await createClient(owner), await createClient(owner)];
    await addFact(one.id, fact('legal_representative', '张伟'));
    await addFact(other.id, fact('legal_representative', '章薇'));
    await addFact(one.id, fact('address', '杭州市凤起路12号'));
    await addFact(other.id, fact('address', '温州市凤起路12号'));
    expect((await linkage(other.id)).findings).toEqual([]);
  });

  it('never meet across firms', async () => {
    const elsewhere = await (await createFirm(api)).as('owner');
    const theirs = await createClient(elsewhere, { nameZh: '跨所测试贸易有限公司' });
    await addFact(theirs.id, shareBankTail, elsewhere);
    const ours = await createClient(owner, { nameZh: '跨所测试贸易有限公司' });
    expect((await addFact(ours.id, shareBankTail)).findings).toEqual([]);
    expect((await linkage(theirs.id, elsewhere)).findings).toEqual([]);
    expect((await owner.get('/link-findings')).body).toEqual({ items: [], nextCursor: null });
  });
});

describe('Opposed roles', () => {
  it('a complainant in one matter who sells in another is a conflict', async () => {
    const seller = await createClient(owner, { nameZh: '安克创新科技', nameEn: 'Acme Brands Inc.' });
    const accused = await createClient(owner);
    const view = await addFact(
      accused.id,
      fact('complainant', 'ACME Brands', { role: 'complainant', source: 'amazon_notice' }),
    );
    expect(shown(view)).toEqual(['open strong opposed complainant']);
    expect(shown(await linkage(seller.id))).toEqual(['open strong opposed complainant']);
  });

  it('a shared supplier is a weak link', async () => {
    const [one, other] = [await createClient(owner), await createClient(owner)];
    await addFact(one.id, fact('supplier', '东莞精工五金厂', { role: 'supplier' }));
    expect(
      shown(await addFact(other.id, fact('supplier', '东莞市精工五金厂', { role: 'supplier' }))),
    ).toEqual(['open weak shared supplier']);
  });
});

describe('What may be kept', () => {
  it.each([
    ['LINK_VALUE_IS_ACCOUNT_NUMBER', fact('bank_tail', '6225880212345678', { bank: '招商银行' })],
    ['LINK_VALUE_IS_ACCOUNT_NUMBER', fact('supplier', '工厂 6225 8802 1234 5678')],
    ['LINK_VALUE_IS_ACCOUNT_NUMBER', fact('device', 'old laptop', { note: 'card 6225880212345678' })],
    ['LINK_VALUE_IS_PASSWORD', fact('secondary_user', 'ops-user / Tiger#2024x')],
    ['LINK_BANK_TAIL_FORM', fact('bank_tail', '6688')],
    ['LINK_BANK_TAIL_FORM', fact('bank_tail', '1234567', { bank: '招商银行' })],
    ['LINK_VALUE_TOO_VAGUE', fact('address', '杭州市')],
  ])('refuses with %s, and keeps nothing', async (code, body) => {
    const { id } = await createClient(owner);
    const before = await linkage(id);
    expect((await owner.post(`/clients/${id}/link-facts`, body)).body).toMatchObject({
      status: 422,
      code: `CLIENTS.${code}`,
    });
    expect((await linkage(id)).facts).toEqual(before.facts);
  });

  it.each([
    ['the value', fact('secondary_user', 'wang@example.com 密码：abc12345')],
    ['the note', fact('wechat', 'chen', { note: 'password: hunter2' })],
  ])('refuses a named password in %s like every other field of the product', async (_where, body) => {
    const { id } = await createClient(owner);
    expect((await owner.post(`/clients/${id}/link-facts`, body)).body).toMatchObject({
      status: 422,
      code: 'HTTP.INPUT_REFUSED',
      fields: [{ code: 'LOOKS_LIKE_PASSWORD' }],
    });
  });

  it('the same fact only once; what comes from the record is changed there', async () => {
    const { id } = await createClient(owner);
    const { facts } = await addFact(id, shareBankTail);
    expect((await owner.post(`/clients/${id}/link-facts`, shareBankTail)).body).toMatchObject({
      code: 'CLIENTS.LINK_FACT_EXISTS',
    });
    const derived = facts.find(({ isDerived }) => isDerived);
    const retire = (one: { id: string; version: number } | undefined) =>
      owner.post(`/clients/${id}/link-facts/${one?.id ?? ''}/retire`, { version: one?.version });
    expect((await retire(derived)).body).toMatchObject({ status: 409, code: 'CLIENTS.LINK_FACT_DERIVED' });
    const own = facts.find(({ kind }) => kind === 'bank_tail');
    expect(
      (await owner.put(`/clients/${id}/link-facts/${own?.id ?? ''}`, { version: 9, fields: shareBankTail }))
        .body,
    ).toMatchObject({
      code: 'CLIENTS.VERSION_CONFLICT',
      params: { currentVersion: 1 },
    });
    expect((await retire(own)).status).toBe(200);
    expect((await retire(own)).status).toBe(404);
  });

  it('a file of a case as evidence, and no other file', async () => {
    const opened = await openCase(owner);
    const kept = await owner.post(
      `/cases/${opened.id}/evidence?fileName=a.txt&kind=other`,
      Buffer.from('账单'),
    );
    const evidence = { caseId: opened.id, id: (kept.body as { id: string }).id };
    const { facts } = await addFact(opened.client.id, { ...shareBankTail, evidence });
    expect(facts.find(({ kind }) => kind === 'bank_tail')?.evidenceId).toBe(evidence.id);
    const wrong = { ...fact('device', 'iPad 8'), evidence: { ...evidence, id: newId() } };
    expect((await owner.post(`/clients/${opened.client.id}/link-facts`, wrong)).body).toMatchObject({
      code: 'EVIDENCE.FILE_NOT_FOUND',
    });
  });
});

describe('A judgement', () => {
  const pair = async () => {
    const [one, other] = [await createClient(owner), await createClient(owner)];
    await addFact(one.id, shareBankTail);
    const { findings } = await addFact(other.id, shareBankTail);
    return { one, other, finding: findings[0] };
  };

  it('needs a reason and the permission', async () => {
    const { finding } = await pair();
    expect((await judge(finding, 'cleared', '  ')).status).toBe(422);
    expect((await judge(finding, 'cleared', '已核对', await firm.as('writer'))).status).toBe(403);
    expect((await judge(finding, 'cleared', '同一集团')).body).toMatchObject({
      state: 'cleared',
      judgements: [{ verdict: 'cleared', reason: '同一集团', by: '员工 owner' }],
    });
    expect((await judge(finding, 'confirmed', '再看')).body).toMatchObject({
      code: 'CLIENTS.VERSION_CONFLICT',
    });
  });

  it('stands while the facts are the same, whoever is checked', async () => {
    const { one, other, finding } = await pair();
    await judge(finding, 'cleared', '同一集团');
    for (const id of [one.id, other.id]) await owner.post(`/clients/${id}/linkage-check`);
    await addFact(one.id, fact('device', 'MacBook C02XK1ZZJGH5'));
    expect(shown(await linkage(one.id))).toEqual(['cleared strong shared bank_tail']);
  });

  it('falls when the facts change, and is remembered', async () => {
    const { one, finding } = await pair();
    await judge(finding, 'cleared', '同一集团');
    const own = (await linkage(one.id)).facts.find(({ kind }) => kind === 'bank_tail');
    const fields = { ...shareBankTail, value: '126688' };
    await owner.put(`/clients/${one.id}/link-facts/${own?.id ?? ''}`, { version: own?.version, fields });
    const { findings, blockingFindings } = await linkage(one.id);
    expect(findings).toMatchObject([{ state: 'open', judgements: [{ reason: '同一集团' }] }]);
    expect(blockingFindings).toBe(1);
  });

  it('is not asked for what was only a slip: an open finding lapses with its fact', async () => {
    const { one, finding } = await pair();
    const own = (await linkage(one.id)).facts.find(({ kind }) => kind === 'bank_tail');
    await owner.post(`/clients/${one.id}/link-facts/${own?.id ?? ''}/retire`, { version: own?.version });
    const after = await linkage(one.id);
    expect(after).toMatchObject({ blockingFindings: 0, findings: [{ state: 'lapsed' }] });
    expect((await judge({ ...(finding as LinkFindingView), version: 2 }, 'cleared', 'x')).body).toMatchObject(
      { code: 'CLIENTS.FINDING_LAPSED' },
    );
  });
});

describe('An engagement', () => {
  const refusal = (opened: CaseView) => command(owner, opened, 'OfferEngagement', offer);

  it('waits until every finding about the client is cleared, whatever the form says', async () => {
    const other = await createClient(owner);
    await addFact(other.id, shareBankTail);
    const opened = await openCase(owner);
    const { findings } = await addFact(opened.client.id, shareBankTail);
    expect((await refusal(opened)).body).toMatchObject({
      status: 409,
      code: 'CASES.GUARD_FAILED',
      params: { guard: 'conflictCheckIsCleared', blockingFindings: 1 },
    });
    const seen = (await owner.get(`/cases/${opened.id}`)).body as CaseView;
    expect(seen.allowedCommands).toContainEqual({
      command: 'OfferEngagement',
      blockedBy: 'conflictCheckIsCleared',
      blockedParams: { blockingFindings: 1 },
    });
    const confirmed = (await judge(findings[0], 'confirmed', '实为同一控制人')).body as LinkFindingView;
    expect((await refusal(opened)).status).toBe(409);
    await judge(confirmed, 'cleared', '双方书面同意由我们代理');
    expect((await refusal(opened)).body).toMatchObject({ status: 'awaiting_engagement' });
  });

  it('is checked at intake: a new client that shares a name is found before anybody asks', async () => {
    await createClient(owner, { nameZh: '绍兴旧友纺织有限公司' });
    const opened = await openCase(owner, { client: { new: { nameZh: '绍兴市旧友纺织有限公司' } } });
    expect(await linkage(opened.client.id)).toMatchObject({ isChecked: true, blockingFindings: 1 });
    expect((await refusal(opened)).status).toBe(409);
  });

  it('takes from the notice the accounts that Amazon holds to be related', async () => {
    const { id } = await createClient(owner);
    await owner.post(`/clients/${id}/seller-accounts`, {
      name: 'Other Shop',
      merchantToken: 'A2QXWE9RT8YUIO',
      marketplaces: ['US'],
    });
    const text = `Your account is related to an account that may not sell. Merchant token: A2QXWE9RT8YUIO. ${newId()}`;
    const notice = await owner.post('/notices', { text });
    const opened = await openCase(owner, { noticeId: (notice.body as { id: string }).id });
    expect(shown(await linkage(opened.client.id))).toEqual(['open strong shared merchant_token']);
  });
});

describe('The list of findings', () => {
  it('shows each once, open ones first, page by page, and counts the open ones', async () => {
    const name = `列表${newId().slice(-6)}`;
    for (let turn = 0; turn < 5; turn++) await createClient(owner, { nameZh: `${name}有限公司` });
    const page = async (query: string) =>
      (await owner.get(`/link-findings?${query}`)).body as {
        items: LinkFindingView[];
        nextCursor: string | null;
      };
    await judge((await page('limit=1')).items[0], 'cleared', '核对过');
    const seen: LinkFindingView[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const next = await page(`limit=3${cursor ? `&cursor=${cursor}` : ''}`);
      seen.push(...next.items);
      cursor = next.nextCursor;
    }
    expect(seen).toHaveLength(10);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(10);
    expect(seen.map(({ state }) => state)).toEqual([...Array<string>(9).fill('open'), 'cleared']);
    expect((await owner.get('/link-findings/count')).body).toEqual({ count: 9, isAtLeast: false });
    expect((await page('state=cleared')).items).toHaveLength(1);
    expect((await owner.get('/link-findings?cursor=e30')).status).toBe(422);
  });

  it('draws the clients around one, with the source of every edge', async () => {
    const [one, other] = [await createClient(owner), await createClient(owner)];
    await owner.post(`/clients/${other.id}/seller-accounts`, { name: 'Shop B', marketplaces: ['US'] });
    await addFact(one.id, shareBankTail);
    await addFact(other.id, shareBankTail);
    const { graph } = await linkage(one.id);
    expect(graph.nodes.map(({ type }) => type).sort()).toEqual(['account', 'client', 'client', 'value']);
    expect(
      graph.edges.filter(({ fact: seen }) => seen).map((edge) => [edge.fact?.source, edge.state]),
    ).toEqual([
      ['client_told', 'open'],
      ['client_told', 'open'],
    ]);
  });
});
