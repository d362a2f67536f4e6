import type { MarketplaceCode } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

/** How the firm's own cases ended: those opened since an instant, with an outcome. */
export interface OutcomeRecord {
  readonly reinstated: number;
  /** Closed without a reinstatement. */
  readonly denied: number;
  /** From opening to the verified outcome, the middle one of those reinstated; null for none. */
  readonly medianDays: number | null;
}

export async function outcomeRecord(tx: Tx, since: Date): Promise<OutcomeRecord> {
  const [row] = await tx.query<OutcomeRecord>(
    `with won as (
       select k.id, extract(epoch from min(c.judged_at) - k.opened_at) / 86400 as days
       from cases.cases k
       join cases.outcome_claims c on c.firm_id = k.firm_id and c.case_id = k.id and c.state = 'verified'
       where k.firm_id = $1 and k.opened_at >= $2 group by k.id, k.opened_at)
     select (select count(*)::int from won) as reinstated,
       (select count(*)::int from cases.cases k where k.firm_id = $1 and k.opened_at >= $2 and k.status = 'closed'
         and k.closed_as in ('lost', 'funds_recovered') and not exists (select from won where won.id = k.id)) as denied,
       (select round(percentile_cont(0.5) within group (order by days))::int from won) as "medianDays"`,
    [tx.scope.firmId, since],
  );
  return row ?? { reinstated: 0, denied: 0, medianDays: null };
}

/** A case that is worked on under an engagement and has no outcome yet. */
export interface RunningCase {
  readonly id: string;
  readonly marketplace: MarketplaceCode;
  readonly round: number;
  readonly openedAt: Date;
}

const MOST_RUNNING = 1_000;

/** Oldest first, at most 1,000. */
export const runningCases = (tx: Tx): Promise<RunningCase[]> =>
  tx.query<RunningCase>(
    `select id, marketplace, round, opened_at as "openedAt" from cases.cases
     where firm_id = $1 and status in ('investigating', 'drafting', 'in_review', 'awaiting_client', 'ready_to_submit',
       'awaiting_amazon', 'info_requested', 'rejected', 'outcome_claimed')
     order by opened_at, id limit $2`,
    [tx.scope.firmId, MOST_RUNNING],
  );
