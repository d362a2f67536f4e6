import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';
import { noticeQuery } from '../../../shared/notice/notice.queries';
import type { OpeningBody } from '../model/intake';
import { caseQuery } from './case.queries';

type Facts = Pick<OpeningBody, 'noticeId' | 'marketplace' | 'suspensionType' | 'causes' | 'noticeReceivedAt'>;

/** The deadlines that a case from these facts would have. */
export const previewQuery = (facts: Facts | null) =>
  queryOptions({
    queryKey: ['cases', 'preview', facts],
    queryFn: ({ signal }) =>
      facts === null ? Promise.resolve({ items: [] }) : api.previewDeadlines({ body: facts }, signal),
    enabled: facts !== null,
    placeholderData: keepPreviousData,
  });

/** Clients whose name, shop or contact has the text; from two characters on. */
export const clientSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ['clients', 'search', q],
    queryFn: ({ signal }) => api.listClients({ query: { q, limit: 20 } }, signal),
    enabled: [...q.trim()].length >= 2,
    placeholderData: keepPreviousData,
  });

export const clientOfCaseQuery = (clientId: string | null) =>
  queryOptions({
    queryKey: ['clients', 'one', clientId],
    queryFn: ({ signal }) => api.getClient({ params: { clientId: clientId ?? '' } }, signal),
    enabled: clientId !== null,
  });

/** Opens the case. What was chosen stays on the screen when it fails. */
export function useOpenCase() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: OpeningBody) => api.openCase({ body }),
    onSuccess: (opened, { noticeId }) => {
      client.setQueryData(caseQuery(opened.id).queryKey, opened);
      void client.invalidateQueries({ queryKey: noticeQuery(noticeId).queryKey });
      void client.invalidateQueries({ queryKey: ['notices', 'list'] });
      void client.invalidateQueries({ queryKey: ['cases', 'list'] });
      void client.invalidateQueries({ queryKey: ['cases', 'summary'] });
      void client.invalidateQueries({ queryKey: ['clients'] });
    },
  });
}
