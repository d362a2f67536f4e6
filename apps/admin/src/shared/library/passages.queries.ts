import type {
  Cause,
  NoticeKind,
  PassageLanguage,
  PassagePart,
  PassageState,
} from '@overturn/kernel/vocabulary';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api';

export interface PassageSearch {
  readonly q?: string;
  readonly part?: PassagePart;
  readonly language?: PassageLanguage;
  readonly cause?: Cause[];
  readonly noticeKind?: NoticeKind;
  readonly state?: PassageState;
  readonly isUsable?: 'true';
}

/** Passages of the firm's library, page by page; old rows stay while new ones come. */
export const passagesQuery = (search: PassageSearch) =>
  infiniteQueryOptions({
    queryKey: ['passages', 'list', search],
    queryFn: ({ pageParam, signal }) =>
      api.listPassages(
        { query: { ...search, limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

/** A passage with all its wordings. */
export const passageQuery = (passageId: string) =>
  queryOptions({
    queryKey: ['passages', 'one', passageId],
    queryFn: ({ signal }) => api.getPassage({ params: { passageId } }, signal),
  });

/** What the placeholders stand for in a case. */
export const placeholdersQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['passages', 'placeholders', caseId],
    queryFn: ({ signal }) => api.getPlaceholders({ params: { caseId } }, signal),
  });
