import { zoneRulesFromTransitions } from '@overturn/kernel';
import { clientDigestText, type DigestCase } from './client-digest-text';
import { renderMail } from './render-mail';
import { wallBound } from './wall-bound';

const cases: readonly DigestCase[] = [
  {
    caseId: 'a',
    caseNumber: '2026-0002',
    shop: 'Sea <Star>',
    marketplace: 'US',
    todos: [
      {
        todo: 'bring_documents',
        count: 3,
        due: { localDueAt: '2026-12-05 24:00', left: { amount: 4, unit: 'days' } },
      },
      { todo: 'read_messages', count: 1, due: null },
    ],
  },
  {
    caseId: 'b',
    caseNumber: '2026-0001',
    shop: 'Hailan',
    marketplace: 'DE',
    todos: [{ todo: 'answer_questions', count: 12, due: null }],
  },
];
const facts = {
  name: '林采购',
  firmName: '好又快',
  onDate: '2026-12-01',
  zone: 'Asia/Shanghai',
  cases,
  portalUrl: 'https://portal.example',
};
const mail = (locale: 'zh-CN' | 'en', change: object = {}) =>
  renderMail(clientDigestText({ ...facts, ...change }, locale), locale, {
    firmName: '好又快',
    colour: null,
    lines: [],
    hasLogo: false,
  });

describe('The digest of a client’s person', () => {
  it('says in Chinese what waits in each case, until when, with one thing to do and its address', () => {
    const { subject, text } = mail('zh-CN');
    expect(subject).toBe('今日待办 3 项 · 2026-12-01');
    expect(text).toContain(
      `2026-0002 Sea <Star> (US)
· 还有资料需要您提供（3）：2026-12-05 24:00 前（还剩 4 天）
· 您有新消息
打开资料清单: https://portal.example/cases/a/documents

2026-0001 Hailan (DE)
· 有几个问题请您回答（12）
回答问题: https://portal.example/cases/b/questions`,
    );
  });

  it('says the same in English', () => {
    const { subject, text } = mail('en');
    expect(subject).toBe('3 things wait for you · 2026-12-01');
    expect(text).toContain('· Documents are still needed (3): before 2026-12-05 24:00 (4 days left)');
    expect(text).toContain('Times are of Asia/Shanghai.');
  });

  it('names no zone without a date, and counts one thing as one', () => {
    const one = { cases: cases.slice(1) };
    expect(mail('en', one).subject).toBe('1 thing waits for you · 2026-12-01');
    expect(mail('zh-CN', one).text).not.toContain('Asia/Shanghai');
  });

  it('has one filled button for each case, and never lets a shop’s name become HTML', () => {
    const { html } = mail('zh-CN');
    expect(html.match(/color:#fff/g)).toHaveLength(2);
    expect(html).not.toContain('<Star>');
  });

  it('writes a bound at midnight as the end of the day before', () => {
    const rules = zoneRulesFromTransitions(
      new Map([['Etc/X', [{ fromEpochMs: 0, offsetSeconds: 8 * 3_600 }]]]),
    );
    const bound = (at: string) => wallBound(new Date(at), 'Etc/X', rules);
    expect(bound('2026-12-05T16:00:00Z')).toBe('2026-12-05 24:00');
    expect(bound('2026-12-05T15:59:00Z')).toBe('2026-12-05 23:59');
  });
});
