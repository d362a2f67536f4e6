import type { CaseView, EvidenceDetailsView, EvidenceView } from '@overturn/contracts/admin';
import { DerivePreviews } from '@overturn/evidence';
import { sha256Of } from '@overturn/platform';
import sharp from 'sharp';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { openCase } from '../support/cases';
import { createFirm, type TestFirm } from '../support/firm';
import { docxOf, mailWith, pngOf } from '../support/nasty-files';
import { asFirm, auditEntry, withoutTriggers } from '../support/sql';

let api: TestApi;
let firm: TestFirm;
let owner: Caller;
let stranger: Caller;
let opened: CaseView;
let photo: Buffer;
let picture: EvidenceView;

beforeAll(async () => {
  api = await startApi();
  firm = await createFirm(api);
  owner = await firm.as('owner');
  stranger = await (await createFirm(api)).as('owner');
  opened = await openCase(owner);
  photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#ffffff' } })
    .withExif({ IFD0: { Artist: 'Chen at 30.27 N' } })
    .jpeg()
    .toBuffer();
  picture = await keep('photo.jpg', photo);
});
afterAll(() => api?.close());

async function keep(name: string, bytes: Buffer): Promise<EvidenceView> {
  const path = `/cases/${opened.id}/evidence?kind=invoice&fileName=${name}`;
  const file = (await owner.post(path, bytes)).body as EvidenceView;
  const payload = { fileId: file.id, caseId: opened.id };
  const event = { firmId: firm.firmId, eventId: file.id, topic: 'evidence.file_kept.v1', payload };
  // As the worker does; a job may come twice.
  await api.app.get(DerivePreviews).handle(event);
  await api.app.get(DerivePreviews).handle(event);
  return file;
}
const at = (path = '') => `/evidence/${picture.id}${path}`;
const details = async () => (await owner.get(at())).body as EvidenceDetailsView;

describe('The preview of a file', () => {
  it.each(['page', 'list'])('of a picture is written anew without its metadata (%s)', async (size) => {
    const { body, headers } = await owner.get(at(`/preview?size=${size}`));
    const { format, exif } = await sharp(body as Buffer).metadata();
    expect({ format, exif }).toEqual({ format: 'webp', exif: undefined });
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/default-src 'none';.*sandbox/) as string,
    });
  });

  it.each<[string, string, () => Buffer, RegExp]>([
    [
      'a Word file',
      'a.docx',
      () => docxOf('发票金额 &lt;script&gt;alert(1)&lt;/script&gt;'),
      /发票金额 &lt;script&gt;/,
    ],
    ['a text', 'a.txt', () => Buffer.from('<script>alert(1)</script> 文字'), /&lt;script&gt;.*文字/],
    ['a table', 'a.csv', () => Buffer.from('a,<img src=x onerror=alert(1)>'), /&lt;img/],
    ['a mail', 'a.eml', () => mailWith([]), /Invoices.*As asked/s],
  ])('of %s is words only: nothing in it runs', async (_what, name, bytes, words) => {
    const { id } = await keep(name, bytes());
    const answer = await owner.get(`/evidence/${id}/preview`);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toMatch(/default-src 'none';.*sandbox/);
    expect(answer.text).toMatch(words);
    expect(answer.text).not.toMatch(/<script|<img|onerror=(?!alert\(1\)&gt;)|javascript:/);
  });

  it('is none for a file that its reader gives up on, and for a type that has none', async () => {
    for (const [name, bytes] of [
      ['half.png', pngOf(500, 500)],
      ['a.pdf', Buffer.from('%PDF-1.7 text')],
    ] as const) {
      const { id } = await keep(name, bytes);
      expect((await owner.get(`/evidence/${id}/preview`)).body).toMatchObject({
        code: 'EVIDENCE.COPY_NOT_FOUND',
      });
      const { items } = (await owner.get(`/cases/${opened.id}/evidence`)).body as { items: EvidenceView[] };
      expect(items.find((one) => one.id === id)).toMatchObject({ previewState: 'none' });
    }
  });

  it('waits for no other file: one whose bytes are lost stops nothing', async () => {
    const lost = (await owner.post(`/cases/${opened.id}/evidence?kind=other&fileName=lost.txt`, 'lost'))
      .body as EvidenceView;
    await withoutTriggers([
      `update evidence.files set file_key = 'gone/' || id where firm_id = $1 and id = $2`,
      [firm.firmId, lost.id],
    ]);
    await api.app.get(DerivePreviews).sweep();
    const { items } = (await owner.get(`/cases/${opened.id}/evidence`)).body as { items: EvidenceView[] };
    expect(items.filter((one) => one.previewState === 'pending')).toEqual([]);
  });
});

