import type { DeadlineKind, MarketplaceCode } from '@overturn/kernel';
import { cursorId, cursorInstant, decodeCursor, toPage, type Page, type Tx } from '@overturn/platform';

/** A date on which something is due or opens, as a calendar shows it. */
export interface CalendarEntry {
  readonly what: 'deadline' | 'task';
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  /** A deadline's matter; a task's own code. */
  readonly code: string;
  readonly titleZh: string | null;
  readonly titleEn: string | null;
  /** Whether a person wrote the title: it may name the client. */
  readonly isByHand: boolean;
  readonly kind: DeadlineKind;
  readonly dueAt: Date;
  readonly madeAt: Date;
  readonly zone: string;
  readonly marketplace: MarketplaceCode;
  readonly clientId: string;
  readonly sellerAccountId: string;
  readonly assigneeId: string | null;
}

interface Range {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Counting a day stops here: a number above it says "at least". */
export const COUNTED_PER_DAY = 100;

const DEADLINE_COLUMNS = `'deadline' as what, d.id, d.case_id as "caseId", c.number as "caseNumber", d.code,
  d.title as "titleZh", d.title as "titleEn", d.source = 'manual' as "isByHand", d.kind, d.due_at as "dueAt",
  d.created_at as "madeAt", d.zone, c.marketplace, c.client_id as "clientId", c.seller_account_id as "sellerAccountId",
  c.assignee_id as "assigneeId"`;
const TASK_COLUMNS = `'task' as what, t.id, t.case_id as "caseId", c.number as "caseNumber", t.code,
  t.title_zh as "titleZh", t.title_en as "titleEn", t.source = 'manual' as "isByHand", 'latest_by' as kind,
  t.due_at as "dueAt", t.created_at as "madeAt", c.zone, c.marketplace, c.client_id as "clientId",
  c.seller_account_id as "sellerAccountId", coalesce(t.assignee_id, c.assignee_id) as "assigneeId"`;

/**
 * Open deadlines and tasks between two instants, in the order of their dates. A date before which to act belongs
 * to the day that it ends, as midnight does; one that opens something belongs to the day that it begins.
 */
const between = (starts: string, ends: string, staff: string, after: string, limit: string): string => `
  (select ${DEADLINE_COLUMNS} from cases.deadlines d
   join cases.cases c on c.firm_id = d.firm_id and c.id = d.case_id
   where d.firm_id = $1 and d.state = 'open' and d.due_at >= ${starts} and d.due_at <= ${ends}
     and case when d.kind = 'latest_by' then d.due_at > ${starts} else d.due_at < ${ends} end
     and (${staff}::uuid[] is null or c.assignee_id = any (${staff}::uuid[]))
     ${after && `and (d.due_at, d.id) > ${after}`}
   order by d.due_at, d.id limit ${limit})
  union all
  (select ${TASK_COLUMNS} from cases.tasks t
   join cases.cases c on c.firm_id = t.firm_id and c.id = t.case_id and c.status <> 'closed'
   where t.firm_id = $1 and t.state = 'open' and t.due_at > ${starts} and t.due_at <= ${ends}
     and (${staff}::uuid[] is null or coalesce(t.assignee_id, c.assignee_id) = any (${staff}::uuid[]))
     ${after && `and (t.due_at, t.id) > ${after}`}
   order by t.due_at, t.id limit ${limit})`;

/**
 * What is due on each day: the first `shown`, and how many there are, counted to a bound. One query, two index
 * ranges a day; `staffIds` null is everybody's.
 */
export function calendarOf(
  tx: Tx,
  days: readonly Range[],
  staffIds: readonly string[] | null,
  shown: number,
): Promise<(CalendarEntry & { readonly day: number; readonly total: number })[]> {
  return tx.query(
    `select days.n::int - 1 as day, found.* from unnest($2::timestamptz[], $3::timestamptz[])
       with ordinality as days (starts_at, ends_at, n)
     cross join lateral (
       select entry.*, count(*) over ()::int as total
       from (${between('days.starts_at', 'days.ends_at', '$4', '', '$5')}) as entry
       order by "dueAt", id limit $6) as found
     order by days.n, "dueAt", id`,
    [
      tx.scope.firmId,
      days.map((day) => day.startsAt),
      days.map((day) => day.endsAt),
      staffIds,
      COUNTED_PER_DAY + 1,
      shown,
    ],
  );
}

/** One page of what is due between two instants, by keyset. */
export async function calendarPage(
  tx: Tx,
  { startsAt, endsAt }: Range,
  staffIds: readonly string[] | null,
  page: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<Page<CalendarEntry>> {
  const params: unknown[] = [tx.scope.firmId, startsAt, endsAt, staffIds, page.limit + 1];
  const key = decodeCursor(page.cursor, 2);
  if (key) params.push(cursorInstant(key[0]), cursorId(key[1]));
  const after = key ? '($6::timestamptz, $7::uuid)' : '';
  const rows = await tx.query<CalendarEntry>(
    `select entry.* from (${between('$2::timestamptz', '$3::timestamptz', '$4', after, '$5')}) as entry
     order by "dueAt", id limit $5`,
    params,
  );
  return toPage(
    rows,
    page.limit,
    (row) => [row.dueAt.toISOString(), row.id],
    (row) => row,
  );
}

const DATES_AT_MOST = 1_000;

/** What a member of staff has to do or to await between two instants, for a calendar program. */
export async function datesOfStaff(tx: Tx, staffId: string, range: Range): Promise<readonly CalendarEntry[]> {
  return (await calendarPage(tx, range, [staffId], { limit: DATES_AT_MOST })).items;
}
