import type { CaseStatus, ClosedAs, MarketplaceCode, OutcomeKind } from '@overturn/kernel';
import type { ChangeTx, Tx } from '@overturn/platform';
import { caseForUpdate, caseOf } from '../case.repository';

/** What money needs to know of a case. */
export interface BilledCase {
  readonly id: string;
  readonly clientId: string;
  readonly marketplace: MarketplaceCode;
  readonly status: CaseStatus;
  readonly closedAs: ClosedAs | null;
  readonly round: number;
  readonly version: number;
}

/** @throws CASES.CASE_NOT_FOUND */
export const billedCase = (tx: Tx, caseId: string): Promise<BilledCase> => caseOf(tx, caseId);

/** The same, locked until the transaction ends: two people who bill one case wait for each other. */
export const billedCaseForUpdate = (tx: ChangeTx, caseId: string): Promise<BilledCase> =>
  caseForUpdate(tx, caseId);

/** A success that a second person verified. People are staff ids. */
export interface VerifiedClaim {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly round: number;
  readonly scope: { readonly asins?: readonly string[]; readonly marketplaces?: readonly MarketplaceCode[] };
  readonly claimedBy: string;
  readonly verifiedBy: string;
}

/** The newest verified claim of a case. */
export async function verifiedClaimOf(tx: Tx, caseId: string): Promise<VerifiedClaim | null> {
  const [claim] = await tx.query<VerifiedClaim>(
    `select id, kind, round, scope, coalesce(claimed_by, claimed_by_person) as "claimedBy", judged_by as "verifiedBy" from cases.outcome_claims
     where firm_id = $1 and case_id = $2 and state = 'verified' order by judged_at desc, id desc limit 1`,
    [tx.scope.firmId, caseId],
  );
  return claim ?? null;
}

/** One amount of a release of funds, in minor units as they were recorded. */
export interface ReleasedAmount {
  readonly releaseId: string;
  readonly releasedOn: string;
  readonly currency: string;
  readonly minor: bigint;
  readonly recordedBy: string;
  readonly hasEvidence: boolean;
}

const MOST_AMOUNTS = 500;

/** Every amount that Amazon released in a case, oldest first, at most 500; corrections are below zero. */
export async function releasedAmounts(tx: Tx, caseId: string): Promise<readonly ReleasedAmount[]> {
  const rows = await tx.query<Omit<ReleasedAmount, 'minor'> & { readonly minor: string }>(
    `select r.id as "releaseId", r.released_on::text as "releasedOn", l.currency, l.amount_minor::text as minor,
       r.recorded_by as "recordedBy", exists (select from cases.funds_release_evidence e
         where e.firm_id = r.firm_id and e.release_id = r.id) as "hasEvidence"
     from cases.funds_releases r
     join cases.funds_release_lines l on l.firm_id = r.firm_id and l.release_id = r.id
     where r.firm_id = $1 and r.case_id = $2 order by r.recorded_at, r.id, l.currency limit $3`,
    [tx.scope.firmId, caseId, MOST_AMOUNTS],
  );
  return rows.map(({ minor, ...row }) => ({ ...row, minor: BigInt(minor) }));
}