describe('A copy of a picture', () => {
  const half = { x: 0, y: 0, width: 0.5, height: 1 };
  const copy = (recipe: object) => owner.post(at('/copies'), { areas: [], text: null, ...recipe });

  it('has its hidden areas black in its own pixels, and the original stays as it was', async () => {
    expect((await copy({ purpose: 'price_hidden', areas: [half] })).status).toBe(204);
    const { copies } = await details();
    expect(copies).toMatchObject([{ purpose: 'price_hidden', madeBy: '员工 owner' }]);
    const { body } = await owner.get(at(`/copies/${copies[0]?.id}`));
    const { data, info } = await sharp(body as Buffer)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const brightness = (x: number) => data[(20 * info.width + x) * info.channels] ?? -1;
    expect(brightness(10)).toBeLessThan(10);
    expect(brightness(50)).toBeGreaterThan(245);
    expect((await sharp(body as Buffer).metadata()).exif).toBeUndefined();
    const original = (await owner.get(at('/original'))).body as Buffer;
    expect(sha256Of(original)).toBe(picture.sha256);
  });

  it('carries words across it, whatever is in them', async () => {
    expect((await copy({ purpose: 'watermarked', text: '仅供申诉 <b>&' })).status).toBe(204);
  });

  it('is refused where it would change nothing, and of a PDF', async () => {
    expect((await copy({ purpose: 'redacted' })).body).toMatchObject({
      code: 'EVIDENCE.COPY_CHANGES_NOTHING',
    });
    const pdf = await keep('b.pdf', Buffer.from('%PDF-1.7 other'));
    const body = { purpose: 'redacted', areas: [half], text: null };
    expect((await owner.post(`/evidence/${pdf.id}/copies`, body)).body).toMatchObject({
      code: 'EVIDENCE.COPY_OF_PICTURES_ONLY',
    });
  });

  it('is never changed or taken away by the running product', async () => {
    for (const sql of [`update evidence.copies set sha256 = repeat('0', 64)`, 'delete from evidence.copies'])
      await expect(asFirm(firm.firmId, auditEntry(firm.firmId), sql)).rejects.toThrow(/permission denied/);
  });
});

describe('Beside a file', () => {
  it('stand its tags, its notes and who has seen it; another firm sees none of it', async () => {
    await owner.put(at('/tags'), { tags: ['2026', '2026', '供应商'] });
    await owner.post(at('/notes'), {
      page: 1,
      area: { x: 0.1, y: 0.1, width: 0.2, height: 0.1 },
      body: '日期模糊',
    });
    await owner.post(at('/views'));
    await owner.post(at('/views'));
    const { file, notes, looks } = await details();
    expect(file.tags).toEqual(['2026', '供应商']);
    expect(notes).toMatchObject([{ page: 1, body: '日期模糊', madeBy: '员工 owner' }]);
    expect(looks).toMatchObject([{ name: '员工 owner', times: 2 }]);
    expect(sha256Of((await owner.get(at('/original'))).body as Buffer)).toBe(picture.sha256);
    await owner.post(at(`/notes/${notes[0]?.id}/retire`));
    expect((await details()).notes).toEqual([]);
    for (const path of ['', '/preview', `/copies/${picture.id}`])
      expect((await stranger.get(at(path))).status).toBe(404);
  });
});
