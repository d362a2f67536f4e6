import { readMail, wordsOfMail } from './read-mail';

const read = (lines: readonly string[]) => readMail(Buffer.from(lines.join('\r\n')), true);

describe('A mail that came', () => {
  it('gives its one sender, its words and its files', async () => {
    const mail = await read([
      'From: =?utf-8?B?5p6X?= <lin@seller.example>',
      'Subject: =?gb18030?B?u9i4tKO6?=',
      'Precedence: bulk',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>是广州<b>星灯</b>。</p><blockquote>您有新消息</blockquote>',
      '--b',
      'Content-Type: text/plain; name="a.txt"',
      'Content-Disposition: attachment; filename="a.txt"',
      '',
      '发票',
      '--b--',
    ]);
    expect(mail?.headers).toMatchObject({
      from: 'lin@seller.example',
      subject: '回复：',
      lines: { precedence: 'bulk' },
    });
    expect(mail?.text).toBe('是广州星灯。\n\n> 您有新消息');
    expect(mail?.files.map(({ fileName, bytes }) => [fileName, Buffer.from(bytes).toString()])).toEqual([
      ['a.txt', '发票'],
    ]);
  });

  it('names its files in signs that the database can keep', async () => {
    const mail = await read([
      'From: lin@seller.example',
      'Content-Type: text/plain',
      "Content-Disposition: attachment; filename*=utf-8''a%00b.txt",
      '',
      'x',
    ]);
    expect(mail?.files.map(({ fileName }) => fileName)).toEqual(['ab.txt']);
  });

  it('has no sender when it names two', async () => {
    const mail = await read(['From: lin@seller.example, other@seller.example', '', 'Hi']);
    expect(mail?.headers.from).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['no mail at all', '\0\0\xff'.repeat(1_000)],
    ['a part that never ends', 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'],
    ['a broken encoding', 'Content-Type: text/plain; charset=x-nobody\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%'],
    ['a thousand parts', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(1_000)}`],
  ])('may be %s and is never an error', async (_what, bytes) => {
    await expect(readMail(Buffer.from(bytes, 'latin1'), true)).resolves.toBeDefined();
  }); // prettier-ignore
});

describe('The words of a mail', () => {
  it.each([
    ['Chinese marks', '好的。\n\n在 2026年11月26日，启明 <a@b.example> 写道：\n> 您有新消息'],
    [
      'Western marks',
      '好的。\n\nOn Thu, 26 Nov 2026 at 10:00, Agency\n<a@b.example> wrote:\n\n> New message',
    ],
    [
      'both',
      '好的。\n\nOn Thu, 26 Nov 2026, Agency wrote:\n> 在 2026年11月26日，启明 <a@b.example> 写道：\n>> 您',
    ],
  ])('are found above %s', async (_whose, text) => {
    expect((await wordsOfMail(text)).words).toBe('好的。');
  });

  it('begin with 在 and are kept', async () => {
    const text = '在我们店铺里卖灯。\n\n谢谢\n\n在 2026年11月26日，启明 <a@b.example> 写道：\n> 您有新消息';
    expect((await wordsOfMail(text)).words).toBe('在我们店铺里卖灯。\n\n谢谢');
  });
});
