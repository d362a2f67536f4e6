import { isNarrowed, parsePassageAddress, searchOf } from './passage-search';

describe('The address of the library', () => {
  it('holds words, part, language, cause and state', () => {
    const address = { q: '召回', part: 'action', language: 'zh', cause: 'low_quality', state: 'waiting' };
    expect(parsePassageAddress(address)).toEqual(address);
    expect(searchOf(parsePassageAddress(address))).toMatchObject({ q: '召回', cause: ['low_quality'] });
  });

  it('leaves out what makes no sense', () => {
    const address = parsePassageAddress({ q: '', part: 'plan', cause: 7, state: ['waiting'] });
    expect(address).toEqual({});
    expect(isNarrowed(address)).toBe(false);
    expect(searchOf(address)).toEqual({});
  });
});
