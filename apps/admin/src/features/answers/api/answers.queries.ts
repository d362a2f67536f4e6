import type { CaseView, RecordAnswerRequest, RejectionAnalysisRequest } from '@overturn/contracts/admin';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';
import { oneCaseQuery } from '../../../shared/case/one-case.query';
import { ANSWERS_KEY } from '../../../shared/answers/answer.queries';

export const roundsQuery = (caseId: string) =>
  queryOptions({
    queryKey: [ANSWERS_KEY, 'rounds', caseId],
    queryFn: ({ signal }) => api.listRounds({ params: { caseId } }, signal),
  });

/** Answers that belong to no case yet, page by page. */
export const unfiledQuery = infiniteQueryOptions({
  queryKey: [ANSWERS_KEY, 'unfiled'],
  queryFn: ({ pageParam, signal }) =>
    api.listUnfiledAnswers({ query: pageParam === null ? {} : { cursor: pageParam } }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.nextCursor,
});

/** Says that a message is no answer: it leaves the queue and stays among the notices. */
export function useSetAside(noticeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      api.correctNotice({
        params: { noticeId },
        body: { field: 'role', value: 'unknown', reason },
      }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [ANSWERS_KEY] }),
        client.invalidateQueries({ queryKey: ['notices'] }),
      ]),
  });
}

export type RoundAct =
  | { readonly act: 'record'; readonly body: RecordAnswerRequest }
  | { readonly act: 'analyse'; readonly body: RejectionAnalysisRequest }
  | { readonly act: 'next'; readonly version: number; readonly note: string }
  | { readonly act: 'give_up'; readonly version: number; readonly reason: string };

const send = (caseId: string, act: RoundAct): Promise<CaseView> => {
  const params = { caseId };
  switch (act.act) {
    case 'record':
      return api.recordAnswer({ params, body: act.body });
    case 'analyse':
      return api.analyseRejection({ params, body: act.body });
    case 'next':
      return api.commandCase({
        params,
        body: { command: 'StartNextRound', version: act.version, payload: { note: act.note } },
      });
    case 'give_up':
      return api.commandCase({
        params,
        body: { command: 'GiveUpAppeal', version: act.version, payload: { reason: act.reason } },
      });
  }
};

/**
 * Moves a round on; the changed case is on every screen at once. `onDone` is called even though the form that
 * asked for it may be gone by then, because the case is a step further.
 */
export function useRoundAct(caseId: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (act: RoundAct) => send(caseId, act),
    onSuccess: (changed) => {
      onDone();
      client.setQueryData(oneCaseQuery(caseId).queryKey, changed);
      void client.invalidateQueries({ queryKey: ['notices'] });
      return Promise.all([
        client.invalidateQueries({ queryKey: [ANSWERS_KEY] }),
        client.invalidateQueries({
          queryKey: ['cases'],
          predicate: ({ queryKey }) => queryKey[1] !== 'one' || queryKey[2] !== caseId,
        }),
      ]);
    },
  });
}
