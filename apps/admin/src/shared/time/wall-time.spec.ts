import { instantOfWallTime, wallTimeOf } from './wall-time';

describe('the time on the wall of a zone', () => {
  it.each([
    ['2026-11-23T09:30', 'Asia/Shanghai', '2026-11-23T01:30:00.000Z'],
    ['2026-11-23T09:30', 'America/Los_Angeles', '2026-11-23T17:30:00.000Z'],
    ['2026-07-01T00:00', 'Europe/Berlin', '2026-06-30T22:00:00.000Z'],
    ['2026-07-01T00:00', 'Asia/Kolkata', '2026-06-30T18:30:00.000Z'],
  ])('reads %s in %s as %s', (wall, zone, instant) => {
    expect(instantOfWallTime(wall, zone)).toBe(instant);
  });

  it('goes to the wall and back without loss', () => {
    const instant = '2026-11-23T13:29:00.000Z';
    for (const zone of ['UTC', 'Asia/Shanghai', 'America/Sao_Paulo', 'Australia/Sydney'])
      expect(instantOfWallTime(wallTimeOf(instant, zone), zone)).toBe(instant);
  });

  it('takes the first of two equal times when clocks go back', () => {
    expect(instantOfWallTime('2026-11-01T01:30', 'America/Los_Angeles')).toBe('2026-11-01T08:30:00.000Z');
  });

  it('moves a time that clocks jump over on by the jump', () => {
    expect(instantOfWallTime('2026-03-08T02:30', 'America/Los_Angeles')).toBe('2026-03-08T10:30:00.000Z');
  });

  it('says nothing about half a date', () => {
    expect(instantOfWallTime('2026-11', 'Nowhere')).toBeNull();
    expect(instantOfWallTime('', 'UTC')).toBeNull();
  });
});
