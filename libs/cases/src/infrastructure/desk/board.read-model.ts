import type { CaseStatus } from '@overturn/kernel';
import { toPage, type Page, type Tx } from '@overturn/platform';
import {
  COUNTED_AT_MOST,
  SUMMARY_COLUMNS,
  conditionOf,
  type CaseFilter,
  type CaseSummary,
} from '../case-list.read-model';

export interface BoardColumn {
  readonly status: CaseStatus;
  readonly count: number;
  readonly isAtLeast: boolean;
  readonly page: Page<CaseSummary>;
}

/**
 * The first cases of each status, nearest deadline first, and how many there are, in two queries. A column goes on
 * as the list of its status does, from `nextCursor`.
 */
export async function boardOf(
  tx: Tx,
  filter: CaseFilter,
  statuses: readonly CaseStatus[],
  limit: number,
): Promise<readonly BoardColumn[]> {
  const { sql, params } = conditionOf(tx, filter);
  const wanted = `$${params.push(statuses)}::text[]`;
  const counts = await tx.query<{ status: CaseStatus; count: number }>(
    `select lane.status, found.count from unnest(${wanted}) as lane (status) cross join lateral (
       select count(*)::int as count from (select from cases.cases c where ${sql} and c.status = lane.status
         limit ${COUNTED_AT_MOST + 1}) as counted) as found`,
    params,
  );
  const first = `$${params.push(limit + 1)}`;
  const rows = await tx.query<CaseSummary>(
    `select ${SUMMARY_COLUMNS} from unnest(${wanted}) with ordinality as lane (status, place) cross join lateral (
       select c.* from cases.cases c where ${sql} and c.status = lane.status
       order by c.next_deadline_at, c.id limit ${first}) as c
     left join cases.deadlines d on d.firm_id = c.firm_id and d.id = c.next_deadline_id
     order by lane.place, c.next_deadline_at, c.id`,
    params,
  );
  return statuses.map((status) => {
    const count = counts.find((one) => one.status === status)?.count ?? 0;
    return {
      status,
      count: Math.min(count, COUNTED_AT_MOST),
      isAtLeast: count > COUNTED_AT_MOST,
      page: toPage(
        rows.filter((row) => row.status === status),
        limit,
        (row) => [row.nextDeadlineAt?.toISOString() ?? null, row.id],
        (row) => row,
      ),
    };
  });
}
