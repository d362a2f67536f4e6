import { percentOf, ppmOf } from './percent';

describe('a percentage that somebody types', () => {
  it.each([
    ['8', 80_000],
    ['12.5', 125_000],
    ['0.0001', 1],
    [' 100 ', 1_000_000],
    ['0', 0],
  ])('%s is %i parts per million', (typed, ppm) => {
    expect(ppmOf(typed)).toBe(ppm);
    expect(ppmOf(percentOf(ppm))).toBe(ppm);
  });

  it.each(['', 'abc', '-1', '100.0001', '1.23456', '１０', '1e2', '.5'])('%s is none', (typed) => {
    expect(ppmOf(typed)).toBeNull();
  });
});
