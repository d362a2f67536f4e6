import type { WorksheetContent } from '@overturn/contracts/admin';
import {
  causeDraft,
  causesShown,
  needsSeniorReview,
  sortedIds,
  withAnotherWhy,
  withCause,
  withWhy,
} from './worksheet-draft';

const empty: WorksheetContent = { causes: [], conclusion: '' };

describe('A worksheet on the screen', () => {
  it('has three places for a cause that nobody has written about, and none of them is kept', () => {
    const draft = causeDraft(empty, 'low_quality');
    expect(draft.whys).toHaveLength(3);
    expect(withCause(empty, draft).causes).toMatchObject([{ cause: 'low_quality', whys: [] }]);
  });

  it('keeps a blank between two whys, and five of them at most', () => {
    const written = withWhy(causeDraft(empty, 'low_quality'), 2, { because: '没有验厂' });
    expect(withCause(empty, written).causes[0]?.whys).toHaveLength(3);
    const many = withAnotherWhy(withAnotherWhy(withAnotherWhy(written)));
    expect(many.whys).toHaveLength(5);
  });

  it('leaves the other causes as they are', () => {
    const first = withCause(empty, withWhy(causeDraft(empty, 'low_quality'), 0, { because: 'a' }));
    const both = withCause(first, withWhy(causeDraft(first, 'multiple_accounts'), 0, { because: 'b' }));
    expect(both.causes.map(({ cause }) => cause)).toEqual(['low_quality', 'multiple_accounts']);
    expect(both.causes[0]).toEqual(first.causes[0]);
  });

  it('shows a former cause only if something was written about it', () => {
    const kept = withCause(empty, withWhy(causeDraft(empty, 'low_quality'), 0, { because: 'a' }));
    expect(causesShown(kept, ['multiple_accounts'])).toEqual([
      { cause: 'multiple_accounts', isFormer: false },
      { cause: 'low_quality', isFormer: true },
    ]);
    expect(causesShown(withCause(empty, causeDraft(empty, 'low_quality')), [])).toEqual([]);
  });

  it('takes pasted lists of ASINs and order ids, and says which are none', () => {
    expect(sortedIds('asins', ['b0testcase，B0TESTCASE', 'B0'])).toEqual({
      good: ['B0TESTCASE'],
      bad: ['B0'],
    });
    expect(sortedIds('orderIds', ['113-1234567-7654321 113-1'])).toEqual({
      good: ['113-1234567-7654321'],
      bad: ['113-1'],
    });
  });

  it('asks for a senior reviewer where intent is visible and deliberate', () => {
    const said = (intent: 'accident' | 'deliberate') => ({
      intent: {
        recordedFor: [],
        statements: [{ cause: 'low_quality' as const, intent, note: '', at: '', by: '' }],
      },
    });
    expect(needsSeniorReview(said('deliberate'))).toBe(true);
    expect(needsSeniorReview(said('accident'))).toBe(false);
    expect(needsSeniorReview({ intent: { recordedFor: ['low_quality'], statements: null } })).toBe(false);
  });
});
