import type { CaseView, EvidenceView } from '@overturn/contracts/admin';
import type { PortalDocumentView, PortalTodoView } from '@overturn/contracts/portal';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { createFirm } from '../support/firm';
import { askForDocument, keepPaper, requestsOf, stepRequest } from '../support/papers';
import { enterPortal } from '../support/portal';

let api: TestApi;
let owner: Caller;
let opened: CaseView;
let client: Caller;
let rival: Caller;
beforeAll(async () => {
  api = await startApi();
  owner = await (await createFirm(api)).as('owner');
  opened = await openCase(owner);
  await askForDocument(owner, opened.id);
  client = (await enterPortal(api, owner, opened.client.id, 'member')).caller;
  rival = (await enterPortal(api, owner, (await openCase(owner)).client.id)).caller;
});
afterAll(() => api?.close());

const bytes = Buffer.from('发票号码 12345678，数量 200 件');
const list = async (): Promise<PortalDocumentView[]> =>
  ((await client.get(`/cases/${opened.id}/documents`)).body as { items: PortalDocumentView[] }).items;
const begin = async (sizeBytes = bytes.length): Promise<string> => {
  const asked = { fileName: '发票.txt', kind: 'invoice', sizeBytes };
  return ((await client.post(`/cases/${opened.id}/uploads`, asked)).body as { id: string }).id;
};
const part = (caller: Caller, id: string, from: number, to?: number) =>
  caller.put(`/uploads/${id}/parts?offset=${from}`, bytes.subarray(from, to));
async function send(): Promise<string> {
  const id = await begin();
  await part(client, id, 0);
  return ((await client.post(`/uploads/${id}/complete`)).body as { id: string }).id;
}
const offer = async (fileId: string, version?: number) => {
  const [asked] = await list();
  const body = { version: version ?? asked?.version, fileIds: [fileId] };
  return client.post(`/cases/${opened.id}/documents/${asked?.id ?? ''}/files`, body);
};

describe('A client’s documents', () => {
  it('are told as something to do, with their number and date', async () => {
    const { items } = (await client.get('/todos')).body as { items: PortalTodoView[] };
    expect(items).toMatchObject([{ todo: 'bring_documents', caseId: opened.id, count: 1 }]);
    expect(Date.parse(items[0]?.dueAt ?? '')).toBeGreaterThan(Date.now());
  });

  it('go on where the line broke, and are kept as what the client sent', async () => {
    const id = await begin();
    await part(client, id, 0, 10);
    expect(await part(client, id, 0, 10)).toMatchObject({
      status: 409,
      body: { code: 'EVIDENCE.PART_OUT_OF_PLACE', params: { receivedBytes: 10 } },
    });
    expect((await client.get(`/uploads/${id}`)).body).toMatchObject({ receivedBytes: 10 });
    await part(client, id, 10);
    const kept = (await client.post(`/uploads/${id}/complete`)).body as { id: string };
    const { items } = (await owner.get(`/cases/${opened.id}/evidence`)).body as { items: EvidenceView[] };
    expect(items).toMatchObject([{ id: kept.id, isFromClient: true, fileName: '发票.txt' }]);
  });

  it('are offered, come back with the reason, and are offered again', async () => {
    const fileId = await send();
    expect((await offer(fileId)).body).toMatchObject({
      items: [{ state: 'offered', files: [{ id: fileId, scanState: 'unscanned' }] }],
    });
    const [seen] = await requestsOf(owner, opened.id);
    if (!seen) throw new Error('no request');
    await stepRequest(owner, opened.id, seen, 'reject', { reason: '看不清发票号码' });
    expect(await list()).toMatchObject([{ state: 'open', reason: '看不清发票号码' }]);
    expect(await offer(fileId, 1)).toMatchObject({ status: 409, body: { code: 'EVIDENCE.REQUEST_CHANGED' } });
    expect((await offer(fileId)).status).toBe(201);
  });

  it('are downloaded by the client who sent them', async () => {
    const answer = await client.get(`/files/${await send()}`);
    expect(answer.headers['content-disposition']).toContain('attachment');
    expect(answer.body).toEqual(bytes);
  });

  it('do not show what staff keep for themselves, and say so when the client sends the same', async () => {
    const paper = await keepPaper(owner, opened.id, 'inside', 'other');
    expect((await client.get(`/files/${paper}`)).status).toBe(404);
    const original = (await owner.get(`/evidence/${paper}/original`)).body as Buffer;
    const asked = { fileName: 'a.png', kind: 'other', sizeBytes: original.length };
    const { id } = (await client.post(`/cases/${opened.id}/uploads`, asked)).body as { id: string };
    await client.put(`/uploads/${id}/parts?offset=0`, original);
    expect(await client.post(`/uploads/${id}/complete`)).toMatchObject({
      status: 409,
      body: { code: 'EVIDENCE.FIRM_HAS_FILE' },
    });
  });

  it('are nobody else’s: not another client’s, not the staff’s uploads', async () => {
    const id = await begin();
    const fileId = await send();
    const staffs = (
      await owner.post(`/cases/${opened.id}/uploads`, { fileName: 'b.txt', kind: 'other', sizeBytes: 6 })
    ).body as { id: string };
    const [asked] = await list();
    for (const answer of [
      await rival.get(`/cases/${opened.id}/documents`),
      await rival.post(`/cases/${opened.id}/uploads`, { fileName: 'b.txt', kind: 'other', sizeBytes: 6 }),
      await rival.get(`/uploads/${id}`),
      await part(rival, id, 0),
      await rival.post(`/uploads/${id}/complete`),
      await rival.get(`/files/${fileId}`),
      await rival.post(`/cases/${opened.id}/documents/${asked?.id ?? ''}/files`, {
        version: 1,
        fileIds: [fileId],
      }),
      await client.get(`/uploads/${staffs.id}`),
      await owner.get(`/uploads/${id}`),
    ])
      expect(answer.status).toBe(404);
    expect((await client.delete(`/uploads/${id}`)).status).toBe(204);
  });
});
