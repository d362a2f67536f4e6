import { countOfNarrowing, filterOf, listOf, parseCaseSearch, withoutNarrowing } from './case-search';

describe('the case list’s address', () => {
  it('leaves out what is the default', () => {
    expect(parseCaseSearch({ view: 'open', sort: 'due', dir: 'asc', q: '  ' })).toEqual({});
  });

  it('keeps what is known, and forgets what makes no sense', () => {
    expect(
      parseCaseSearch({
        view: 'overdue',
        status: 'drafting,nonsense,in_review,drafting',
        marketplace: 'US,XX',
        assignee: 'somebody',
        dueFrom: 'yesterday',
        dueTo: '2026-12-01',
        sort: 'price',
        dir: 'desc',
        other: 1,
      }),
    ).toEqual({
      view: 'overdue',
      status: 'drafting,in_review',
      marketplace: 'US',
      dueTo: '2026-12-01',
      dir: 'desc',
    });
  });

  it('takes the firm’s own tags as they are, each once', () => {
    const search = parseCaseSearch({ tag: '加急, VIP,加急,,' });
    expect(search).toEqual({ tag: '加急,VIP' });
    expect(filterOf(search)).toEqual({ view: 'open', tag: ['加急', 'VIP'] });
  });

  it('takes a number as a text to search for', () => {
    expect(parseCaseSearch({ q: 123 })).toEqual({ q: '123' });
  });

  it('survives a round trip through the address', () => {
    const search = parseCaseSearch({ view: 'mine', q: '深圳', cause: 'multiple_accounts', assignee: 'none' });
    expect(parseCaseSearch({ ...search })).toEqual(search);
  });

  it('becomes the filter of the API, lists as lists', () => {
    const search = parseCaseSearch({ type: 'banned,denied', assignee: 'me', sort: 'updated' });
    expect(filterOf(search)).toEqual({ view: 'open', assignee: 'me', type: ['denied', 'banned'] });
    expect(listOf(search, 'cause')).toEqual([]);
  });

  it('counts the parts of a filter and can clear them, keeping view and order', () => {
    const search = parseCaseSearch({
      view: 'closed',
      q: 'A',
      status: 'drafting',
      sort: 'opened',
      dir: 'desc',
    });
    expect(countOfNarrowing(search)).toBe(2);
    expect(withoutNarrowing(search)).toEqual({ view: 'closed', sort: 'opened', dir: 'desc' });
  });
});
