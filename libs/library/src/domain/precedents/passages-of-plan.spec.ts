import { aCause, aPlan, aText, anAction } from '../../../../wording/src/testing/plan.builder';
import { passagesOfPlan } from './passages-of-plan';

describe('The passages of a plan', () => {
  it('are its texts in both languages, each with the cause that it answers', () => {
    const plan = aPlan({ causes: [aCause({ cause: 'low_quality' })], measures: [] });
    const found = passagesOfPlan(plan, ['terms_violation']);
    expect(found.map(({ path, language }) => `${path} ${language}`)).toEqual([
      'opening zh',
      'opening en',
      'causes/c1/text zh',
      'causes/c1/text en',
      'actions/a1/text zh',
      'actions/a1/text en',
      'closing zh',
      'closing en',
    ]);
    expect(found.map(({ causes }) => causes[0])).toEqual([
      ...Array<string>(2).fill('terms_violation'),
      ...Array<string>(4).fill('low_quality'),
      ...Array<string>(2).fill('terms_violation'),
    ]);
  });

  it('leave out empty texts and the names of files', () => {
    const id = '01890a5d-ac96-774b-bcce-b302099a8057';
    const plan = aPlan({ actions: [anAction({ text: aText('', `Removed [[evidence:${id}]].`) })] });
    const actions = passagesOfPlan(plan, []).filter(({ part }) => part === 'action');
    expect(actions).toMatchObject([{ language: 'en', text: 'Removed.' }]);
  });
});
