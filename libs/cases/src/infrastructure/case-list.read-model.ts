import type { CaseStatus, Cause, DeadlineKind, MarketplaceCode, SuspensionType } from '@overturn/kernel';
import { cursorId, cursorInstant, decodeCursor, toPage, type Page, type Tx } from '@overturn/platform';

export type CaseView = 'open' | 'mine' | 'overdue' | 'due_soon' | 'unscheduled' | 'stuck' | 'closed';
export type CaseSort = 'due' | 'opened' | 'updated';

export interface CaseFilter {
  readonly view: CaseView;
  readonly status?: readonly CaseStatus[] | undefined;
  readonly type?: readonly SuspensionType[] | undefined;
  readonly cause?: readonly Cause[] | undefined;
  readonly marketplace?: readonly MarketplaceCode[] | undefined;
  /** A staff id, or null for nobody's. */
  readonly assigneeId?: string | null | undefined;
  readonly dueFrom?: Date | undefined;
  readonly dueBefore?: Date | undefined;
  /** Any of these; `caseIds` are the cases that have one, where they are few. */
  readonly tagged?:
    { readonly tags: readonly string[]; readonly caseIds: readonly string[] | null } | undefined;
  /** Ids of clients that a search found; cases are found by their own text as well. */
  readonly search?: { readonly q: string; readonly clientIds: readonly string[] } | undefined;
}

export interface CaseSummary {
  readonly id: string;
  readonly number: string;
  readonly status: CaseStatus;
  readonly suspensionType: SuspensionType;
  readonly causes: Cause[];
  readonly marketplace: MarketplaceCode;
  readonly clientId: string;
  readonly sellerAccountId: string;
  readonly assigneeId: string | null;
  readonly tags: string[];
  readonly deadlineCode: string | null;
  readonly deadlineKind: DeadlineKind | null;
  readonly deadlineZone: string | null;
  readonly nextDeadlineAt: Date | null;
  readonly openedAt: Date;
  readonly updatedAt: Date;
  readonly statusSince: Date;
  readonly version: number;
}

const DUE_SOON_DAYS = 7;
/** Counts stop here: a number above it says "at least". */
export const COUNTED_AT_MOST = 1_000;

/** Sort columns. Only the due date can be missing: such a case comes behind every date, whichever way. */
const SORT_COLUMN: Readonly<Record<CaseSort, string>> = {
  due: 'c.next_deadline_at',
  opened: 'c.opened_at',
  updated: 'c.updated_at',
};

/** The columns of a `CaseSummary`, from a case `c` and its nearest deadline `d`. */
export const SUMMARY_COLUMNS = `c.id, c.number, c.status, c.suspension_type as "suspensionType", c.causes, c.marketplace,
  c.client_id as "clientId", c.seller_account_id as "sellerAccountId", c.assignee_id as "assigneeId", c.tags,
  d.code as "deadlineCode", d.kind as "deadlineKind", d.zone as "deadlineZone", c.next_deadline_at as "nextDeadlineAt",
  c.opened_at as "openedAt", c.updated_at as "updatedAt",
  c.status_since as "statusSince", c.version`;

interface Condition {
  readonly sql: string;
  readonly params: unknown[];
}

