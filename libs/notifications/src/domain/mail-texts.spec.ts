import { LOCALES } from '@overturn/kernel';
import { reminderText, timeLeft, type ReminderFacts } from './mail-texts';
import { renderMail } from './render-mail';

const facts: ReminderFacts = {
  recipientName: '李娜',
  caseNumber: '2026-0001',
  clientName: '杭州某某贸易有限公司',
  sellerAccountName: '<b>Shop</b>',
  marketplace: 'US',
  deadlineCode: 'appeal_window',
  deadlineTitle: null,
  kind: 'latest_by',
  rung: 't-7d',
  left: { amount: 7, unit: 'days' },
  localDueAt: '2026-05-31 00:00',
  zone: 'Asia/Shanghai',
  url: 'https://overturn.example/cases/1',
  isAssignee: true,
};

const BRAND = { firmName: '好又快', colour: '#8a1538', lines: ['0571-87911962', '<script>'], hasLogo: true };

describe('a reminder mail', () => {
  it('says who writes, in the firm’s colour', () => {
    const mail = renderMail(reminderText(facts, 'zh-CN'), 'zh-CN', BRAND);
    expect(mail.text).toContain('好又快\n0571-87911962');
    expect(mail.html).toContain('background:#8a1538');
    expect(mail.html).not.toContain('<script>');
    expect(mail.html).toContain('<img src="cid:logo" alt="好又快"');
  });
  it('tells in Chinese how much time is left, for which case, and until when in which zone', () => {
    const mail = renderMail(reminderText(facts, 'zh-CN'), 'zh-CN', BRAND);
    expect(mail.subject).toContain('还剩 7 天');
    expect(mail.text).toContain('须早于：2026-05-31 00:00（Asia/Shanghai）');
    expect(mail.text).toContain('因为您是本案负责人');
  });
  it('tells the same in English', () => {
    const mail = renderMail(reminderText(facts, 'en'), 'en', BRAND);
    expect(mail.subject).toContain('7 days left');
    expect(mail.text).toContain('Act before: 2026-05-31 00:00 (Asia/Shanghai)');
  });
  it('never lets a shop’s name become HTML', () =>
    expect(renderMail(reminderText(facts, 'en'), 'en', BRAND).html).not.toContain('<b>Shop'));
  it('has words for the last day, for hours and for what is past, in both languages', () => {
    const words = (amount: number, unit: 'days' | 'hours') =>
      LOCALES.map((locale) => timeLeft({ kind: 'latest_by', rung: 'due', left: { amount, unit } }, locale));
    expect(words(0, 'days')).toEqual(['今天到期', 'due today']);
    expect(words(1, 'days')).toEqual(['还剩 1 天', '1 day left']);
    expect(words(48, 'hours')).toEqual(['还剩 48 小时', '48 hours left']);
    expect(words(0, 'hours')).toEqual(['已逾期', 'overdue']);
  });
});
