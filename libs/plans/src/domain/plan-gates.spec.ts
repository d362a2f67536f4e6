import { EMPTY_PLAN } from '@overturn/wording';
import { aCause, aMeasure, aPlan, aText, anAction } from '../../../wording/src/testing/plan.builder';
import { coolOffEnd, findInPlan, isCoolOffOver } from './plan-gates';

const found = (plan = aPlan(), isSameAsRejected = false) =>
  findInPlan(plan, isSameAsRejected).map(({ code, part, place }) => `${code} ${part} ${place ?? ''}`.trim());
const text = aText('中', 'Text');

describe('the checks of a plan', () => {
  it('find nothing in a plan whose cause is answered, dated, owned and in English', () => {
    expect(found()).toEqual([]);
  });

  it('ask for a cause, and for English at both ends', () => {
    expect(found(EMPTY_PLAN)).toEqual([
      'no_cause plan',
      'english_missing opening',
      'english_missing closing',
    ]);
  });

  it('ask for an action and a measure per cause, and say for which', () => {
    const plan = aPlan({ causes: [...aPlan().causes, aCause({ key: 'c2', text })] });
    expect(found(plan)).toEqual(['cause_without_action cause 2', 'cause_without_measure cause 2']);
  });

  it('do not take an action that answers no cause for an answer', () => {
    expect(found(aPlan({ actions: [anAction({ causeKey: null, text })] }))).toEqual([
      'cause_without_action cause 1',
    ]);
  });

  it('ask for the date of an action and the owner of a measure', () => {
    const plan = aPlan({
      actions: [anAction({ doneOn: null })],
      measures: [aMeasure({ owner: aText('李梅', '') })],
    });
    expect(found(plan)).toEqual(['action_undated action 1', 'measure_without_owner measure 1']);
  });

  it('point to a text that is there in Chinese only', () => {
    expect(found(aPlan({ causes: [aCause({ text: aText('只有中文', '  ') })] }))).toEqual([
      'english_missing cause 1',
    ]);
  });

  it('refuse what Amazon has rejected before', () => {
    expect(found(aPlan(), true)).toEqual(['same_as_rejected plan']);
  });
});

describe('the cool-off', () => {
  const approved = new Date('2026-11-26T00:00:00Z');
  it('lasts 12 hours from the client’s approval, the end included', () => {
    expect(coolOffEnd(approved)).toEqual(new Date('2026-11-26T12:00:00Z'));
    expect(isCoolOffOver(approved, new Date('2026-11-26T11:59:59.999Z'))).toBe(false);
    expect(isCoolOffOver(approved, new Date('2026-11-26T12:00:00Z'))).toBe(true);
  });
  it('has not begun without an approval', () => {
    expect(isCoolOffOver(null, approved)).toBe(false);
  });
});
