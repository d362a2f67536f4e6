import { countdown } from './countdown';

const now = Date.parse('2026-11-23T00:00:00Z');
const at = (hours: number) => new Date(now + hours * 3_600_000).toISOString();

describe('a countdown', () => {
  it.each([
    [77, '剩 3 天 5 小时', 'normal'],
    [72, '剩 3 天', 'soon'],
    [24, '剩 1 天', 'soon'],
    [5.2, '剩 5 小时 12 分', 'critical'],
    [0, '剩 不到 1 分', 'critical'],
    [-50, '已逾期 2 天 2 小时', 'overdue'],
  ])('of %p hours reads %p', (hours, words, urgency) => {
    expect(countdown(at(hours), now, 'zh-CN')).toMatchObject({ words, urgency });
  });

  it('reads in English', () => {
    expect(countdown(at(77), now, 'en').words).toBe('3 d 5 h left');
    expect(countdown(at(-1), now, 'en').words).toBe('Overdue by 1 h');
  });

  it('counts hours in place of days in 72-hour mode', () =>
    expect(countdown(at(71.5), now, 'zh-CN', 'latest_by', true).words).toBe('剩 71 小时 30 分'));

  it('is never overdue for something that only becomes possible', () => {
    expect(countdown(at(-100), now, 'zh-CN', 'opens_at')).toMatchObject({
      urgency: 'opened',
      words: '已可办理',
    });
    expect(countdown(at(10), now, 'zh-CN', 'opens_at')).toMatchObject({
      urgency: 'normal',
      words: '10 小时后可办理',
    });
  });

  it('has a shape of its own for each urgency, so that colour is not needed', () => {
    const shapes = [-1, 1, 48, 100].map((hours) => countdown(at(hours), now, 'zh-CN').shape);
    expect(new Set(shapes).size).toBe(4);
  });
});
