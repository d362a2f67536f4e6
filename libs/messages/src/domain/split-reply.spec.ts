import { foldFragments, splitReply } from './split-reply';

const SAID = '是广州星灯。\n\n发票明天给您。';

/** What programs of Chinese clients put below an answer, as they write it. */
const QUOTES: Readonly<Record<string, string>> = {
  'QQ邮箱': '------------------ 原始邮件 ------------------\n发件人: "启明" <no-reply@agency.example>;\n发送时间: 2026年11月26日(星期四) 上午10:00\n收件人: "林"<lin@qq.com>;\n主题: 您有新消息',
  'QQ邮箱, English': '------------------&nbsp;Original&nbsp;------------------'.replaceAll('&nbsp;', '\u00a0') + '\nFrom: "Agency" <no-reply@agency.example>;',
  '163': '在 2026-11-26 10:00:00，"启明" <no-reply@agency.example> 写道：\n\n您有新消息',
  '163, English': 'At 2026-11-26 10:00:00, "Agency" <no-reply@agency.example> wrote:\n\nNew message',
  '163 大师': '---- 回复的原邮件 ----\n| 发件人 | 启明<no-reply@agency.example> |\n| 日期 | 2026年11月26日 10:00 |',
  'Outlook': '________________________________\n发件人: 启明 <no-reply@agency.example>\n发送时间: 2026年11月26日 10:00\n收件人: 林 <lin@seller.example>\n主题: 您有新消息\n\n您有新消息',
  'Outlook, bold': '*发件人:* 启明\n*发送时间:* 2026年11月26日\n*主题:* 您有新消息',
  'Outlook, English': '-----Original Message-----\nFrom: Agency <no-reply@agency.example>\nSent: Thursday',
  'Foxmail': '发件人： 启明\n发送时间： 2026-11-26 10:00\n收件人： lin\n主题： 您有新消息\n您有新消息',
  '企业微信': '------------------ 原始邮件 ------------------\n发件人：启明<no-reply@agency.example>',
  '钉钉邮箱': '------------------------------------------------------------------\n发件人：启明 <no-reply@agency.example>\n日　期：2026年11月26日 10:00:00\n收件人：林<lin@seller.example>',
  'Gmail': '启明 <no-reply@agency.example> 于2026年11月26日周四 10:00写道：\n\n> 您有新消息\n> https://portal.example',
  'Gmail, broken': '启明代理 <no-reply@agency.example>\n于2026年11月26日周四 10:00写道：\n> 您有新消息',
  'iPhone': '> 在 2026年11月26日，上午10:00，启明 <no-reply@agency.example> 写道：\n> \n> 您有新消息',
  'Apple Mail': '在 2026年11月26日，10:00，启明\n<no-reply@agency.example> 写道：\n\n> 您有新消息',
  'our own line': '—— 请在此线上方回复 ——\n林，您好：\n\n您有新消息',
  'our own line, quoted': '> —— Reply above this line ——\n> Hello',
  'quoted lines alone': '> 您有新消息\n>\n> https://portal.example',
}; // prettier-ignore

describe('What a mail program quotes', () => {
  it.each(Object.entries(QUOTES))('is cut off: %s', (_program, quote) => {
    expect(splitReply(`${SAID}\r\n\r\n${quote}\n`)).toMatchObject({ words: SAID, signature: '' });
  });

  it.each(Object.entries(QUOTES))('alone is no answer: %s', (_program, quote) => {
    expect(splitReply(`\n\n${quote}`).words).toBe('');
  });

  it('is kept, so that what somebody pasted is not lost', () => {
    expect(splitReply('看这封：\n\n发件人: Amazon\n主题: Your account\n\nDear seller').quoted).toContain('Dear seller');
  }); // prettier-ignore

  it('stays where the answers stand between its lines', () => {
    const mail =
      '见下：\n\n在 2026年11月26日，10:00，启明 <a@b.example> 写道：\n\n> 货源是哪家？\n广州星灯。\n> 数量？\n500 件\n\n发自我的 iPhone';
    expect(splitReply(mail).words).toBe('见下：\n\n> 货源是哪家？\n广州星灯。\n> 数量？\n500 件');
  });
});

describe('Words that look like a mark', () => {
  it.each([
    '在我们店铺里，客服写道：请退货。',
    '发件人：那个买家\n\n他说没有收到货。',
    '从 2024 年起我们就卖灯。\n\n于是他写道：好的。',
    '第一点\n---\n第二点',
    '在 2026-11-20 收到通知。\n\n我们 11 月 22 日回复了亚马逊。',
  ])('stay: %s', (words) => {
    expect(splitReply(words)).toEqual({ words, signature: '', quoted: '' });
  });
});

describe('What stands below an answer', () => {
  it.each([
    '发自我的iPhone',
    '发自我的 iPhone',
    '发自我的华为手机',
    '发自企业微信',
    '来自我的小米手机',
    '发送自 Outlook for iOS',
    '--\n林采购\n绍兴海蓝贸易有限公司\n13800000000',
  ])('is kept apart: %s', (signature) => {
    expect(splitReply(`${SAID}\n\n${signature}\n\n${QUOTES['QQ邮箱'] ?? ''}`)).toMatchObject({ words: SAID, signature });
  }); // prettier-ignore

  it('is words again when it is long', () => {
    const long = `-- \n${'很长的内容\n'.repeat(30)}`;
    expect(splitReply(`${SAID}\n${long}`).signature).toBe('');
  });
});

describe('What the reader of quotations finds', () => {
  const one = (text: string, own: object = {}) => ({ text, isQuoted: false, isSignature: false, ...own });
  const split = { words: '', signature: '发自我的 iPhone', quoted: '> 您有新消息' };

  it('is taken off at the end only', () => {
    const fragments = [
      one('Yes.'),
      one('> When?', { isQuoted: true }),
      one('Tomorrow.'),
      one('Best wishes,\nLin', { isSignature: true }),
      one('On Thursday Agency wrote:\n> Hello', { isQuoted: true }),
    ];
    expect(foldFragments(split, fragments)).toEqual({
      words: 'Yes.\n> When?\nTomorrow.',
      signature: 'Best wishes,\nLin\n发自我的 iPhone',
      quoted: 'On Thursday Agency wrote:\n> Hello\n> 您有新消息',
    });
  });

  it('is no signature below a drawn rule', () => {
    expect(foldFragments(split, [one('第一点'), one('---\n第二点', { isSignature: true })]).words).toBe(
      '第一点\n---\n第二点',
    );
  });
});

describe('A mail made to be slow', () => {
  it.each([
    '在 1'.repeat(60_000),
    `${'在 1 '.repeat(90)}\n`.repeat(500),
    `${'-'.repeat(399)}\n`.repeat(500),
    `${'<a@b>'.repeat(80)}\n`.repeat(500),
    `${'发件人:\n'.repeat(30_000)}`,
    '>\n'.repeat(90_000),
  ])('is split in under two seconds', (text) => {
    const begun = performance.now();
    splitReply(text);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
