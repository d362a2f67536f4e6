import { aMeasure, aPlan, anAction } from '../../../wording/src/testing/plan.builder';
import { storedPlan } from './stored-plan';

describe('a plan out of the database', () => {
  it('is what was kept', () => {
    const plan = aPlan({
      actions: [anAction({ key: 'k', asins: ['B0TEST0001'] })],
      measures: [aMeasure({ startsOn: '2026-12-01' })],
    });
    expect(storedPlan(plan)).toEqual(plan);
  });

  it('of the first shape gets keys by place, and nothing that nobody wrote', () => {
    const both = (zh: string, en: string) => ({ zh, en });
    const first = {
      opening: both('您好', 'Hello'),
      causes: [{ key: 'c1', text: both('因', 'Cause') }],
      actions: [{ causeKey: 'c1', text: both('做', 'Done'), doneOn: '2026-11-20' }],
      measures: [
        { causeKey: 'c1', text: both('防', 'Kept'), owner: both('李', 'Li'), frequency: 'daily' as const },
      ],
      closing: both('', ''),
    };
    const plan = storedPlan(first);
    expect(plan.opening).toEqual({ zh: '您好', en: 'Hello', enOf: null });
    expect(plan.causes[0]).toMatchObject({ key: 'c1', cause: null, asins: [], orderIds: [] });
    expect(plan.actions[0]).toMatchObject({
      key: 'a1',
      causeKey: 'c1',
      doneOn: '2026-11-20',
      evidenceIds: [],
    });
    expect(plan.measures[0]).toMatchObject({ key: 'm1', owner: { en: 'Li', enOf: null }, startsOn: null });
  });
});
