import type { DeadlineKind } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

const LINES = 10;
const COUNTED = 100;

export interface DigestDeadline {
  readonly caseNumber: string;
  readonly code: string;
  readonly title: string | null;
  readonly kind: DeadlineKind;
  readonly dueAt: Date;
}

export interface DigestTask {
  readonly caseNumber: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly dueAt: Date;
}

/** What a member of staff should know this morning; every list has ten lines at most. */
export interface Digest {
  readonly overdue: readonly DigestDeadline[];
  readonly dueSoon: readonly DigestDeadline[];
  readonly tasks: readonly DigestTask[];
  /** Numbers of their cases for which nothing is scheduled. */
  readonly unscheduled: readonly string[];
  /** Numbers of their cases that stand still. */
  readonly stuck: readonly string[];
  /** Open cases that nobody has taken, counted up to 100. */
  readonly unassigned: number;
}

const DEADLINES = `select c.number as "caseNumber", d.code, d.title, d.kind, d.due_at as "dueAt"
  from cases.cases c join cases.deadlines d on d.firm_id = c.firm_id and d.id = c.next_deadline_id
  where c.firm_id = $1 and c.assignee_id = $2 and c.status <> 'closed'`;

/** The digest of a member of staff as things stand now: six bounded queries on indexes. */
export async function digestOf(tx: Tx, staffId: string): Promise<Digest> {
  const own = [tx.scope.firmId, staffId, tx.now, LINES];
  const numbers = async (condition: string) => {
    const rows = await tx.query<{ number: string }>(
      `select number from cases.cases where firm_id = $1 and assignee_id = $2 and status <> 'closed' and ${condition}
       order by next_deadline_at, id limit $4`,
      own,
    );
    return rows.map((row) => row.number);
  };
  const [unassigned] = await tx.query<{ count: number }>(
    `select count(*)::int as count from (select from cases.cases
      where firm_id = $1 and assignee_id is null and status <> 'closed' limit $2) as found`,
    [tx.scope.firmId, COUNTED],
  );
  return {
    overdue: await tx.query<DigestDeadline>(
      `${DEADLINES} and c.next_deadline_at < $3 order by c.next_deadline_at, c.id limit $4`,
      own,
    ),
    dueSoon: await tx.query<DigestDeadline>(
      `${DEADLINES} and c.next_deadline_at >= $3 and c.next_deadline_at < $3::timestamptz + interval '7 days'
       order by c.next_deadline_at, c.id limit $4`,
      own,
    ),
    tasks: await tx.query<DigestTask>(
      `select c.number as "caseNumber", t.title_zh as "titleZh", t.title_en as "titleEn", t.due_at as "dueAt"
       from cases.tasks t join cases.cases c on c.firm_id = t.firm_id and c.id = t.case_id
       where t.firm_id = $1 and t.assignee_id = $2 and t.state = 'open' and t.due_at < $3::timestamptz + interval '1 day'
       order by t.due_at, t.id limit $4`,
      own,
    ),
    unscheduled: await numbers('next_action_at is null and $3::timestamptz is not null'),
    stuck: await numbers('stuck_from < $3'),
    unassigned: unassigned?.count ?? 0,
  };
}
