import { parseReviewSearch } from './review-search';

describe('the address of the reviews', () => {
  it.each([
    ['what makes no sense', { view: 'x', days: '7', state: 1 }, {}],
    ['what is usual', { view: 'mine', days: 30 }, {}],
    ['what belongs to another view', { view: 'all', days: 90, state: 'checked' }, { view: 'all' }],
  ])('leaves out %s', (_what, raw, read) => expect(parseReviewSearch(raw)).toEqual(read));

  it('holds view, state of samples and days', () => {
    expect(parseReviewSearch({ view: 'samples', state: 'checked' })).toEqual({
      view: 'samples',
      state: 'checked',
    });
    expect(parseReviewSearch({ view: 'times', days: '90' })).toEqual({ view: 'times', days: 90 });
  });
});
