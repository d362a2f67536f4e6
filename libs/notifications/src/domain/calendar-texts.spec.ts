import { renderIcal } from '../infrastructure/ical.renderer';
import { feedEvent, feedName, type FeedFacts } from './calendar-texts';

const appeal: FeedFacts = {
  what: 'deadline',
  code: 'appeal_window',
  titleZh: null,
  titleEn: null,
  isByHand: false,
  kind: 'latest_by',
  dueAt: new Date('2026-12-01T16:00:00Z'),
  caseNumber: '2026-0042',
  sellerAccountName: 'Good, Goods; Inc',
  marketplace: 'US',
};
const task: FeedFacts = {
  ...appeal,
  what: 'task',
  code: 'invoices',
  titleZh: '收集发票',
  titleEn: 'Collect invoices',
};

describe('an event of a calendar feed', () => {
  it('names matter, case, shop and marketplace in the language of its reader', () => {
    expect(feedEvent(appeal, 'zh-CN').summary).toBe('申诉期限 · 2026-0042 Good, Goods; Inc (US)');
    expect(feedEvent(appeal, 'en').summary).toBe('Appeal window · 2026-0042 Good, Goods; Inc (US)');
    expect(feedEvent(task, 'zh-CN').summary).toMatch(/^收集发票 · /);
    expect(feedEvent(task, 'en').summary).toMatch(/^Collect invoices · /);
  });

  it('keeps what a person wrote by hand inside the firm', () => {
    for (const facts of [appeal, task]) {
      const secret = { ...facts, isByHand: true, code: 'manual', titleZh: '王总的家事', titleEn: 'Mr Wang' };
      for (const locale of ['zh-CN', 'en'] as const) {
        const { summary, description } = feedEvent(secret, locale);
        expect(summary + description).not.toMatch(/王总|Wang/);
      }
    }
  });

  it('ends at a date before which to act, so that midnight stands on the day that it ends', () => {
    const { startsAt, endsAt } = feedEvent(appeal, 'en');
    expect(endsAt).toEqual(appeal.dueAt);
    expect(endsAt.getTime() - startsAt.getTime()).toBe(30 * 60_000);
  });

  it('begins at a date on which something opens', () => {
    expect(feedEvent({ ...appeal, kind: 'opens_at' }, 'en').startsAt).toEqual(appeal.dueAt);
  });
});

describe('a calendar feed', () => {
  const text = renderIcal(feedName('启明申诉', 'zh-CN'), 'zh-CN', [
    {
      ...feedEvent(appeal, 'zh-CN'),
      id: 'deadline-1',
      madeAt: new Date('2026-11-26T00:00:00Z'),
      url: 'https://desk.example/cases/1',
    },
  ]);
  const unfolded = text.replaceAll(/\r\n[ \t]/g, '');

  it('is a calendar of RFC 5545: CRLF, UTC, text escaped, lines folded', () => {
    expect(text).not.toMatch(/[^\r]\n/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(unfolded).toContain('DTSTART:20261201T153000Z\r\n');
    expect(unfolded).toContain('DTEND:20261201T160000Z\r\n');
    expect(unfolded).toContain('DTSTAMP:20261126T000000Z\r\n');
    expect(unfolded).toContain('UID:deadline-1@overturn\r\n');
    expect(unfolded).toContain('Good\\, Goods\\; Inc');
    expect(unfolded).toContain('启明申诉 期限和任务');
  });

  it('is the same text for the same dates, so that it can be said not to have changed', () => {
    const again = { ...feedEvent(appeal, 'en'), id: '1', madeAt: appeal.dueAt, url: 'https://desk.example' };
    expect(renderIcal('x', 'en', [again])).toBe(renderIcal('x', 'en', [again]));
  });
});
