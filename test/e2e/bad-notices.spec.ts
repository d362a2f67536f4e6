import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CaseView, NoticeView } from '@overturn/contracts/admin';
import { startApi, type TestApi } from '../support/api';
import type { Caller } from '../support/caller';
import { noticeText, openingRequest, pasteNotice } from '../support/cases';
import { createFirm } from '../support/firm';

let api: TestApi;
let owner: Caller;
beforeAll(async () => {
  api = await startApi();
  owner = await (await createFirm(api)).as('owner');
});
afterAll(() => api?.close());

const hostile = (name: string) =>
  readFileSync(path.join(__dirname, '../../libs/notices/fixtures/hostile', name));
const upload = (fileName: string, bytes: Buffer) =>
  owner.post(`/notices/files?fileName=${encodeURIComponent(fileName)}`, bytes);
const mail = (headers: string, body = 'Your account is deactivated.') =>
  Buffer.from(`From: a@amazon.com\r\nSubject: Notice\r\n${headers}\r\n\r\n${body}`, 'utf8');
const tail = '\n\nYour selling account has been deactivated.';

describe('A notice that cannot be read is refused with a code', () => {
  it.each([
    ['nothing', '', 'NOTICES.EMPTY'],
    ['only spaces and lines', ' \n\t　\n ', 'NOTICES.EMPTY'],
  ])('pasted: %s', async (_what, text, code) => {
    expect((await owner.post('/notices', { text })).body).toMatchObject({ status: 422, code });
  });

  it.each([
    ['an empty file', 'a.txt', Buffer.alloc(0), 422, 'NOTICES.EMPTY'],
    ['a blank file', 'a.txt', Buffer.from(' \r\n '), 422, 'NOTICES.EMPTY'],
    [
      'a program',
      'a.txt',
      Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)),
      422,
      'NOTICES.NOT_TEXT',
    ],
    ['a file of another kind', 'a.exe', Buffer.from('x'), 415, 'NOTICES.FILE_TYPE_NOT_SUPPORTED'],
    ['a file without a kind', 'notice', Buffer.from('x'), 415, 'NOTICES.FILE_TYPE_NOT_SUPPORTED'],
    ['more than five megabytes', 'a.txt', Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 413, 'NOTICES.TOO_LARGE'],
    [
      'more than the server takes at all',
      'a.txt',
      Buffer.alloc(25 * 1024 * 1024, 'a'),
      413,
      'HTTP.BODY_TOO_LARGE',
    ],
    ['ten thousand attachments', 'a.eml', manyAttachments(10_000), 422, 'NOTICES.TOO_MANY_ATTACHMENTS'],
    ['mails within mails without end', 'a.eml', hostile('cyclic-mime.eml'), 422, 'NOTICES.MIME_TOO_DEEP'],
    [
      'a mail whose header never ends',
      'a.eml',
      mail(`X: ${'y'.repeat(600_000)}`),
      422,
      'NOTICES.UNREADABLE_MAIL',
    ],
  ])('uploaded: %s', async (_what, name, bytes, status, code) => {
    expect((await upload(name, bytes)).body).toMatchObject({ status, code });
  });
});

function manyAttachments(count: number): Buffer {
  const part =
    '--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nx\r\n';
  return mail('Content-Type: multipart/mixed; boundary=b', `${part.repeat(count)}--b--`);
}

