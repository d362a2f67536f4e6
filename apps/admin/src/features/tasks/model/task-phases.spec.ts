import { aTask } from '../testing/task.builder';
import { phasesOf, progressOf } from './task-phases';

const current = { status: 'drafting', round: 2 } as const;

describe('The tasks of a case by phase', () => {
  it('begin with the present phase, then the newest', () => {
    const tasks = [
      aTask({ phase: 'enquiry' }),
      aTask({ phase: 'drafting' }),
      aTask({ phase: 'in_review', round: 2 }),
      aTask({ phase: 'drafting', round: 2 }),
    ];
    expect(phasesOf(tasks, current).map(({ key }) => key)).toEqual([
      '2.drafting',
      '2.in_review',
      '1.drafting',
      '1.enquiry',
    ]);
  });

  it('show open tasks by date before settled and cancelled ones', () => {
    const [phase] = phasesOf(
      [
        aTask({ code: 'cancelled', state: 'cancelled' }),
        aTask({ code: 'done', state: 'done' }),
        aTask({ code: 'undated', dueAt: null }),
        aTask({ code: 'late', dueAt: '2026-03-09T10:00:00.000Z' }),
        aTask({ code: 'soon', dueAt: '2026-03-02T10:00:00.000Z' }),
      ],
      current,
    );
    expect(phase?.tasks.map(({ code }) => code)).toEqual(['soon', 'late', 'undated', 'done', 'cancelled']);
    expect([phase?.settled, phase?.total]).toEqual([1, 4]);
  });

  it('count the progress of the running round without what was cancelled', () => {
    const tasks = [
      aTask({ state: 'done' }),
      aTask({ round: 2, state: 'waived' }),
      aTask({ round: 2 }),
      aTask({ round: 2, state: 'cancelled' }),
    ];
    expect(progressOf(tasks, 2)).toEqual({ settled: 1, total: 2, percent: 50 });
    expect(progressOf([], 1)).toEqual({ settled: 0, total: 0, percent: 0 });
  });
});
