import { cursorId, cursorInstant, decodeCursor, toPage, type Page, type Tx } from '@overturn/platform';

const COUNTED_AT_MOST = 100;

/** A version that waits for its review. Staff by their ids. */
export interface WaitingReview {
  readonly versionId: string;
  readonly number: number;
  readonly round: number;
  readonly contentHash: string;
  readonly submittedAt: Date;
  readonly submittedBy: string;
  readonly authorIds: readonly string[];
  readonly reviewerId: string | null;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly clientNameZh: string;
  /** Number of the newest version of the case that a reviewer approved before; null: none. */
  readonly lastApproved: number | null;
  /** The case's next deadline. */
  readonly dueAt: Date | null;
}

/** Whose reviews: those of a reviewer, and those that nobody has and that the person may do. */
export interface ReviewsFor {
  readonly staffId: string;
  /** The firm lets authors review what they wrote. */
  readonly allowsOwn: boolean;
}

const WAITING = `from cases.cases c
     join lateral (select * from plans.versions n where n.firm_id = c.firm_id and n.case_id = c.id
       order by n.number desc limit 1) v on true
     left join plans.reviewers r on r.firm_id = v.firm_id and r.version_id = v.id`;

/** A condition on `WAITING` with the person's parameters; nothing without a person. */
const isFor = (person: ReviewsFor | null, params: unknown[]): string => {
  if (person === null) return '';
  const me = `$${params.push(person.staffId)}::uuid`;
  const own = `and ($${params.push(person.allowsOwn)}::boolean or not exists (select from plans.version_authors a
     where a.firm_id = v.firm_id and a.version_id = v.id and a.staff_id = ${me}))`;
  return `and (r.reviewer_id = ${me} or r.reviewer_id is null) ${own}`;
};

/** How many plans wait for a person, up to a bound. */
export async function countWaiting(
  tx: Tx,
  person: ReviewsFor,
): Promise<{ readonly count: number; readonly isAtLeast: boolean }> {
  const params: unknown[] = [tx.scope.firmId, COUNTED_AT_MOST + 1];
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from (select ${WAITING}
       where c.firm_id = $1 and c.status = 'in_review' ${isFor(person, params)} limit $2) as waiting`,
    params,
  );
  const count = row?.count ?? 0;
  return { count: Math.min(count, COUNTED_AT_MOST), isAtLeast: count > COUNTED_AT_MOST };
}

/**
 * Plans that wait for a reviewer, the one that waits longest first; one page by keyset on (submitted, id).
 * `person` narrows them down to what waits for somebody.
 */
export async function waitingReviews(
  tx: Tx,
  person: ReviewsFor | null,
  page: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<Page<WaitingReview>> {
  const after = decodeCursor(page.cursor, 2);
  const params: unknown[] = [tx.scope.firmId, page.limit + 1];
  if (after) params.push(cursorInstant(after[0]), cursorId(after[1]));
  const rows = await tx.query<WaitingReview>(
    `select v.id as "versionId", v.number, v.round, v.content_hash as "contentHash", v.submitted_at as "submittedAt",
       v.submitted_by as "submittedBy", r.reviewer_id as "reviewerId", c.id as "caseId", c.number as "caseNumber",
       k.name_zh as "clientNameZh", c.next_deadline_at as "dueAt",
       array(select a.staff_id from plans.version_authors a where a.firm_id = v.firm_id and a.version_id = v.id
         order by a.staff_id) as "authorIds",
       (select max(o.number) from plans.versions o join plans.verdicts d on d.firm_id = o.firm_id
          and d.version_id = o.id and d.verdict = 'approved'
        where o.firm_id = v.firm_id and o.case_id = v.case_id and o.number < v.number) as "lastApproved"
     ${WAITING}
     join clients.clients k on k.firm_id = c.firm_id and k.id = c.client_id
     where c.firm_id = $1 and c.status = 'in_review' ${isFor(person, params)} ${after ? 'and (v.submitted_at, v.id) > ($3, $4)' : ''}
     order by v.submitted_at, v.id limit $2`,
    params,
  );
  return toPage(
    rows,
    page.limit,
    (row) => [row.submittedAt.toISOString(), row.versionId],
    (row) => row,
  );
}

/** How long reviews took: from a version's submission to its first verdict. Hours of the clock. */
export interface ReviewTime {
  /** Staff id; null: the whole firm. */
  readonly reviewerId: string | null;
  readonly reviews: number;
  readonly medianHours: number;
  readonly p90Hours: number;
}

/** Of the reviews that ended in the last so many days: the firm first, then who reviewed most. */
export const reviewTimes = (tx: Tx, days: number): Promise<ReviewTime[]> =>
  tx.query<ReviewTime>(
    `with ended as (
       select distinct on (d.version_id) d.given_by,
         extract(epoch from d.given_at - v.submitted_at) / 3600 as hours
       from plans.verdicts d join plans.versions v on v.firm_id = d.firm_id and v.id = d.version_id
       where d.firm_id = $1 and d.verdict in ('approved', 'changes_requested')
         and d.given_at >= $2::timestamptz - make_interval(days => $3)
         and not exists (select from plans.verdicts e where e.firm_id = d.firm_id and e.version_id = d.version_id
           and e.verdict in ('approved', 'changes_requested') and e.given_at < d.given_at)
       order by d.version_id, d.given_at, d.id)
     select given_by as "reviewerId", count(*)::int as reviews,
       round((percentile_cont(0.5) within group (order by hours))::numeric, 2)::float8 as "medianHours",
       round((percentile_cont(0.9) within group (order by hours))::numeric, 2)::float8 as "p90Hours"
     from ended group by grouping sets ((), (given_by)) having count(*) > 0
     order by given_by is not null, count(*) desc, given_by`,
    [tx.scope.firmId, tx.now, days],
  );
