import { daysInStatus } from './days-in-status';

it('counts whole days in a status, and never fewer than none', () => {
  const since = '2026-11-20T10:00:00.000Z';
  expect(daysInStatus(since, Date.parse('2026-11-23T09:59:59.000Z'))).toBe(2);
  expect(daysInStatus(since, Date.parse('2026-11-23T10:00:00.000Z'))).toBe(3);
  expect(daysInStatus(since, Date.parse('2026-11-19T10:00:00.000Z'))).toBe(0);
});
