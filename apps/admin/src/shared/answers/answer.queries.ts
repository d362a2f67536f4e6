import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api';
import { noticeQuery } from '../notice/notice.queries';

const LIVE_MS = 30_000;

export const ANSWERS_KEY = 'answers';

/** How many answers wait for a case, kept live. */
export const unfiledCountQuery = queryOptions({
  queryKey: [ANSWERS_KEY, 'unfiled-count'],
  queryFn: ({ signal }) => api.countUnfiledAnswers({}, signal),
  refetchInterval: LIVE_MS,
});

/** A notice as an answer: what it is taken for and which cases it may answer. */
export const answerReadingQuery = (noticeId: string) =>
  queryOptions({
    queryKey: [ANSWERS_KEY, 'reading', noticeId],
    queryFn: ({ signal }) => api.readAnswer({ params: { noticeId } }, signal),
  });

/** Files a notice in a case. */
export function useFileAnswer(noticeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (caseId: string) => api.fileAnswer({ params: { noticeId }, body: { caseId } }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [ANSWERS_KEY] }),
        client.invalidateQueries({ queryKey: noticeQuery(noticeId).queryKey }),
        client.invalidateQueries({ queryKey: ['notices', 'list'] }),
        client.invalidateQueries({ queryKey: ['cases'] }),
      ]),
  });
}

/** Open cases by number, client or shop; from two characters on. */
export const openCasesQuery = (q: string) =>
  queryOptions({
    queryKey: ['cases', 'search', q],
    queryFn: ({ signal }) => api.listCases({ query: { q, view: 'open', limit: 10 } }, signal),
    enabled: [...q.trim()].length >= 2,
  });
