import { ASKED_DOCUMENTS, type AskedDocument } from '@overturn/kernel';
import fc from 'fast-check';
import { compareAsked } from './compare-asked';

describe('What Amazon asks for, this time and last time', () => {
  it('tells what is new, what is asked again and what is not asked any more', () => {
    expect(compareAsked(['invoice', 'supplier_information'], ['plan_of_action', 'invoice'])).toEqual({
      added: ['supplier_information'],
      again: ['invoice'],
      dropped: ['plan_of_action'],
    });
  });

  it('names everything new where nothing was asked before, and nothing again where nothing is asked now', () => {
    expect(compareAsked(['invoice'], [])).toEqual({ added: ['invoice'], again: [], dropped: [] });
    expect(compareAsked([], ['invoice'])).toEqual({ added: [], again: [], dropped: ['invoice'] });
  });

  const documents = fc.array(fc.constantFrom<AskedDocument>(...ASKED_DOCUMENTS), { maxLength: 12 });

  it('puts every document into exactly one list', () => {
    fc.assert(
      fc.property(documents, documents, (now, before) => {
        const { added, again, dropped } = compareAsked(now, before);
        const all = [...added, ...again, ...dropped];
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(all)).toEqual(new Set([...now, ...before]));
        expect(new Set([...added, ...again])).toEqual(new Set(now));
      }),
    );
  });

  it('is mirrored when the two are exchanged', () => {
    fc.assert(
      fc.property(documents, documents, (now, before) => {
        const [forth, back] = [compareAsked(now, before), compareAsked(before, now)];
        expect(new Set(back.added)).toEqual(new Set(forth.dropped));
        expect(new Set(back.again)).toEqual(new Set(forth.again));
      }),
    );
  });
});
