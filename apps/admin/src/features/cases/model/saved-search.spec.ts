import { SavedSearch } from '@overturn/contracts/admin';
import { parseCaseSearch } from './case-search';
import { isSameSearch, savedOf, searchOfSaved } from './saved-search';

const search = parseCaseSearch({
  view: 'overdue',
  q: '深圳',
  status: 'drafting,in_review',
  marketplace: 'US,DE',
  tag: '加急,VIP',
  assignee: 'me',
  dueTo: '2026-12-01',
  sort: 'opened',
  dir: 'desc',
});

describe('a saved search', () => {
  it('comes back as it was saved', () => {
    expect(searchOfSaved(savedOf(search))).toEqual(search);
    expect(searchOfSaved(savedOf({}))).toEqual({});
  });

  it('keeps the contract, and holds nothing that is the default', () => {
    expect(SavedSearch.parse(savedOf(search))).toMatchObject({ view: 'overdue', tag: ['加急', 'VIP'] });
    expect(savedOf({})).toEqual({});
  });

  it('is recognised whatever the order of its parts', () => {
    expect(isSameSearch({ sort: 'opened', view: 'mine' }, { view: 'mine', sort: 'opened' })).toBe(true);
    expect(isSameSearch({ view: 'mine' }, {})).toBe(false);
  });
});
