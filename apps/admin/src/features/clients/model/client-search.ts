import { searchText } from '../../../shared/words/search-text';

/** What the address of the client list holds; defaults are left out. */
export interface ClientSearch {
  q?: string;
  state?: 'retired' | 'all';
}

export function parseClientSearch(raw: Record<string, unknown>): ClientSearch {
  const q = searchText(raw['q']).trim().slice(0, 100);
  const state = (['retired', 'all'] as const).find((candidate) => candidate === raw['state']);
  return { ...(q === '' ? {} : { q }), ...(state === undefined ? {} : { state }) };
}

/** The server searches from two characters on; one Chinese character alone finds too much. */
export const isSearchable = (q: string): boolean => [...q.trim()].length >= 2;
