import { nextDigest, wallClock } from './next-digest';

const NIGHT = { quietFrom: '22:00', quietTo: '08:00' };
const next = (clock: string, digestAt: string, quiet = NIGHT) => {
  const { day, time } = nextDigest(clock, { digestAt, ...quiet });
  return `${day} ${time}`;
};

describe('The next digest', () => {
  it.each([
    ['today while the hour is ahead', '09:30', '18:00', 'today 18:00'],
    ['tomorrow from the hour on', '18:00', '18:00', 'tomorrow 18:00'],
    ['today after the quiet hours of the morning', '05:00', '07:00', 'today 08:00'],
    ['tomorrow after the quiet hours that begin tonight', '20:00', '23:00', 'tomorrow 08:00'],
    ['the day after tomorrow when that night is tomorrow’s', '23:30', '23:00', 'after 08:00'],
  ])('comes %s', (_name, clock, digestAt, expected) => {
    expect(next(clock, digestAt)).toBe(expected);
  });

  it('is not moved by quiet hours within the day that do not touch it, nor by none', () => {
    expect(next('09:00', '14:00', { quietFrom: '12:00', quietTo: '14:00' })).toBe('today 14:00');
    expect(next('09:00', '13:59', { quietFrom: '12:00', quietTo: '14:00' })).toBe('today 14:00');
    expect(next('09:00', '03:00', { quietFrom: '08:00', quietTo: '08:00' })).toBe('tomorrow 03:00');
  });

  it('is told on the person’s own clock', () => {
    expect(wallClock('2026-03-08T10:30:00Z', 'America/Los_Angeles')).toBe('03:30');
    expect(wallClock('2026-12-01T16:05:00Z', 'Asia/Shanghai')).toBe('00:05');
  });
});
