import { filterOf, isNarrowed, parseTaskSearch } from './task-search';

const STAFF = '01a2163c-5783-73ee-b68c-d669fd44b6d7';

describe('The address of the task list', () => {
  it('keeps what makes sense and leaves the rest out', () => {
    const raw = { view: 'team', role: 'writer', assignee: STAFF, dueFrom: '2026-03-01', dueTo: 'soon', x: 1 };
    expect(parseTaskSearch(raw)).toEqual({
      view: 'team',
      role: 'writer',
      assignee: STAFF,
      dueFrom: '2026-03-01',
    });
    expect(parseTaskSearch({ view: 'all', role: 'boss', assignee: 'me' })).toEqual({});
  });

  it('shows my own tasks when it says nothing', () => {
    expect(parseTaskSearch({ view: 'mine' })).toEqual({});
    expect(filterOf({})).toEqual({ view: 'mine' });
  });

  it('knows whether something narrows the view down', () => {
    expect(isNarrowed({ view: 'team' })).toBe(false);
    expect(isNarrowed({ dueTo: '2026-03-01' })).toBe(true);
  });
});
