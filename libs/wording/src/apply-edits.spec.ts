import fc from 'fast-check';
import { applyEdits } from './apply-edits';
import { editsBetween, type PlanEdit } from './plan-edits';
import { anyPlan } from './testing/plan.arbitrary';
import { aCause, aMeasure, aPlan, aText, anAction } from './testing/plan.builder';

const set = (part: string, before: string, after: string): PlanEdit => ({ op: 'set', part, before, after });
const opening = aPlan().opening.zh;

describe('the edits between two plans', () => {
  it('lead from any plan to any other, without a conflict', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        const { plan, conflicts } = applyEdits(one, editsBetween(one, other));
        expect(conflicts).toEqual([]);
        expect(plan).toEqual(other);
      }),
    );
  });

  it('are none between a plan and itself', () => {
    fc.assert(fc.property(anyPlan, (plan) => editsBetween(plan, plan).length === 0));
  });

  it('do nothing more when they are made again, as after an answer that was lost', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        const edits = editsBetween(one, other).filter(({ op }) => op !== 'move');
        const once = applyEdits(one, edits);
        expect(applyEdits(once.plan, edits)).toEqual({ plan: once.plan, touched: [], conflicts: [] });
      }),
    );
  });
});

describe('two people who write in one plan', () => {
  it('both keep their words in different parts', () => {
    const mine = applyEdits(aPlan(), [set('opening/zh', opening, '我的')]).plan;
    const { plan, conflicts, touched } = applyEdits(mine, [set('closing/zh', aPlan().closing.zh, '他的')]);
    expect([plan.opening.zh, plan.closing.zh]).toEqual(['我的', '他的']);
    expect([conflicts, touched]).toEqual([[], ['closing/zh']]);
  });

  it('hear of each other in the same part, and everything else is kept', () => {
    const theirs = applyEdits(aPlan(), [set('opening/zh', opening, '他的')]).plan;
    const { plan, conflicts } = applyEdits(theirs, [
      set('opening/zh', opening, '我的'),
      set('actions/a1/doneOn', '2026-11-20', '2026-11-21'),
    ]);
    expect(conflicts).toEqual([{ edit: 0, part: 'opening/zh', theirs: '他的' }]);
    expect([plan.opening.zh, plan.actions[0]?.doneOn]).toEqual(['他的', '2026-11-21']);
  });

  it('agree when both wrote the same', () => {
    const theirs = applyEdits(aPlan(), [set('opening/zh', opening, '同样')]).plan;
    expect(applyEdits(theirs, [set('opening/zh', opening, '同样')]).conflicts).toEqual([]);
  });

  it('hear of a point that was taken away, and of one that was changed before it could be', () => {
    const without = aPlan({ causes: [] });
    expect(applyEdits(without, [set('causes/c1/text/zh', '旧', '新')]).conflicts).toEqual([
      { edit: 0, part: 'causes/c1/text/zh', theirs: null },
    ]);
    const changed = aPlan({ causes: [aCause({ text: aText('改', '') })] });
    expect(
      applyEdits(changed, [{ op: 'remove', list: 'causes', key: 'c1', before: aCause() }]).conflicts,
    ).toEqual([{ edit: 0, part: 'causes/c1', theirs: changed.causes[0] }]);
  });

  it('both add and move without losing a point', () => {
    const theirs = aPlan({ actions: [anAction(), anAction({ key: 'theirs' })] });
    const { plan } = applyEdits(theirs, [
      { op: 'add', list: 'actions', point: anAction({ key: 'mine' }), after: 'a1' },
      { op: 'move', list: 'actions', key: 'a1', after: 'theirs' },
      { op: 'add', list: 'measures', point: aMeasure({ key: 'm2' }), after: 'gone' },
    ]);
    expect(plan.actions.map(({ key }) => key)).toEqual(['mine', 'theirs', 'a1']);
    expect(plan.measures.map(({ key }) => key)).toEqual(['m1', 'm2']);
  });

  it('do not quarrel about what a translation was made of', () => {
    const theirs = aPlan({ opening: { ...aPlan().opening, enOf: 'aaaaaaaaaaaaaaaa' } });
    const edit: PlanEdit = { op: 'set', part: 'opening/enOf', before: null, after: 'bbbbbbbbbbbbbbbb' };
    expect(applyEdits(theirs, [edit])).toMatchObject({
      plan: { opening: { enOf: 'bbbbbbbbbbbbbbbb' } },
      conflicts: [],
    });
  });

  it.each(['opening/fr', 'causes/c1/key', 'causes/c1/text', '__proto__/zh', 'opening/zh/length', ''])(
    'cannot write where no part is: %s',
    (part) => {
      const { plan, touched } = applyEdits(aPlan(), [{ op: 'set', part, before: 'c1', after: 'x' }]);
      expect([plan, touched]).toEqual([aPlan(), []]);
    },
  );
});
