import { FEW_PLANS, parsePrecedentSearch, plansInAll } from './precedent-search';

describe('Precedents', () => {
  it('are asked for by an address that anybody may have typed', () => {
    const search = { q: '召回', marketplace: 'US', outcome: 'won', noticeKind: 'inauthentic' };
    expect(parsePrecedentSearch({ ...search, cause: 'luck', part: 3 })).toEqual(search);
  });

  it('say honestly when they are few', () => {
    expect(plansInAll({ won: 3, partly_won: 1, lost: 2 })).toEqual({ total: 6, isFew: true });
    expect(plansInAll({ won: FEW_PLANS, partly_won: 0, lost: 0 })).toMatchObject({ isFew: false });
  });
});
