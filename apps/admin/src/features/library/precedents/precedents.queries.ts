import type {
  Cause,
  MarketplaceCode,
  NoticeKind,
  PassageLanguage,
  PassagePart,
  PrecedentOutcome,
} from '@overturn/kernel/vocabulary';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { api } from '../../../shared/api';

export interface PrecedentSearch {
  q?: string;
  part?: PassagePart;
  language?: PassageLanguage;
  cause?: Cause;
  noticeKind?: NoticeKind;
  marketplace?: MarketplaceCode;
  outcome?: PrecedentOutcome;
}

/** Precedents that somebody has looked at, page by page; old rows stay while new ones come. */
export const precedentsQuery = (search: PrecedentSearch) =>
  infiniteQueryOptions({
    queryKey: ['precedents', 'list', search],
    queryFn: ({ pageParam, signal }) =>
      api.listPrecedents(
        { query: { ...search, limit: 30, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });

export const waitingPrecedentsQuery = queryOptions({
  queryKey: ['precedents', 'waiting'],
  queryFn: ({ signal }) => api.listWaitingPrecedents({}, signal),
});

export const precedentsOfPlanQuery = (versionId: string) =>
  queryOptions({
    queryKey: ['precedents', 'plan', versionId],
    queryFn: ({ signal }) => api.getPrecedentsOfPlan({ params: { versionId } }, signal),
  });

/** Shows a passage to writers or withholds it. */
export function useDecidePrecedent(versionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      id,
      ...body
    }: {
      readonly id: string;
      readonly version: number;
      readonly isShown: boolean;
      readonly body: string;
    }) => api.decidePrecedent({ params: { versionId, precedentId: id }, body }),
    onSuccess: (plan) => {
      client.setQueryData(precedentsOfPlanQuery(versionId).queryKey, plan);
      void client.invalidateQueries({ queryKey: ['precedents', 'list'] });
      return client.invalidateQueries({ queryKey: waitingPrecedentsQuery.queryKey });
    },
  });
}
