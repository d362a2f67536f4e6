import type { CasePaymentsView } from '@overturn/contracts/admin';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

/** What is under way at the provider is looked at often. */
const LIVE_MS = 1_500;

const moneyKey = (caseId: string) => ['money', 'case', caseId];

/** The invoices of a case: the same answer that the money panel shows. */
export const caseMoneyQuery = (caseId: string) =>
  queryOptions({
    queryKey: moneyKey(caseId),
    queryFn: ({ signal }) => api.getCaseMoney({ params: { caseId } }, signal),
  });

export const casePaymentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['payments', 'case', caseId],
    queryFn: ({ signal }) => api.getCasePayments({ params: { caseId } }, signal),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? LIVE_MS : false),
  });

export const chargePolicyQuery = queryOptions({
  queryKey: ['payments', 'policy'],
  queryFn: ({ signal }) => api.getChargePolicy({}, signal),
});

/** Something is under way, or a payer may come back from the provider's page at any moment. */
const isMoving = ({ operations, savings }: CasePaymentsView): boolean =>
  [...operations, ...savings.slice(0, 1)].some(
    ({ state, kind, isUnderWay, isClosed }) =>
      isUnderWay || state === 'needs_action' || (kind === 'invoice' && state === 'succeeded' && !isClosed),
  );

/** Asks for something of the provider; what is known of it is on the screen at once. */
export function usePaymentChange<Input = void>(
  caseId: string,
  change: (input: Input) => Promise<CasePaymentsView>,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (payments) => {
      client.setQueryData(casePaymentsQuery(caseId).queryKey, payments);
      await client.invalidateQueries({ queryKey: moneyKey(caseId) });
    },
  });
}

export const reconciliationsQuery = infiniteQueryOptions({
  queryKey: ['payments', 'reconciliations'],
  queryFn: ({ pageParam, signal }) =>
    api.listReconciliations({ query: pageParam === null ? {} : { cursor: pageParam } }, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.nextCursor,
});

/** Compares with the provider now; the report is read anew. */
export function useReconcile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.reconcileNow(),
    onSuccess: () => client.invalidateQueries({ queryKey: reconciliationsQuery.queryKey }),
  });
}
