import type { PolicyView } from '@overturn/contracts/admin';
import type { Cause } from '@overturn/kernel/vocabulary';

interface Citation {
  readonly policyId: string;
  readonly citedBy: string;
  readonly citedAt: string;
}

/** Policies of a case: those that were read first, then those that speak of its causes, then the others in use. */
export function policiesForCase(
  policies: readonly PolicyView[],
  citations: readonly Citation[],
  causes: readonly Cause[],
): readonly { readonly policy: PolicyView; readonly citation: Citation | null }[] {
  const citationOf = (policy: PolicyView) => citations.find(({ policyId }) => policyId === policy.id) ?? null;
  const rank = (policy: PolicyView, citation: Citation | null) =>
    citation ? 0 : policy.causes.some((cause) => causes.includes(cause)) ? 1 : 2;
  return policies
    .map((policy) => ({ policy, citation: citationOf(policy) }))
    .filter(({ policy, citation }) => !policy.isRetired || citation !== null)
    .sort((a, b) => rank(a.policy, a.citation) - rank(b.policy, b.citation));
}
