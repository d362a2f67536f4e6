import { isScopeRight, keptScope } from './outcome-scope';

describe('The scope of an outcome', () => {
  it('is named for a partial reinstatement, by ASIN or by marketplace', () => {
    expect(isScopeRight('partially_reinstated', { asins: ['B0TESTCASE'], marketplaces: [] })).toBe(true);
    expect(isScopeRight('partially_reinstated', { asins: [], marketplaces: ['DE'] })).toBe(true);
    expect(isScopeRight('partially_reinstated', { asins: [], marketplaces: [] })).toBe(false);
  });

  it('is not named for a full one: everything is back', () => {
    expect(isScopeRight('reinstated', { asins: [], marketplaces: [] })).toBe(true);
    expect(isScopeRight('reinstated', { asins: ['B0TESTCASE'], marketplaces: [] })).toBe(false);
  });

  it('is kept with each entry once, in order, without empty parts', () => {
    expect(keptScope({ asins: ['B2', 'B1', 'B2'], marketplaces: [] })).toEqual({ asins: ['B1', 'B2'] });
  });
});
