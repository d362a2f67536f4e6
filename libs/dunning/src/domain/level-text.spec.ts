import { checkTexts, textOfLevel } from './level-text';

const texts = {
  subjectZh: '{{invoice}} 逾期 {{days}} 天',
  bodyZh: '{{client}}，您好：\n\n{{amount}} 应在 {{ due }} 前付清。',
  subjectEn: '{{invoice}} is {{days}} days\noverdue',
  bodyEn: 'Dear {{client}},\n{{firm}} waits for {{amount}}.',
};
const facts = {
  client: '星海',
  invoice: 'INV-2026-0042',
  amount: 'CNY 8,000.00',
  due: '2026-11-20',
  days: 7,
  firm: '测试',
};

describe('The words of a level', () => {
  it('name what is owed, in the reader’s language', () => {
    expect(textOfLevel(texts, facts, 'zh-CN')).toEqual({
      subject: 'INV-2026-0042 逾期 7 天',
      lines: ['星海，您好：', 'CNY 8,000.00 应在 2026-11-20 前付清。'],
    });
    expect(textOfLevel(texts, facts, 'en').subject).toBe('INV-2026-0042 is 7 days overdue');
  });

  it('are refused when they name what nobody fills', () => {
    expect(checkTexts(texts).ok).toBe(true);
    expect(checkTexts({ ...texts, bodyEn: '{{password}}' })).toMatchObject({
      error: { code: 'DUNNING.PLACEHOLDER_UNKNOWN', params: { name: 'password' } },
    });
    expect(checkTexts({ ...texts, subjectZh: '{{constructor}}' }).ok).toBe(false);
  });
});
