import type { CaseMoneyView, GuaranteeView } from '@overturn/contracts/admin';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api';

export const moneyQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['money', 'case', caseId],
    queryFn: ({ signal }) => api.getCaseMoney({ params: { caseId } }, signal),
  });

/** Changes the money of a case; what is answered is on the screen at once, and the case is asked for anew. */
export function useMoneyChange<Input = void>(
  caseId: string,
  change: (input: Input) => Promise<CaseMoneyView>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (money) => {
      client.setQueryData(moneyQuery(caseId).queryKey, money);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['cases'] }),
        client.invalidateQueries({
          queryKey: ['money'],
          predicate: ({ queryKey }) => queryKey[1] !== 'case',
        }),
      ]);
    },
  });
}

export const guaranteeQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['money', 'guarantee', caseId],
    queryFn: ({ signal }) => api.getGuarantee({ params: { caseId } }, signal),
  });

export const closingQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['money', 'closing', caseId],
    queryFn: ({ signal }) => api.getClosingStatement({ params: { caseId } }, signal),
  });

/** Judges or decides; credit notes and the figures of the case are asked for anew. */
export function useGuaranteeChange<Input>(caseId: string, change: (input: Input) => Promise<GuaranteeView>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (view) => {
      client.setQueryData(guaranteeQuery(caseId).queryKey, view);
      await client.invalidateQueries({ queryKey: ['money'] });
    },
  });
}
