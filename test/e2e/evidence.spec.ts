import type { CaseView, EvidenceView } from '@overturn/contracts/admin';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { createFirm } from '../support/firm';

let api: TestApi;
let owner: Caller;
let stranger: Caller;
let opened: CaseView;

beforeAll(async () => {
  api = await startApi();
  owner = await (await createFirm(api)).as('owner');
  stranger = await (await createFirm(api)).as('owner');
  opened = await openCase(owner);
});
afterAll(() => api?.close());

const keep = (caller: Caller, fileName: string, bytes: Buffer) =>
  caller.post(`/cases/${opened.id}/evidence?kind=invoice&fileName=${encodeURIComponent(fileName)}`, bytes);

describe('Evidence of a case', () => {
  it('keeps the bytes as they came, once', async () => {
    const bytes = Buffer.from('%PDF-1.7 发票');
    const kept = (await keep(owner, '发票 1.pdf', bytes)).body as EvidenceView;
    const again = (await keep(owner, 'copy.pdf', bytes)).body as EvidenceView;
    expect(again.id).toBe(kept.id);
    const { items } = (await owner.get(`/cases/${opened.id}/evidence`)).body as { items: EvidenceView[] };
    expect(items).toMatchObject([
      { fileName: '发票 1.pdf', mediaType: 'application/pdf', keptBy: '员工 owner' },
    ]);
    const original = await owner.get(`/evidence/${kept.id}/original`);
    expect(original.status).toBe(200);
    expect(Buffer.compare(original.body as Buffer, bytes)).toBe(0);
  });

  it.each([
    ['an empty file', 'a.pdf', Buffer.alloc(0), 422, 'EVIDENCE.EMPTY'],
    [
      'a program named as an invoice',
      'a.pdf',
      Buffer.from('MZ program'),
      415,
      'EVIDENCE.FILE_TYPE_NOT_SUPPORTED',
    ],
    ['a file of 21 MB', 'a.txt', Buffer.alloc(21 * 1024 * 1024, 0x61), 413, 'EVIDENCE.TOO_LARGE'],
  ])('refuses %s', async (_what, name, bytes, status, code) => {
    expect(await keep(owner, name, bytes)).toMatchObject({ status, body: { code } });
  });

  it('does not know another firm’s case or file', async () => {
    const kept = (await keep(owner, 'b.txt', Buffer.from('物流单'))).body as EvidenceView;
    expect(await keep(stranger, 'b.txt', Buffer.from('x'))).toMatchObject({
      status: 404,
      body: { code: 'CASES.CASE_NOT_FOUND' },
    });
    expect(await stranger.get(`/evidence/${kept.id}/original`)).toMatchObject({
      status: 404,
      body: { code: 'EVIDENCE.FILE_NOT_FOUND' },
    });
  });
});