interface PageQuery {
  readonly sort: CaseSort;
  readonly dir: 'asc' | 'desc';
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Cases by filter, one page by keyset on (sort column, id). */
export async function listCases(tx: Tx, filter: CaseFilter, page: PageQuery): Promise<Page<CaseSummary>> {
  const { sql, params } = conditionOf(tx, filter);
  const column = SORT_COLUMN[page.sort];
  const rows: CaseSummary[] = [];
  for (const range of rangesOf(page, column)) {
    const values = [...params, ...range.params];
    const places = range.params.map((_, index) => `$${params.length + index + 1}`);
    const order = `${column} ${page.dir}, c.id ${page.dir}`;
    rows.push(
      ...(await tx.query<CaseSummary>(
        `select ${SUMMARY_COLUMNS}
         from (select * from cases.cases c where ${sql} ${range.sql(places)}
               order by ${order} limit $${values.push(page.limit + 1 - rows.length)}) as c
         left join cases.deadlines d on d.firm_id = c.firm_id and d.id = c.next_deadline_id
         order by ${order}`,
        values,
      )),
    );
    if (rows.length > page.limit) break;
  }
  const keyOf = (row: CaseSummary) => {
    const at =
      page.sort === 'due' ? row.nextDeadlineAt : page.sort === 'opened' ? row.openedAt : row.updatedAt;
    return [at?.toISOString() ?? null, row.id];
  };
  return toPage(rows, page.limit, keyOf, (row) => row);
}

interface Range {
  readonly params: readonly unknown[];
  readonly sql: (places: readonly string[]) => string;
}

/**
 * What is left behind the cursor, as ranges of one index each: an index can neither jump into `... or is null`
 * nor be read backwards with its nulls last. The second range is asked only when the first has not filled the page.
 */
function rangesOf({ sort, dir, cursor }: PageQuery, column: string): readonly Range[] {
  const after = decodeCursor(cursor, 2);
  const undated: Range = { params: [], sql: () => `and ${column} is null` };
  if (!after) {
    if (sort !== 'due') return [{ params: [], sql: () => '' }];
    return [{ params: [], sql: () => `and ${column} is not null` }, undated];
  }
  const beyond = dir === 'asc' ? '>' : '<';
  const id = cursorId(after[1]);
  if (after[0] === null)
    return [{ params: [id], sql: ([place]) => `and ${column} is null and c.id ${beyond} ${place}::uuid` }];
  const dated: Range = {
    params: [cursorInstant(after[0]), id],
    sql: ([at, place]) => `and (${column}, c.id) ${beyond} (${at}::timestamptz, ${place}::uuid)`,
  };
  return sort === 'due' ? [dated, undated] : [dated];
}

/**
 * How many cases a filter finds, up to a bound, so that a count never grows with the firm. The order makes it walk
 * an index until the bound is reached, or read the few rows that a rare filter finds by `cases_open_facets`.
 */
export async function countCases(
  tx: Tx,
  filter: CaseFilter,
  atMost = COUNTED_AT_MOST,
): Promise<{ count: number; isAtLeast: boolean }> {
  const { sql, params } = conditionOf(tx, filter);
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from (select from cases.cases c where ${sql}
       order by c.next_deadline_at, c.id limit $${params.push(atMost + 1)}) as found`,
    params,
  );
  const count = row?.count ?? 0;
  return { count: Math.min(count, atMost), isAtLeast: count > atMost };
}

/** A filter as a condition on a case `c`; `$1` is the firm. */
export function conditionOf(tx: Tx, filter: CaseFilter): Condition {
  const params: unknown[] = [tx.scope.firmId];
  const parts = ['c.firm_id = $1', filter.view === 'closed' ? `c.status = 'closed'` : `c.status <> 'closed'`];
  const add = (sql: (place: string) => string, value: unknown) => parts.push(sql(`$${params.push(value)}`));
  if (filter.view === 'overdue') add((p) => `c.next_deadline_at < ${p}`, tx.now);
  if (filter.view === 'due_soon') {
    add((p) => `c.next_deadline_at >= ${p}`, tx.now);
    add((p) => `c.next_deadline_at < ${p}`, new Date(tx.now.getTime() + DUE_SOON_DAYS * 86_400_000));
  }
  if (filter.view === 'unscheduled') parts.push('c.next_action_at is null');
  if (filter.view === 'stuck') add((p) => `c.stuck_from < ${p}`, tx.now);
  if (filter.status) add((p) => `c.status = any (${p}::text[])`, filter.status);
  if (filter.type) add((p) => `c.suspension_type = any (${p}::text[])`, filter.type);
  if (filter.cause) add((p) => `c.causes && ${p}::text[]`, filter.cause);
  if (filter.marketplace) add((p) => `c.marketplace = any (${p}::text[])`, filter.marketplace);
  if (filter.assigneeId === null) parts.push('c.assignee_id is null');
  else if (filter.assigneeId !== undefined) add((p) => `c.assignee_id = ${p}::uuid`, filter.assigneeId);
  if (filter.dueFrom) add((p) => `c.next_deadline_at >= ${p}`, filter.dueFrom);
  if (filter.dueBefore) add((p) => `c.next_deadline_at < ${p}`, filter.dueBefore);
  if (filter.tagged?.caseIds) add((p) => `c.id = any (${p}::uuid[])`, filter.tagged.caseIds);
  else if (filter.tagged) add((p) => `c.tags && ${p}::text[]`, filter.tagged.tags);
  if (filter.search) {
    const q = `$${params.push(filter.search.q)}`;
    const clients = `$${params.push(filter.search.clientIds)}`;
    // Candidates first, by two indexes; an `or` of the two would walk every case of the firm.
    parts.push(`c.id = any (array(select cases.search_ids(${q}, 500) union
      select s.id from cases.cases s where s.firm_id = $1 and s.client_id = any (${clients}::uuid[])))`);
  }
  return { sql: parts.join(' and '), params };
}
