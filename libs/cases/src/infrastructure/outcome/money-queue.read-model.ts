import type { OutcomeKind } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

/** A claim of success that finance acts on next: it is verified, or the fee for it is calculated. People are staff ids. */
export interface QueuedClaim {
  readonly id: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly kind: OutcomeKind;
  readonly claimedBy: string;
  readonly claimedAt: Date;
  readonly verifiedAt: Date | null;
}

const MOST_CLAIMS = 200;
const CLAIM = `c.id, c.case_id as "caseId", k.client_id as "clientId", c.kind, c.claimed_by as "claimedBy",
  c.claimed_at as "claimedAt", case when c.state = 'verified' then c.judged_at end as "verifiedAt"`;
const OF_CASE =
  'from cases.outcome_claims c join cases.cases k on k.firm_id = c.firm_id and k.id = c.case_id';

/** Claims that wait for a second person, oldest first, at most 200. */
export const claimsToVerify = (tx: Tx): Promise<QueuedClaim[]> =>
  tx.query<QueuedClaim>(
    `select ${CLAIM} ${OF_CASE} where c.firm_id = $1 and c.state = 'claimed' order by c.claimed_at, c.id limit $2`,
    [tx.scope.firmId, MOST_CLAIMS],
  );

/** Claims that were verified since an instant, the newest first, at most 200. */
export const claimsVerifiedSince = (tx: Tx, since: Date): Promise<QueuedClaim[]> =>
  tx.query<QueuedClaim>(
    `select ${CLAIM} ${OF_CASE} where c.firm_id = $1 and c.state = 'verified' and c.judged_at >= $2
     order by c.judged_at desc, c.id desc limit $3`,
    [tx.scope.firmId, since, MOST_CLAIMS],
  );

/** A released amount of some case, as it was recorded. */
export interface QueuedRelease {
  readonly releaseId: string;
  readonly caseId: string;
  readonly clientId: string;
  readonly releasedOn: string;
  readonly currency: string;
  readonly minor: string;
  readonly recordedBy: string;
}

/** Amounts that were recorded as released since an instant, oldest first, at most 200. */
export const releasesSince = (tx: Tx, since: Date): Promise<QueuedRelease[]> =>
  tx.query<QueuedRelease>(
    `select r.id as "releaseId", r.case_id as "caseId", k.client_id as "clientId", r.released_on::text as "releasedOn",
       l.currency, l.amount_minor::text as minor, r.recorded_by as "recordedBy"
     from cases.funds_releases r
     join cases.funds_release_lines l on l.firm_id = r.firm_id and l.release_id = r.id
     join cases.cases k on k.firm_id = r.firm_id and k.id = r.case_id
     where r.firm_id = $1 and r.recorded_at >= $2 and l.amount_minor > 0 order by r.recorded_at, r.id, l.currency limit $3`,
    [tx.scope.firmId, since, MOST_CLAIMS],
  );
