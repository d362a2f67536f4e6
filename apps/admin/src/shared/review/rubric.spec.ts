import { isScored, rubricScores } from './rubric';

describe('a rubric in a form', () => {
  it('is nothing until a point is scored', () => {
    for (const input of [undefined, {}, { obeys_the_rules: { note: 'x' } }]) {
      expect(isScored(input)).toBe(false);
      expect(rubricScores(input)).toBeNull();
    }
  });

  it('is sent in its own order, with trimmed reasons', () => {
    expect(rubricScores({ obeys_the_rules: { score: 2, note: ' 提到新账户 ' }, willing_to_improve: { score: 5 } })).toEqual([
      { criterion: 'willing_to_improve', score: 5, note: '' },
      { criterion: 'obeys_the_rules', score: 2, note: '提到新账户' },
    ]); // prettier-ignore
  });
});
