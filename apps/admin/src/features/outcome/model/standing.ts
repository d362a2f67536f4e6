import type { CaseView, OutcomeClaimView } from '@overturn/contracts/admin';

/** Whether a person may do something, or the first reason why not. */
export type Standing<Why extends string> =
  { readonly may: true } | { readonly may: false; readonly why: Why };

const YES = { may: true } as const;
const no = <Why extends string>(why: Why): Standing<Why> => ({ may: false, why });

type Allowed = CaseView['allowedCommands'];
const entryOf = (allowed: Allowed, command: string) => allowed.find((one) => one.command === command);

/** Whether this person may judge an open claim: another person's only, and only on evidence. */
export function standingToJudge(
  command: 'VerifyOutcome' | 'RefuteOutcome',
  allowed: Allowed,
  claim: Pick<OutcomeClaimView, 'claimedBy'>,
  staffId: string,
): Standing<'own_claim' | 'no_permission' | 'no_evidence' | 'guard'> {
  const entry = entryOf(allowed, command);
  if (claim.claimedBy.id === staffId || entry?.blockedBy === 'verifierIsNotClaimer') return no('own_claim');
  if (!entry) return no('no_permission');
  if (entry.blockedBy === 'outcomeHasEvidence') return no('no_evidence');
  return entry.blockedBy === null ? YES : no('guard');
}

/** In which statuses an outcome can be claimed (docs/case-lifecycle.md). */
const CLAIMABLE: readonly CaseView['status'][] = ['awaiting_amazon', 'info_requested', 'rejected'];

/** Whether this person may record what the client reports. */
export function standingToClaim(
  current: Pick<CaseView, 'status' | 'allowedCommands'>,
): Standing<'status' | 'no_permission'> {
  if (!CLAIMABLE.includes(current.status)) return no('status');
  return entryOf(current.allowedCommands, 'ClientReportsOutcome') ? YES : no('no_permission');
}

/** Whether this person may do a step of the funds path now. */
export function standingInFunds(
  command: 'FileFundsRequest' | 'RecordFundsReleased',
  current: Pick<CaseView, 'status' | 'allowedCommands'>,
): Standing<'status' | 'no_permission' | 'guard'> {
  // With a reinstatement the money comes back by itself: it is recorded, not asked for.
  const isReleaseOnly = command === 'RecordFundsReleased' && current.status === 'reinstated';
  if (current.status !== 'funds_only' && !isReleaseOnly) return no('status');
  const entry = entryOf(current.allowedCommands, command);
  if (!entry) return no('no_permission');
  return entry.blockedBy === null ? YES : no('guard');
}
