import { tabOfStep } from './next-tab';

describe('the next step of a case', () => {
  it('leads to the tab where it is done', () => {
    expect([tabOfStep('review_plan'), tabOfStep('file_submission')]).toEqual(['plan', 'submissions']);
  });

  it('leads nowhere where a button does it, or nobody can', () => {
    expect([tabOfStep('close_case'), tabOfStep('wait_for_amazon'), tabOfStep('constructor2')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
