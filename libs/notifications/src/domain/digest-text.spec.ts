import { digestText, saysNothing, type DigestFacts } from './digest-text';

const quiet: DigestFacts = {
  recipientName: '李娜',
  firmName: '好又快',
  onDate: '2026-11-26',
  overdue: [],
  dueSoon: [],
  tasks: [],
  unscheduled: [],
  stuck: [],
  unassigned: 0,
  findings: 0,
  url: 'http://localhost:4100',
};

describe('The daily digest', () => {
  it('is not sent when there is nothing to say', () => {
    expect(saysNothing(quiet)).toBe(true);
    expect(saysNothing({ ...quiet, unassigned: 1 })).toBe(false);
  });

  it('tells what is overdue, due, to be done, unscheduled and stuck, in Chinese', () => {
    const { subject, lines } = digestText(
      {
        ...quiet,
        overdue: [
          { caseNumber: '2026-0001', code: 'appeal_window', title: null, localDueAt: '2026-11-25 24:00' },
        ],
        tasks: [
          {
            caseNumber: '2026-0002',
            titleZh: '核对发票',
            titleEn: 'Check invoices',
            localDueAt: '2026-11-26 18:00',
          },
        ],
        unscheduled: ['2026-0003'],
        findings: 2,
      },
      'zh-CN',
    );
    expect(subject).toBe('【每日摘要】2026-11-26 · 逾期 1，即将到期 0');
    expect(lines).toEqual([
      '李娜，早上好：',
      '已逾期（1）',
      '· 2026-0001 申诉期限 2026-11-25 24:00',
      '今天要做的任务（1）',
      '· 2026-0002 核对发票 2026-11-26 18:00',
      '没有安排下一步的案件（1）',
      '· 2026-0003',
      '昨夜检查发现的问题：2',
    ]);
  });

  it('says the same in English without a Chinese character', () => {
    const { subject, lines, why } = digestText(
      { ...quiet, firmName: 'Quick', recipientName: 'Grace', stuck: ['2026-0004'] },
      'en',
    );
    expect([subject, ...lines, why].join(' ')).not.toMatch(/\p{Script=Han}|（/u);
    expect(lines).toContain('Cases that stand still (1)');
  });
});
