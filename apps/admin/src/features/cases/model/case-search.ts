import { CASE_SORTS, CASE_VIEWS } from '@overturn/contracts/admin';
import { CASE_STATUSES, CAUSES, MARKETPLACE_CODES, SUSPENSION_TYPES } from '@overturn/kernel/vocabulary';
import { searchText } from '../../../shared/words/search-text';

/** What the address of the case list holds; lists are joined by commas, defaults are left out. */
export interface CaseSearch {
  view?: (typeof CASE_VIEWS)[number];
  q?: string;
  status?: string;
  type?: string;
  cause?: string;
  marketplace?: string;
  /** The firm's own words: any of them. */
  tag?: string;
  assignee?: string;
  dueFrom?: string;
  dueTo?: string;
  sort?: (typeof CASE_SORTS)[number];
  dir?: 'asc' | 'desc';
}

const LISTS = {
  status: CASE_STATUSES,
  type: SUSPENSION_TYPES,
  cause: CAUSES,
  marketplace: MARKETPLACE_CODES,
} as const;
type ListName = keyof typeof LISTS;

/** The parts of a search that narrow a view down, against those that only arrange it. */
export const NARROWING = [
  'q',
  'status',
  'type',
  'cause',
  'marketplace',
  'tag',
  'assignee',
  'dueFrom',
  'dueTo',
] as const;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find((candidate) => candidate === value);
const matching = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

/** Values of a comma-joined list that the vocabulary knows, without repeats. */
export function listOf<N extends ListName>(search: CaseSearch, name: N): (typeof LISTS)[N][number][] {
  const asked = new Set((search[name] ?? '').split(','));
  return LISTS[name].filter((value) => asked.has(value));
}

/** Tags of a comma-joined list, without repeats. */
export const tagsOf = (search: CaseSearch): string[] =>
  [...new Set((search.tag ?? '').split(',').map((tag) => tag.trim().slice(0, 30)))]
    .filter((tag) => tag !== '')
    .slice(0, 30);

const drop = (search: { [K in keyof CaseSearch]: CaseSearch[K] | undefined }): CaseSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== ''));

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function parseCaseSearch(raw: Record<string, unknown>): CaseSearch {
  const list = (name: ListName) => listOf({ [name]: searchText(raw[name]) }, name).join(',');
  const view = oneOf(raw['view'], CASE_VIEWS);
  const sort = oneOf(raw['sort'], CASE_SORTS);
  const dir = oneOf(raw['dir'], ['asc', 'desc']);
  return drop({
    view: view === 'open' ? undefined : view,
    q: searchText(raw['q']).trim().slice(0, 100),
    status: list('status'),
    type: list('type'),
    cause: list('cause'),
    marketplace: list('marketplace'),
    tag: tagsOf({ tag: searchText(raw['tag']) }).join(','),
    assignee: oneOf(raw['assignee'], ['me', 'none']) ?? matching(raw['assignee'], UUID),
    dueFrom: matching(raw['dueFrom'], DATE),
    dueTo: matching(raw['dueTo'], DATE),
    sort: sort === 'due' ? undefined : sort,
    dir: dir === 'asc' ? undefined : dir,
  });
}

/** The filter that the API takes; what the search leaves out is left out. */
export function filterOf(search: CaseSearch) {
  const { q, assignee, dueFrom, dueTo } = search;
  const tag = tagsOf(search);
  const lists = (Object.keys(LISTS) as ListName[])
    .map((name) => [name, listOf(search, name)] as const)
    .filter(([, values]) => values.length > 0);
  return {
    view: search.view ?? 'open',
    ...(q === undefined ? {} : { q }),
    ...(assignee === undefined ? {} : { assignee }),
    ...(tag.length === 0 ? {} : { tag }),
    ...(dueFrom === undefined ? {} : { dueFrom }),
    ...(dueTo === undefined ? {} : { dueTo }),
    ...(Object.fromEntries(lists) as { [N in ListName]?: (typeof LISTS)[N][number][] }),
  };
}

/** How many parts of the filter are set: the number on the filter button of a small screen. */
export const countOfNarrowing = (search: CaseSearch): number =>
  NARROWING.filter((name) => search[name] !== undefined).length;

/** The same view in the same order, without a filter. */
export const withoutNarrowing = (search: CaseSearch): CaseSearch =>
  drop({ view: search.view, sort: search.sort, dir: search.dir });
