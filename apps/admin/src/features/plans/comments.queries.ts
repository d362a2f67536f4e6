import type { PlanCommentsView } from '@overturn/contracts/admin';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

const WATCH_MS = 30_000;

/** What staff say to each other about words of a case's plan. */
export const planCommentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['plan-comments', caseId],
    queryFn: ({ signal }) => api.listPlanComments({ params: { caseId } }, signal),
    refetchInterval: WATCH_MS,
  });

type Begin = Parameters<typeof api.beginPlanComment>[0]['body'];

/** Begins a thread. */
export function useBeginComment(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Begin) => api.beginPlanComment({ params: { caseId }, body }),
    onSuccess: (view: PlanCommentsView) => client.setQueryData(planCommentsQuery(caseId).queryKey, view),
  });
}

/** Answers in a thread, resolves it or opens it again. */
export function useAnswerComment(caseId: string, threadId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly body: string; readonly isResolved: boolean }) =>
      api.answerPlanComment({ params: { caseId, threadId }, body }),
    onSuccess: (view: PlanCommentsView) => client.setQueryData(planCommentsQuery(caseId).queryKey, view),
  });
}
