import { inDays } from './hours';

describe('how long something took', () => {
  it.each([
    [0.04, 0, 0],
    [1.26, 0, 1.3],
    [47.9, 0, 47.9],
    [48, 2, 0],
    [75.5, 3, 3],
  ])('%d hours are %d days and %d hours', (given, days, hours) =>
    expect(inDays(given)).toEqual({ days, hours }),
  );
});
