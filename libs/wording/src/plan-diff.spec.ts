import { EMPTY_PLAN, type PlanContent } from './plan-content';
import { planDiff } from './plan-diff';

const text = (zh: string) => ({ zh, en: '', enOf: null });
const cause = (key: string, zh: string): PlanContent['causes'][number] => ({
  key,
  cause: null,
  text: text(zh),
  asins: [],
  orderIds: [],
});
const plan = (...causes: PlanContent['causes']): PlanContent => ({ ...EMPTY_PLAN, causes });

describe('the difference of two plans', () => {
  it('is told point by point, also after one was put between', () => {
    const found = planDiff(
      plan(cause('a', '一'), cause('b', '二')),
      plan(cause('c', '新'), cause('a', '一'), cause('b', '二改')),
    );
    expect(found.map(({ place, before, after }) => [place, before.zh, after.zh])).toEqual([
      [1, '', '新'],
      [3, '二', '二改'],
    ]);
  });

  it('tells a point that is gone, and one of which only the fields changed', () => {
    const found = planDiff(
      plan(cause('a', '一'), cause('b', '二')),
      plan({ ...cause('b', '二'), asins: ['B0TEST0001'] }),
    );
    expect(
      found.map(({ place, before, after, areFieldsChanged }) => [
        place,
        before.zh,
        after.zh,
        areFieldsChanged,
      ]),
    ).toEqual([
      [1, '二', '二', true],
      [1, '一', '', false],
    ]);
  });

  it('is empty between a plan and itself', () => {
    expect(planDiff(plan(cause('a', '一')), plan(cause('a', '一')))).toEqual([]);
  });
});
