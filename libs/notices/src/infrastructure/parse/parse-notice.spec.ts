import fc from 'fast-check';
import type { NoticeSource } from '@overturn/kernel';
import { fixtureBytes } from '../../testing/read-fixture';
import { LIMITS } from './limits';
import { parseNotice } from './parse-notice';

const parse = (bytes: Buffer | string, source: NoticeSource) =>
  parseNotice({ bytes: Buffer.from(bytes), source });
const code = async (bytes: Buffer | string, source: NoticeSource): Promise<string> => {
  const result = await parse(bytes, source);
  return result.ok ? 'read' : result.error.code;
};
const textOf = async (file: string): Promise<string> => {
  const result = await parse(fixtureBytes(file), file.endsWith('.eml') ? 'eml' : 'txt');
  return result.ok ? result.value.text : result.error.code;
};
const HEAD = 'From: Amazon <a@amazon.com>\r\nSubject: s\r\nMIME-Version: 1.0\r\n';
const nested = (levels: number): string => {
  const opened = Array.from(
    { length: levels },
    (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
  );
  return `${HEAD}${opened.join('')}Content-Type: text/plain\r\n\r\nbottom\r\n`;
};
const attachments = (count: number): string =>
  `${HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\n` +
  '--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\nx\r\n'.repeat(
    count,
  ) +
  '--b--\r\n';

describe('what is not read', () => {
  it.each([
    ['hostile/empty.txt', 'NOTICES.EMPTY'],
    ['hostile/blank.txt', 'NOTICES.EMPTY'],
    ['hostile/binary.txt', 'NOTICES.NOT_TEXT'],
    ['hostile/picture.eml', 'NOTICES.NOT_TEXT'],
    ['hostile/cyclic-mime.eml', 'NOTICES.MIME_TOO_DEEP'],
  ])('%s is refused as %s', async (file, expected) => {
    expect(await code(fixtureBytes(file), file.endsWith('.eml') ? 'eml' : 'txt')).toBe(expected);
  });

  it('is a file above the limit, but not one at it', async () => {
    const text = Buffer.alloc(LIMITS.bytes, 'account ');
    expect(await code(Buffer.concat([text, Buffer.from('x')]), 'txt')).toBe('NOTICES.TOO_LARGE');
    expect(await code(text, 'txt')).toBe('read');
  });

  it('is a mail with ten thousand attachments, but one with two hundred is', async () => {
    expect(await code(attachments(10_000), 'eml')).toBe('NOTICES.TOO_MANY_ATTACHMENTS');
    expect(await code(attachments(LIMITS.attachments), 'eml')).toBe('read');
  });

  it('is a mail nested without end', async () => {
    expect(await code(nested(5000), 'eml')).toBe('NOTICES.MIME_TOO_DEEP');
    expect(await code(nested(5), 'eml')).toBe('read');
    expect(await code(`${HEAD}${'Content-Type: message/rfc822\r\n\r\n'.repeat(500)}x`, 'eml')).toBe(
      'NOTICES.MIME_TOO_DEEP',
    );
  });

  it('is a mail with a header block of megabytes', async () => {
    expect(await code(`From: a@amazon.com\r\n${'X-A: b\r\n'.repeat(200_000)}\r\nhi`, 'eml')).toBe(
      'NOTICES.UNREADABLE_MAIL',
    );
  });
});

describe('texts in other encodings', () => {
  it.each([
    ['hostile/gbk.txt', '您的亚马逊销售账户已被停用'],
    ['hostile/gb18030.txt', '您的亚马逊销售账户已被停用'],
    ['hostile/utf16le-bom.txt', '您的亚马逊销售账户已被停用'],
    ['hostile/utf8-bom.txt', '您的亚马逊销售账户已被停用'],
    ['hostile/utf16be-no-bom.txt', 'selling account has been deactivated'],
    ['hostile/big5.txt', '您的銷售帳戶已被停用'],
    ['hostile/shift-jis.txt', 'アカウントを停止しました'],
    ['product-condition.gb2312.eml', '您的亚马逊销售账户已被停用\n\n您好'],
    ['product-condition.mislabelled.eml', '您的账户已被停用'],
  ])('%s comes out readable', async (file, expected) => {
    expect((await textOf(file)).replace(/\r\n/g, '\n')).toContain(expected);
  });
});

describe('a mail', () => {
  it('gives its headers, its subject as first line, its links and the names of its attachments', async () => {
    const result = await parse(fixtureBytes('inauthentic.genuine.eml'), 'eml');
    if (!result.ok) throw new Error(result.error.code);
    const { headers, text, linkedHosts } = result.value;
    expect(headers).toMatchObject({
      subject: 'Your Amazon.com selling account has been deactivated',
      fromAddress: 'seller-performance@amazon.com',
      date: '2026-11-20T09:15:00.000Z',
    });
    expect(text.startsWith('Your Amazon.com selling account has been deactivated\n\nHello')).toBe(true);
    expect(linkedHosts).toEqual(['sellercentral.amazon.com']);
  });

  it('has no date where its Date header is none', async () => {
    const result = await parse(`${HEAD}Date: yesterday\r\n\r\nhi`, 'eml');
    expect(result.ok && result.value.headers.date).toBeNull();
  });

  it('is read through the mail that carries it as an attachment', async () => {
    const inner =
      'From: Amazon <a@amazon.com>\r\nSubject: Deactivated\r\n\r\nYour account has been deactivated.\r\n';
    const outer = `${HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nsee below\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b--\r\n`;
    const result = await parse(outer, 'eml');
    expect(result.ok && result.value.text).toContain('Your account has been deactivated.');
  });

  it('that has only HTML is read as a person sees it', async () => {
    expect(await textOf('hostile/scripts.eml')).toContain('complaints about the authenticity');
    expect(await textOf('hostile/scripts.eml')).not.toContain('alert');
  });

  it('never throws, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, withHead) => {
        const file = withHead ? Buffer.concat([Buffer.from(HEAD), bytes]) : Buffer.from(bytes);
        const result = await parse(file, 'eml');
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 150 },
    );
  });
});