describe('A notice that is odd is kept and read', () => {
  it.each([
    ['almost five megabytes', Buffer.alloc(5 * 1024 * 1024 - 64, 'notice text ')],
    ['Chinese in GBK', hostile('gbk.txt')],
    ['traditional Chinese in Big5', hostile('big5.txt')],
    ['UTF-16 with its mark', hostile('utf16le-bom.txt')],
  ])('as text: %s', async (_what, bytes) => {
    expect((await upload('a.txt', bytes)).status).toBe(201);
  });

  it.each([
    ['scripts and remote images', hostile('scripts.eml')],
    ['a date in the year 20026', mail('Date: Mon, 23 Nov 20026 10:00:00 +0000', `Year${tail}`)],
    ['a date before the common era', mail('Date: 1 Jan -000044 00:00:00 GMT', `Ides${tail}`)],
    ['a date that is none', mail('Date: yesterday', `Yesterday${tail}`)],
    ['a NUL in the subject', mail('Subject: a\u0000b', `Nul${tail}`)],
    ['an encoded NUL in the sender', mail('From: =?utf-8?Q?a=00b?= <x@amazon.com>', `Nul two${tail}`)],
    ['a NUL in the body', mail('X: y', `Body\u0000${tail}`)],
    ['an encoded NUL in the body', mail('Content-Transfer-Encoding: quoted-printable', `Body=00two${tail}`)],
    ['an encoded half of a character', mail('Content-Type: text/html', `<p>&#xD800;${tail}</p>`)],
    ['an HTML NUL', mail('Content-Type: text/html', `<p>a&#0;b &#x0; ${tail}</p>`)],
  ])('as mail: %s', async (_what, bytes) => {
    const { status, body } = await upload('a.eml', bytes);
    expect([status, (body as { code?: string }).code]).toEqual([201, undefined]);
  });

  it('pasted: a NUL, and halves of characters', async () => {
    for (const text of [`a\u0000b ${noticeText()}`, `\ud800 ${noticeText()} \udfff`]) {
      const { status, body } = await owner.post('/notices', { text });
      expect(status === 201 || (body as { code: string }).code === 'NOTICES.NOT_TEXT').toBe(true);
    }
  });

  it('shows hostile HTML without scripts, forms and remote images, in a sandbox', async () => {
    const { body } = await upload('b.eml', Buffer.concat([hostile('scripts.eml'), Buffer.from('\r\n')]));
    const html = await owner.get(`/notices/${(body as NoticeView).id}/html`);
    expect(html.headers['content-security-policy']).toContain('sandbox');
    expect(html.text).not.toMatch(/<script|<form|<iframe|onerror|onload|javascript:|src="http/i);
  });

  it('answers the original byte for byte, as a download that no browser opens', async () => {
    const bytes = Buffer.from(`\ufeff${noticeText()}\r\n`, 'utf8');
    const { body } = await upload('通知 "1".txt', bytes);
    const original = await owner.get(`/notices/${(body as NoticeView).id}/original`);
    expect(Buffer.compare(original.body as Buffer, bytes)).toBe(0);
    expect(original.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''%E9%80%9A/);
    expect(original.headers['content-security-policy']).toContain('sandbox');
  });
});

describe('Opening a case', () => {
  const open = async (change: object) =>
    owner.post('/cases', openingRequest((await pasteNotice(owner)).id, change));
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

  it.each([
    ['received in the future', { noticeReceivedAt: inDays(3) }, 'CASES.RECEIVED_IN_FUTURE'],
    [
      'received in the year 9999',
      { noticeReceivedAt: '9999-12-31T23:59:59-23:59' },
      'CASES.RECEIVED_IN_FUTURE',
    ],
    [
      'received before Amazon sold anything',
      { noticeReceivedAt: '1994-12-31T23:59:59Z' },
      'CASES.RECEIVED_TOO_LONG_AGO',
    ],
    ['received in the year 0', { noticeReceivedAt: '0000-01-01T00:00:00Z' }, 'CASES.RECEIVED_TOO_LONG_AGO'],
    ['received on 30 February', { noticeReceivedAt: '2026-02-30T00:00:00Z' }, 'HTTP.INPUT_REFUSED'],
    ['on a marketplace that does not exist', { marketplace: 'XX' }, 'HTTP.INPUT_REFUSED'],
    ['for no cause', { causes: [] }, 'HTTP.INPUT_REFUSED'],
    ['for a cause that does not exist', { causes: ['bad_luck'] }, 'HTTP.INPUT_REFUSED'],
  ])('%s is refused', async (_what, change, code) => {
    expect((await open(change)).body).toMatchObject({ status: 422, code });
  });

  it('for a notice received in 1995 works: old dates are only old', async () => {
    expect((await open({ noticeReceivedAt: '1995-06-01T00:00:00Z' })).status).toBe(201);
  });

  it('of one notice by twenty people at once makes one case and one client', async () => {
    const { id } = await pasteNotice(owner);
    const nameZh = `同一客户 ${id.slice(-8)}`;
    const request = openingRequest(id, { client: { new: { nameZh } } });
    const answers = await Promise.all(Array.from({ length: 20 }, () => owner.post('/cases', request)));
    const opened = answers.filter((one) => one.status === 201);
    expect(opened).toHaveLength(1);
    const caseId = (opened[0]?.body as CaseView).id;
    for (const one of answers.filter((other) => other.status !== 201))
      expect(one.body).toMatchObject({
        status: 409,
        code: 'CASES.NOTICE_ALREADY_OPENED',
        params: { caseId },
      });
    const found = await owner.get(`/clients?q=${encodeURIComponent(nameZh)}`);
    expect((found.body as { items: unknown[] }).items).toHaveLength(1);
  });
});
