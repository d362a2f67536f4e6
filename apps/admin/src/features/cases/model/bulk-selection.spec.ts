import { MOST_TICKED, NOTHING_SELECTED, isSelected, targetOf } from './bulk-selection';

describe('the selection of a bulk job', () => {
  it('is the ticked cases, or what the filter finds', () => {
    expect(targetOf({ kind: 'ids', ids: ['a', 'b'] }, { view: 'mine' })).toEqual({ caseIds: ['a', 'b'] });
    expect(targetOf({ kind: 'filter' }, { view: 'mine' })).toEqual({ filter: { view: 'mine' } });
  });

  it('is nothing until something is ticked', () => {
    expect(isSelected(NOTHING_SELECTED)).toBe(false);
    expect(isSelected({ kind: 'filter' })).toBe(true);
  });

  it('names no more cases than a request may', () => {
    const ids = Array.from({ length: MOST_TICKED + 1 }, (_, n) => String(n));
    expect(targetOf({ kind: 'ids', ids }, {})).toEqual({ caseIds: ids.slice(0, MOST_TICKED) });
  });
});
