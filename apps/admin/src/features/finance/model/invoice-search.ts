import { INVOICE_STATES, type InvoiceState } from '@overturn/kernel/vocabulary';
import { searchText } from '../../../shared/words/search-text';

/** What the address of the invoices holds; defaults are left out. */
export interface InvoiceSearch {
  state?: readonly InvoiceState[];
  q?: string;
}

export function parseInvoiceSearch(raw: Record<string, unknown>): InvoiceSearch {
  const given = raw['state'];
  const words: readonly unknown[] = Array.isArray(given) ? given : [given];
  const state = INVOICE_STATES.filter((one) => words.includes(one));
  const q = searchText(raw['q']).trim().slice(0, 100);
  return { ...(state.length === 0 ? {} : { state }), ...(q === '' ? {} : { q }) };
}
