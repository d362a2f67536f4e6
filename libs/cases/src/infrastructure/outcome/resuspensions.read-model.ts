import type { Cause } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

/** A won case whose account was suspended again, and the case that it became. */
export interface Resuspension {
  readonly caseId: string;
  readonly number: string;
  readonly laterCaseId: string;
  readonly laterNumber: string;
  readonly linkedAt: Date;
  /** When the outcome was verified from which the guarantee counts. */
  readonly verifiedAt: Date;
  readonly sharedCauses: readonly Cause[];
  readonly laterCauses: readonly Cause[];
}

/** Those in which the case is the earlier or the later one, oldest first, at most 50. */
export function resuspensionsOf(tx: Tx, caseId: string): Promise<Resuspension[]> {
  return tx.query<Resuspension>(
    `select l.from_case_id as "caseId", a.number, l.to_case_id as "laterCaseId", b.number as "laterNumber",
       l.linked_at as "linkedAt", v.at as "verifiedAt", b.causes as "laterCauses",
       array(select unnest(a.causes) intersect select unnest(b.causes) order by 1) as "sharedCauses"
     from cases.case_links l
     join cases.cases a on a.firm_id = l.firm_id and a.id = l.from_case_id
     join cases.cases b on b.firm_id = l.firm_id and b.id = l.to_case_id
     cross join lateral (select max(c.judged_at) as at from cases.outcome_claims c
       where c.firm_id = l.firm_id and c.case_id = l.from_case_id and c.state = 'verified') v
     where l.firm_id = $1 and l.relation = 'resuspension' and v.at is not null and ($2 in (l.from_case_id, l.to_case_id))
     order by l.linked_at, l.id limit 50`,
    [tx.scope.firmId, caseId],
  );
}
