import type { CaseSearch } from './case-search';
import { filterOf } from './case-search';

/** Cases that were ticked, or all that the filter finds. */
export type BulkSelection =
  { readonly kind: 'ids'; readonly ids: readonly string[] } | { readonly kind: 'filter' };

export const NOTHING_SELECTED: BulkSelection = { kind: 'ids', ids: [] };

/** One request names no more; above it, the filter is the way. */
export const MOST_TICKED = 500;

export const isSelected = (selection: BulkSelection): boolean =>
  selection.kind === 'filter' || selection.ids.length > 0;

/** The target of a bulk job, as the API takes it. */
export const targetOf = (selection: BulkSelection, search: CaseSearch) =>
  selection.kind === 'filter'
    ? { filter: filterOf(search) }
    : { caseIds: selection.ids.slice(0, MOST_TICKED) };
