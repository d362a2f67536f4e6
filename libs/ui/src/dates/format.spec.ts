import { formatBound, formatDay, formatInstant } from './format';
import { zoneName } from './zones';

describe('dates on the screens', () => {
  const at = '2026-11-26T10:00:00Z';

  it('are written in the zone they are shown in', () => {
    expect(formatInstant(at, 'zh-CN', 'Asia/Shanghai')).toBe('2026年11月26日 周四 18:00');
    expect(formatInstant(at, 'zh-CN', 'America/Los_Angeles')).toBe('2026年11月26日 周四 02:00');
    expect(formatInstant(at, 'en', 'Europe/London')).toBe('Thu 26 Nov 2026, 10:00');
    expect(formatDay(at, 'zh-CN', 'Asia/Tokyo')).toBe('2026年11月26日 周四');
  });

  it('write midnight as 00:00', () => {
    expect(formatInstant('2026-11-25T16:00:00Z', 'zh-CN', 'Asia/Shanghai')).toBe('2026年11月26日 周四 00:00');
  });

  it('write a bound at midnight as 24:00 of the day it ends', () => {
    expect(formatBound('2027-02-21T16:00:00Z', 'zh-CN', 'Asia/Shanghai')).toBe('2027年2月21日 周日 24:00');
    expect(formatBound('2027-02-21T16:00:00Z', 'en', 'Asia/Shanghai')).toBe('Sun 21 Feb 2027, 24:00');
    expect(formatBound('2027-02-21T16:00:00Z', 'en', 'UTC')).toBe('Sun 21 Feb 2027, 16:00');
  });

  it('name a zone by its city', () => {
    expect(zoneName('America/Los_Angeles', 'zh-CN')).toBe('洛杉矶');
    expect(zoneName('Pacific/Port_Moresby', 'zh-CN')).toBe('Port Moresby');
  });
});
