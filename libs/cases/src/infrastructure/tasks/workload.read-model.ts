import type { LocalDate } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

export interface BusyDay {
  readonly date: LocalDate;
  readonly tasks: number;
  readonly deadlines: number;
}

/** Open tasks of a person and open deadlines of their cases, by the day on which they are due in a zone. */
export function busyDaysOf(
  tx: Tx,
  staffId: string,
  period: { readonly from: Date; readonly before: Date; readonly zone: string },
): Promise<BusyDay[]> {
  return tx.query<BusyDay>(
    `select to_char(due_at at time zone $5, 'YYYY-MM-DD') as date,
            count(*) filter (where what = 'task')::int as tasks, count(*) filter (where what = 'deadline')::int as deadlines
     from (
       select 'task' as what, due_at from cases.tasks
       where firm_id = $1 and assignee_id = $2 and state = 'open' and due_at >= $3 and due_at < $4
       union all
       select 'deadline', d.due_at from cases.cases c
       join cases.deadlines d on d.firm_id = c.firm_id and d.case_id = c.id
       where c.firm_id = $1 and c.assignee_id = $2 and c.status <> 'closed'
         and d.state = 'open' and d.due_at >= $3 and d.due_at < $4) as busy
     group by 1 order by 1`,
    [tx.scope.firmId, staffId, period.from, period.before, period.zone],
  );
}

/** Open cases of each of these people, by the index of open cases of an assignee. */
export async function openCasesOfStaff(
  tx: Tx,
  staffIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ id: string; count: number }>(
    `select assignee_id as id, count(*)::int as count from cases.cases
     where firm_id = $1 and assignee_id = any ($2::uuid[]) and status <> 'closed' group by assignee_id`,
    [tx.scope.firmId, staffIds],
  );
  return new Map(rows.map((row) => [row.id, row.count]));
}
