import { aPlan } from '../../../../../libs/wording/src/testing/plan.builder';
import { findingPlace } from './finding-place';

describe('the place of a finding', () => {
  const plan = aPlan();
  it.each([
    ['actions/a1/text/en', { part: 'action', place: 1 }],
    ['causes/c1', { part: 'cause', place: 1 }],
    ['measures/gone/owner/en', { part: 'measure', place: null }],
    ['opening/zh', { part: 'opening', place: null }],
    ['plan', { part: 'plan', place: null }],
  ])('%s is counted as a person counts', (part, place) => {
    expect(findingPlace(plan, part)).toEqual(place);
  });
});
