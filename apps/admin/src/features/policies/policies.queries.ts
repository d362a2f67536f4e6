import type { PolicyView } from '@overturn/contracts/admin';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../shared/api';

export const policiesQuery = queryOptions({
  queryKey: ['policies'],
  queryFn: ({ signal }) => api.listPolicies({}, signal),
});

export const citationsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['policies', 'cited', caseId],
    queryFn: ({ signal }) => api.listCitations({ params: { caseId } }, signal),
  });

/** Cites a policy for a case, or takes the citation back. */
export function useCite(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ policyId, isCited }: { readonly policyId: string; readonly isCited: boolean }) => {
      const params = { caseId, policyId };
      return isCited ? api.citePolicy({ params }) : api.uncitePolicy({ params });
    },
    onSuccess: (citations) => {
      client.setQueryData(citationsQuery(caseId).queryKey, citations);
      return client.invalidateQueries({ queryKey: policiesQuery.queryKey, exact: true });
    },
  });
}

export type PolicyFields = Pick<
  PolicyView,
  'titleZh' | 'titleEn' | 'summaryZh' | 'summaryEn' | 'url' | 'causes'
>;

/** Adds a policy, or changes one at its version. */
export function useSavePolicy() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({
      policy,
      fields,
      isRetired,
    }: {
      readonly policy: PolicyView | null;
      readonly fields: PolicyFields;
      readonly isRetired: boolean;
    }) =>
      policy === null
        ? api.addPolicy({ body: fields })
        : api.updatePolicy({
            params: { policyId: policy.id },
            body: { version: policy.version, fields, isRetired },
          }),
    onSuccess: (policies) => client.setQueryData(policiesQuery.queryKey, policies),
  });
}
