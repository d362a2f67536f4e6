import type { SavedSearch } from '@overturn/contracts/admin';
import { filterOf, parseCaseSearch, type CaseSearch } from './case-search';

/** A search as it is kept under a name: lists as lists, defaults left out. */
export function savedOf(search: CaseSearch): SavedSearch {
  const { view: _default, ...filter } = filterOf(search);
  const { view, sort, dir } = search;
  return {
    ...filter,
    ...(view === undefined ? {} : { view }),
    ...(sort === undefined ? {} : { sort }),
    ...(dir === undefined ? {} : { dir }),
  };
}

/** A kept search as an address has it. */
export const searchOfSaved = (saved: SavedSearch): CaseSearch =>
  parseCaseSearch(
    Object.fromEntries(
      Object.entries(saved).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
    ),
  );

/** Whether two searches find the same cases in the same order. */
export const isSameSearch = (a: CaseSearch, b: CaseSearch): boolean => {
  const written = (search: CaseSearch) => JSON.stringify(Object.entries(parseCaseSearch({ ...search })));
  return written(a) === written(b);
};
