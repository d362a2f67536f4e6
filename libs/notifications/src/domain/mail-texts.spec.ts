import { REMINDER_RUNGS, LOCALES } from '@overturn/kernel';
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
  localDueAt: '2026-05-31 00:00',
  zone: 'Asia/Shanghai',
  url: 'https://overturn.example/cases/1',
  isAssignee: true,
};

describe('a reminder mail', () => {
  it('tells in Chinese how much time is left, for which case, and until when in which zone', () => {
    const mail = renderMail(reminderText(facts, 'zh-CN'), 'zh-CN');
    expect(mail.subject).toContain('还剩 7 天');
    expect(mail.text).toContain('须早于：2026-05-31 00:00（Asia/Shanghai）');
    expect(mail.text).toContain('因为您是本案负责人');
  });
  it('tells the same in English', () => {
    const mail = renderMail(reminderText(facts, 'en'), 'en');
    expect(mail.subject).toContain('7 days left');
    expect(mail.text).toContain('Act before: 2026-05-31 00:00 (Asia/Shanghai)');
  });
  it('never lets a shop’s name become HTML', () =>
    expect(renderMail(reminderText(facts, 'en'), 'en').html).not.toContain('<b>Shop'));
  it('has words for every rung in both languages', () => {
    for (const rung of REMINDER_RUNGS)
      for (const locale of LOCALES) expect(timeLeft(rung, 'latest_by', locale)).not.toBe('');
  });
});
