import { marketplaceZoneRules } from '../../../../../test/support/zones';
import { deferPastQuietHours, type QuietHours } from './quiet-hours';

const rules = marketplaceZoneRules();
const NIGHT: QuietHours = { from: '22:00', to: '08:00' };
const FAR = '2026-12-31T00:00:00Z';

const sentAt = (
  fireAt: string,
  zone: string,
  options: { dueAt?: string; isUrgent?: boolean; quiet?: QuietHours } = {},
) =>
  deferPastQuietHours(
    { rung: 't-1d', fireAt: new Date(fireAt), isUrgent: options.isUrgent ?? false },
    new Date(options.dueAt ?? FAR),
    { zone, quietHours: options.quiet ?? NIGHT },
    rules,
  )
    .toISOString()
    .replace(':00.000', '');

describe('quiet hours', () => {
  it.each([
    ['by day at once', '2026-05-30T07:00:00Z', 'Asia/Shanghai', '2026-05-30T07:00Z'],
    ['before midnight until the next morning', '2026-05-30T15:00:00Z', 'Asia/Shanghai', '2026-05-31T00:00Z'],
    ['after midnight until the same morning', '2026-05-30T17:00:00Z', 'Asia/Shanghai', '2026-05-31T00:00Z'],
    ['at their beginning until the morning', '2026-05-30T14:00:00Z', 'Asia/Shanghai', '2026-05-31T00:00Z'],
    ['at their end at once', '2026-05-31T00:00:00Z', 'Asia/Shanghai', '2026-05-31T00:00Z'],
    // The night of 7 March in Los Angeles is an hour shorter: 08:00 PDT is 15:00Z.
    [
      'in the zone of the recipient, as its clocks change',
      '2026-03-08T07:00:00Z',
      'America/Los_Angeles',
      '2026-03-08T15:00Z',
    ],
  ])('hold a reminder %s', (_name, fireAt, zone, expected) => {
    expect(sentAt(fireAt, zone)).toBe(expected);
  });

  // 1 November: 01:10 and 01:30 happen twice; at 09:10Z it is the second time.
  it('end the second time when the clocks show their end twice', () => {
    const quiet: QuietHours = { from: '22:00', to: '01:30' };
    expect(sentAt('2026-11-01T09:10:00Z', 'America/Los_Angeles', { quiet })).toBe('2026-11-01T09:30Z');
  });

  it('may lie within one day', () => {
    const noon: QuietHours = { from: '12:00', to: '14:00' };
    expect(sentAt('2026-05-30T05:00:00Z', 'Asia/Shanghai', { quiet: noon })).toBe('2026-05-30T06:00Z');
    expect(sentAt('2026-05-30T06:00:00Z', 'Asia/Shanghai', { quiet: noon })).toBe('2026-05-30T06:00Z');
  });

  it('are none when they begin as they end', () => {
    expect(sentAt('2026-05-30T15:00:00Z', 'Asia/Shanghai', { quiet: { from: '08:00', to: '08:00' } })).toBe(
      '2026-05-30T15:00Z',
    );
  });

  it('do not hold an urgent reminder', () => {
    expect(sentAt('2026-05-30T17:00:00Z', 'Asia/Shanghai', { isUrgent: true })).toBe('2026-05-30T17:00Z');
  });

  it('do not hold a reminder past its deadline', () => {
    const dueAt = '2026-05-30T23:00:00Z';
    expect(sentAt('2026-05-30T17:00:00Z', 'Asia/Shanghai', { dueAt })).toBe('2026-05-30T17:00Z');
  });

  it('hold the word that something is overdue until the morning', () => {
    const dueAt = '2026-05-30T16:00:00Z';
    expect(sentAt('2026-05-30T17:00:00Z', 'Asia/Shanghai', { dueAt })).toBe('2026-05-31T00:00Z');
  });
});
