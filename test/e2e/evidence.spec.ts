import type { CaseView, EvidenceView, UploadView } from '@overturn/contracts/admin';
import { sha256Of } from '@overturn/platform';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { createFirm } from '../support/firm';
import { docxOf, mailWith, pngOf, testVirus, zipOf } from '../support/nasty-files';

const MEGABYTE = 1024 * 1024;

let api: TestApi;
let owner: Caller;
let stranger: Caller;
let opened: CaseView;

beforeAll(async () => {
  api = await startApi({ EVIDENCE_MAX_MB: 9 });
  owner = await (await createFirm(api)).as('owner');
  stranger = await (await createFirm(api)).as('owner');
  opened = await openCase(owner);
});
afterAll(() => api?.close());

const keep = (caller: Caller, fileName: string, bytes: Buffer, caseId = opened.id) =>
  caller.post(`/cases/${caseId}/evidence?kind=invoice&fileName=${encodeURIComponent(fileName)}`, bytes);
const filesOf = async (caseId: string) =>
  ((await owner.get(`/cases/${caseId}/evidence`)).body as { items: EvidenceView[] }).items;

describe('Evidence of a case', () => {
  it('keeps the bytes as they came, once', async () => {
    const bytes = Buffer.from('%PDF-1.7 发票');
    const kept = (await keep(owner, '发票 1.pdf', bytes)).body as EvidenceView;
    const again = (await keep(owner, 'copy.pdf', bytes)).body as EvidenceView;
    expect(again.id).toBe(kept.id);
    expect(await filesOf(opened.id)).toMatchObject([
      { fileName: '发票 1.pdf', mediaType: 'application/pdf', keptBy: '员工 owner', sha256: sha256Of(bytes) },
    ]);
    const original = await owner.get(`/evidence/${kept.id}/original`);
    expect(original.status).toBe(200);
    expect(Buffer.compare(original.body as Buffer, bytes)).toBe(0);
    expect(original.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment;/) as string,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
  });

  it('says of a file that no virus scanner has seen that it is unscanned, never that it is clean', async () => {
    const kept = (await keep(owner, 'unseen.txt', Buffer.from('物流单 1'))).body as EvidenceView;
    expect(kept).toMatchObject({ scanState: 'unscanned', scanFinding: null, partOf: null });
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const zeros = Buffer.alloc(30 * MEGABYTE);
  const many = Array.from({ length: 5_001 }, (_, n) => ({ name: `word/${n}`, content: Buffer.alloc(0) }));
  it.each<[string, string, () => Buffer, number, string]>([
    ['an empty file', 'a.pdf', () => Buffer.alloc(0), 422, 'EMPTY'],
    ['a program named as an invoice', 'a.pdf', () => Buffer.from('MZ program'), 415, 'FILE_TYPE_NOT_SUPPORTED'],
    ['an ELF program', 'a.png', () => Buffer.from('\x7fELF\x02\x01', 'latin1'), 415, 'FILE_TYPE_NOT_SUPPORTED'],
    ['a scripted SVG', 'a.svg', () => Buffer.from(svg), 415, 'FILE_TYPE_NOT_SUPPORTED'],
    ['an SVG that calls itself a picture', 'a.png', () => Buffer.from(svg), 415, 'FILE_TYPE_NOT_SUPPORTED'],
    ['a web page', 'a.html', () => Buffer.from('<script>alert(1)</script>'), 415, 'FILE_TYPE_NOT_SUPPORTED'],
    ['an archive', 'a.zip', () => zipOf([{ name: 'a', content: Buffer.from('a') }]), 415, 'FILE_TYPE_NOT_SUPPORTED'],
    ['an archive that calls itself Word', 'a.docx', () => zipOf([{ name: 'a', content: Buffer.from('a') }]), 415, 'FILE_TYPE_NOT_SUPPORTED'],
    ['half a Word file', 'a.docx', () => docxOf('发票').subarray(0, 300), 422, 'FILE_BROKEN'],
    ['a Word file with macros', 'a.docx', () => docxOf('x', [{ name: 'word/vbaProject.bin', content: Buffer.from('x') }]), 422, 'MACROS_NOT_ALLOWED'],
    ['a Word file that climbs out of its folder', 'a.docx', () => docxOf('x', [{ name: '../../x', content: Buffer.from('x') }]), 422, 'FILE_BROKEN'],
    ['a Word file with a link in it', 'a.docx', () => docxOf('x', [{ name: 'x', content: Buffer.from('/etc/passwd'), mode: 0o120777 }]), 422, 'FILE_BROKEN'],
    ['a bomb by its ratio', 'a.docx', () => docxOf('x', [{ name: 'x', content: zeros }]), 422, 'ARCHIVE_TOO_LARGE'],
    ['a bomb by its size', 'a.docx', () => docxOf('x', [{ name: 'x', content: Buffer.from('x'), announcedBytes: 2 ** 31 }]), 422, 'ARCHIVE_TOO_LARGE'],
    ['a bomb that makes itself small', 'a.docx', () => docxOf('x', [{ name: 'x', content: zeros, announcedBytes: 5 }]), 422, 'FILE_BROKEN'],
    ['a bomb of many entries', 'a.docx', () => docxOf('x', many), 422, 'ARCHIVE_TOO_LARGE'],
    ['a picture of 20,000 x 20,000', 'a.png', () => pngOf(20_000, 20_000), 422, 'TOO_MANY_PIXELS'],
    ['half a picture', 'a.jpg', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]), 422, 'FILE_BROKEN'],
    ['a mail too large for any mail server', 'a.eml', () => Buffer.alloc(10 * MEGABYTE, 'a'), 413, 'TOO_LARGE'],
    ['the test virus', 'a.txt', testVirus, 422, 'INFECTED'],
    ['the test virus inside a PDF', 'a.pdf', () => Buffer.concat([Buffer.from('%PDF-1.7 '), Buffer.alloc(70_000, 'x'), testVirus()]), 422, 'INFECTED'],
    ['the test virus packed in a Word file', 'a.docx', () => docxOf('x', [{ name: 'x', content: testVirus() }]), 422, 'INFECTED'],
    ['a mail with an archive that carries it', 'a.eml', () => mailWith([{ name: 'v.zip', content: zipOf([{ name: 'v', content: testVirus() }]) }]), 422, 'INFECTED'],
    ['a mail that carries the test virus', 'a.eml', () => mailWith([{ name: 'ok.txt', content: Buffer.from('ok') }, { name: 'v.txt', content: testVirus() }]), 422, 'INFECTED'],
  ])('never keeps %s', async (_what, name, bytes, status, code) => {
    const before = (await filesOf(opened.id)).length;
    expect(await keep(owner, name, bytes())).toMatchObject({ status, body: { code: `EVIDENCE.${code}` } });
    expect(await filesOf(opened.id)).toHaveLength(before);
  }); // prettier-ignore

  it.each([
    ['invoice\u202Efdp.exe.txt', 'invoicefdp.exe.txt'],
    ['a\u0000b\r\nset-cookie: x.txt', 'abset-cookie_ x.txt'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    [`${'长'.repeat(400)}.txt`, `${'长'.repeat(138)}.txt`],
  ])('keeps a file named %j under a name that hides nothing', async (given, kept) => {
    const answer = await keep(owner, given, Buffer.from(`named ${kept}`));
    expect(answer.body).toMatchObject({ fileName: kept });
    const original = await owner.get(`/evidence/${(answer.body as EvidenceView).id}/original`);
    expect(original.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent(kept)}`,
    );
  });

  it('keeps the files inside a mail on their own, and leaves out what it would not take', async () => {
    const mail = mailWith([
      { name: 'invoice.pdf', content: Buffer.from('%PDF-1.7 in a mail') },
      { name: 'tool.exe', content: Buffer.from('MZ program') },
      { name: 'more.zip', content: zipOf([{ name: 'a', content: Buffer.from('a') }]) },
    ]);
    const kept = (await keep(owner, 'mail.eml', mail)).body as EvidenceView;
    const parts = (await filesOf(opened.id)).filter(({ partOf }) => partOf === kept.id);
    expect(parts.map(({ fileName }) => fileName)).toEqual(['invoice.pdf']);
  });

  it('refuses an Outlook mail that is none', async () => {
    const compound = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(512),
    ]);
    expect(await keep(owner, 'a.msg', compound)).toMatchObject({
      status: 422,
      body: { code: 'EVIDENCE.FILE_BROKEN' },
    });
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

describe('A large file', () => {
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7 '), Buffer.alloc(8 * MEGABYTE, '证据')]);
  const begin = async (change: object = {}) =>
    owner.post(`/cases/${opened.id}/uploads`, {
      fileName: '大文件.pdf',
      kind: 'invoice',
      sizeBytes: bytes.length,
      ...change,
    });
  const send = (upload: UploadView, offset: number, until = offset + upload.partBytes) =>
    owner.put(`/uploads/${upload.id}/parts?offset=${offset}`, bytes.subarray(offset, until));

  it('comes in parts, goes on where the line broke, and is kept as one', async () => {
    const upload = (await begin()).body as UploadView;
    expect((await send(upload, 0)).body).toMatchObject({ receivedBytes: upload.partBytes });
    // The answer was lost: the same part again does not fit, and says where to go on.
    expect(await send(upload, 0)).toMatchObject({
      status: 409,
      body: { code: 'EVIDENCE.PART_OUT_OF_PLACE', params: { receivedBytes: upload.partBytes } },
    });
    expect(await owner.post(`/uploads/${upload.id}/complete`)).toMatchObject({
      status: 409,
      body: { code: 'EVIDENCE.UPLOAD_NOT_WHOLE' },
    });
    const { receivedBytes } = (await owner.get(`/uploads/${upload.id}`)).body as UploadView;
    for (let at = receivedBytes; at < bytes.length; at += upload.partBytes) await send(upload, at);
    const kept = (await owner.post(`/uploads/${upload.id}/complete`)).body as EvidenceView;
    expect(kept).toMatchObject({ fileName: '大文件.pdf', sizeBytes: bytes.length, sha256: sha256Of(bytes) });
    expect((await owner.get(`/uploads/${upload.id}`)).status).toBe(404);
  });

  it('is refused before its first byte when it says that it is too large', async () => {
    expect(await begin({ sizeBytes: 2 ** 31 })).toMatchObject({
      status: 413,
      body: { code: 'EVIDENCE.TOO_LARGE' },
    });
  });

  it('takes no part that is too large, empty, or more than was announced', async () => {
    const upload = (await begin({ sizeBytes: 10 })).body as UploadView;
    expect((await send(upload, 0, 5 * MEGABYTE)).status).toBe(413);
    expect((await send(upload, 0, 0)).status).toBe(409);
    expect((await send(upload, 0, 11)).status).toBe(409);
    expect((await owner.delete(`/uploads/${upload.id}`)).status).toBe(204);
    expect((await owner.delete(`/uploads/${upload.id}`)).status).toBe(404);
  });

  it('is nobody else’s', async () => {
    const upload = (await begin()).body as UploadView;
    for (const answer of [
      await stranger.get(`/uploads/${upload.id}`),
      await stranger.put(`/uploads/${upload.id}/parts?offset=0`, bytes.subarray(0, 10)),
      await stranger.post(`/uploads/${upload.id}/complete`),
      await stranger.delete(`/uploads/${upload.id}`),
    ])
      expect(answer).toMatchObject({ status: 404, body: { code: 'EVIDENCE.UPLOAD_NOT_FOUND' } });
  });
});
