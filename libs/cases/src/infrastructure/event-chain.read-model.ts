import type { Tx } from '@overturn/platform';

export interface EventChainVerdict {
  readonly cases: number;
  readonly events: number;
  /** The first event that does not fit, or the place where one is missing; null for whole chains. */
  readonly broken: { readonly caseId: string; readonly sequence: number } | null;
}

/**
 * Recomputes every hash of a firm's case events. The case keeps the version of its last command, so a cut tail
 * shows too, as far as it held a command; notes of the same version stand in the audit log as well.
 */
export async function verifyEventChains(tx: Tx): Promise<EventChainVerdict> {
  const [row] = await tx.query<{
    cases: number;
    events: number;
    broken_case: string | null;
    broken_at: number | null;
  }>(
    `with walked as (
       select case_id, sequence, case_version, status_after, hash = cases.hash_of(e) as fits, previous_hash,
              lag(hash, 1, ''::bytea) over by_case as hash_before, row_number() over by_case as place
       from cases.case_events e where firm_id = $1
       window by_case as (partition by case_id order by sequence)),
     ends as (select distinct on (case_id) case_id, sequence, case_version, status_after from walked
              order by case_id, sequence desc),
     broken as (
       select case_id, place::int as at from walked
       where not fits or previous_hash <> hash_before or sequence <> place
       union all
       select c.id, coalesce(e.sequence, 0) + 1 from cases.cases c left join ends e on e.case_id = c.id
       where c.firm_id = $1 and (e.case_id is null or e.case_version <> c.version or e.status_after <> c.status))
     select (select count(*)::int from cases.cases where firm_id = $1) as cases,
            (select count(*)::int from walked) as events, first.case_id as broken_case, first.at as broken_at
     from (select 1) as always left join lateral (select case_id, at from broken order by case_id, at limit 1) as first on true`,
    [tx.scope.firmId],
  );
  return {
    cases: row?.cases ?? 0,
    events: row?.events ?? 0,
    broken:
      row?.broken_case && row.broken_at !== null
        ? { caseId: row.broken_case, sequence: row.broken_at }
        : null,
  };
}
