import { NOTHING_EXAMINED, SHOWN_CASES, percentOf, withStep } from './change-progress';

const cases = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), number: '', zone: 'UTC', changes: [] }));

it('counts every case that would change and shows the first hundred', () => {
  const first = withStep(NOTHING_EXAMINED, { total: 400, examined: 200, cases: cases(90), after: 'x' });
  expect([first.changed, first.shown.length, percentOf(first)]).toEqual([90, 90, 50]);
  const second = withStep(first, { total: 400, examined: 200, cases: cases(60), after: null });
  expect([second.changed, second.shown.length, percentOf(second)]).toEqual([150, SHOWN_CASES, 100]);
});
