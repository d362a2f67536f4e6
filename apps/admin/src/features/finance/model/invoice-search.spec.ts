import { parseInvoiceSearch } from './invoice-search';

describe('the address of the invoices', () => {
  it('keeps states that there are and what is sought, and nothing else', () => {
    expect(parseInvoiceSearch({ state: ['paid', 'lost'], q: ' INV-2026-0001 ', x: 1 })).toEqual({
      state: ['paid'],
      q: 'INV-2026-0001',
    });
    expect(parseInvoiceSearch({ state: 'issued' })).toEqual({ state: ['issued'] });
    expect(parseInvoiceSearch({ state: {}, q: ['x'] })).toEqual({});
  });
});
