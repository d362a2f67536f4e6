import type { BoardColumn, SavedViewView } from '@overturn/contracts/admin';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';
import { filterOf, type CaseSearch } from '../model/case-search';

const CARDS_AT_FIRST = 10;

export const boardQuery = (search: CaseSearch) =>
  queryOptions({
    queryKey: ['cases', 'board', filterOf(search)],
    queryFn: ({ signal }) => api.getBoard({ query: { ...filterOf(search), limit: CARDS_AT_FIRST } }, signal),
    placeholderData: keepPreviousData,
  });

/** A column's next cards, from where the board left off. */
export const nextCards = (search: CaseSearch, { status }: BoardColumn, cursor: string) =>
  api.listCases({
    query: {
      ...filterOf(search),
      status: [status],
      sort: 'due',
      dir: 'asc',
      cursor,
      limit: CARDS_AT_FIRST * 2,
    },
  });

export const tagsQuery = queryOptions({
  queryKey: ['cases', 'tags'],
  queryFn: ({ signal }) => api.listTags({}, signal),
  staleTime: 60_000,
});

export const overviewQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'overview', caseId],
    queryFn: ({ signal }) => api.getCaseOverview({ params: { caseId } }, signal),
  });

export const latestEventsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', 'latest', caseId],
    queryFn: ({ signal }) => api.listTimeline({ params: { caseId }, query: { limit: 3 } }, signal),
  });

export const savedViewsQuery = queryOptions({
  queryKey: ['saved-views'],
  queryFn: ({ signal }) => api.listSavedViews({}, signal),
  staleTime: 60_000,
});

type NewView = Parameters<typeof api.createSavedView>[0]['body'];
export type ViewChange =
  | { readonly act: 'create'; readonly body: NewView }
  | { readonly act: 'update'; readonly view: SavedViewView; readonly body: NewView }
  | { readonly act: 'retire'; readonly view: SavedViewView }
  | { readonly act: 'default'; readonly viewId: string | null };

/** Saves, changes or deletes a view, or makes it the person's first; the new list is on the screen at once. */
export function useChangeView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: ViewChange) => {
      switch (change.act) {
        case 'create':
          return api.createSavedView({ body: change.body });
        case 'update': {
          const { id: viewId, version } = change.view;
          return api.updateSavedView({ params: { viewId }, body: { version, ...change.body } });
        }
        case 'retire': {
          const { id: viewId, version } = change.view;
          return api.retireSavedView({ params: { viewId }, body: { version } });
        }
        case 'default':
          return api.chooseDefaultView({ body: { viewId: change.viewId } });
      }
    },
    onSuccess: (list) => client.setQueryData(savedViewsQuery.queryKey, list),
    onError: () => client.invalidateQueries({ queryKey: savedViewsQuery.queryKey }),
  });
}

/** How many cases a bulk job on the filter would have. */
export const bulkPreviewQuery = (search: CaseSearch) =>
  queryOptions({
    queryKey: ['cases', 'bulk-preview', filterOf(search)],
    queryFn: ({ signal }) => api.previewBulkJob({ query: filterOf(search) }, signal),
    staleTime: 0,
  });

export type BulkRequest = Parameters<typeof api.startBulkJob>[0]['body'];

export function useStartBulkJob() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: BulkRequest) => api.startBulkJob({ body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['jobs'] }),
  });
}
