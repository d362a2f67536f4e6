import type { CaseStatus, Cause, MarketplaceCode, PrecedentOutcome } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { caseOf } from './case.repository';

/** What a passage of a plan may name of its case, and by what it is found again. */
export interface WrittenCase {
  readonly id: string;
  readonly number: string;
  readonly status: CaseStatus;
  readonly causes: readonly Cause[];
  readonly marketplace: MarketplaceCode;
  /** IANA zone of its marketplace. */
  readonly zone: string;
  readonly clientId: string;
  readonly sellerAccountId: string;
  readonly openingNoticeId: string;
  readonly noticeReceivedAt: Date;
}

/** For the library. @throws CASES.CASE_NOT_FOUND */
export const writtenCase = (tx: Tx, caseId: string): Promise<WrittenCase> => caseOf(tx, caseId);

/** A plan that went to Amazon and how that ended; `hash` is that of its version. */
export interface JudgedPlan {
  readonly hash: string;
  readonly outcome: PrecedentOutcome;
}

/**
 * The plans of a case of which is known how they ended, once the case's outcome is verified or its appeal was lost: the
 * last plan of a verified round has won, those that Amazon rejected have lost, and in a lost case all have.
 */
export function judgedPlans(tx: Tx, caseId: string): Promise<JudgedPlan[]> {
  return tx.query<JudgedPlan>(
    `with filed as (
       select s.plan_version_hash as hash, max(s.round) as round, max(s.filed_at) as filed_at,
         bool_or(exists (select from cases.answers a where a.firm_id = s.firm_id and a.case_id = s.case_id
           and (a.submission_id = s.id or (a.submission_id is null and a.round = s.round))
           and a.kind in ('rejected', 'final_denial'))) as was_rejected
       from cases.submissions s
       where s.firm_id = $1 and s.case_id = $2 and s.type = 'plan_of_action' and s.plan_version_hash is not null
       group by s.plan_version_hash),
     judged as (
       select f.hash, case
         when o.kind is not null and f.filed_at = (select max(x.filed_at) from filed x where x.round = f.round)
           then case o.kind when 'reinstated' then 'won' else 'partly_won' end
         when f.was_rejected or c.closed_as in ('lost', 'funds_recovered') then 'lost' end as outcome
       from filed f join cases.cases c on c.firm_id = $1 and c.id = $2
       left join lateral (select o.kind from cases.outcome_claims o where o.firm_id = $1 and o.case_id = $2
         and o.round = f.round and o.state = 'verified' limit 1) o on true
       where c.closed_as in ('lost', 'funds_recovered') or exists (select from cases.outcome_claims v
         where v.firm_id = $1 and v.case_id = $2 and v.state = 'verified'))
     select hash, outcome from judged where outcome is not null order by hash`,
    [tx.scope.firmId, caseId],
  );
}
