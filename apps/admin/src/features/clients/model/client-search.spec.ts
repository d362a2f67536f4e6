import { isSearchable, parseClientSearch } from './client-search';

describe('the client list’s address', () => {
  it('keeps what narrows the list and leaves out the default', () => {
    expect(parseClientSearch({ q: ' 星河 ', state: 'all' })).toEqual({ q: '星河', state: 'all' });
    expect(parseClientSearch({ q: '', state: 'active' })).toEqual({});
  });

  it('searches from two characters on, and counts rare Chinese characters as one', () => {
    expect(isSearchable('星')).toBe(false);
    expect(isSearchable('𠮷')).toBe(false);
    expect(isSearchable('星河')).toBe(true);
  });
});
