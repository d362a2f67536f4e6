import { parseCalendarSearch } from './calendar-search';

describe('the calendar’s address', () => {
  it('leaves out what is the default and what makes no sense', () => {
    expect(parseCalendarSearch({ view: 'month', whose: 'mine', day: '2026-02-30', open: 7 })).toEqual({});
  });

  it('keeps view, people and days', () => {
    const search = { view: 'week', whose: 'team', day: '2026-11-26', open: '2026-11-27' } as const;
    expect(parseCalendarSearch(search)).toEqual(search);
  });
});
