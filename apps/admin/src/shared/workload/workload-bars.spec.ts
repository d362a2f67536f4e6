import { workloadBars } from './workload-bars';

const day = (date: string, tasks: number, deadlines = 0) => ({ date, tasks, deadlines });

describe('The bars of a workload', () => {
  it('have the scale of the busiest day, deadlines counted with tasks', () => {
    const bars = workloadBars([day('2026-03-01', 1), day('2026-03-02', 2, 2)], '2026-03-01');
    expect(bars.map(({ height, isChosen }) => [height, isChosen])).toEqual([
      [25, true],
      [100, false],
    ]);
  });

  it('show a little of a day that has something, and nothing of one that has not', () => {
    const bars = workloadBars([day('2026-03-01', 1), day('2026-03-02', 100), day('2026-03-03', 0)], '');
    expect(bars.map(({ height }) => height)).toEqual([8, 100, 0]);
  });
});
