import { endedSince, leftOf, percentOf } from './job-progress';

describe('the progress of a bulk job', () => {
  it('is not full before the last case is settled', () => {
    expect(percentOf({ total: 5000, done: 4990, refused: 9 })).toBe(99);
    expect(percentOf({ total: 5000, done: 4990, refused: 10 })).toBe(100);
    expect(percentOf({ total: 3, done: 0, refused: 0 })).toBe(0);
  });

  it('leaves nothing to do once the job has ended', () => {
    const job = { total: 5, done: 2, refused: 1 } as Parameters<typeof leftOf>[0];
    expect(leftOf({ ...job, state: 'running' })).toBe(2);
    expect(leftOf({ ...job, state: 'cancelled' })).toBe(0);
  });

  it('tells which jobs have ended since', () => {
    expect(endedSince(['a', 'b'], ['b', 'c'])).toEqual(['a']);
  });
});
