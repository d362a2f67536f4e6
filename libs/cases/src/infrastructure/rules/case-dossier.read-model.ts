import type { AnswerKind } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { In } from 'typeorm';
import { CaseRow } from '../case.row';
import { DeadlineRow } from '../deadline.row';

/** What the firm's own rows say of many cases. */
export interface CaseRecords {
  readonly rows: readonly CaseRow[];
  readonly deadlines: readonly DeadlineRow[];
  /** When a case's last submission was filed. */
  readonly filed: readonly { readonly caseId: string; readonly at: Date }[];
  /** Amazon's last answer to a case. */
  readonly answers: readonly LastAnswer[];
}

export interface LastAnswer {
  readonly caseId: string;
  readonly kind: AnswerKind;
  readonly at: Date;
  readonly noticeId: string | null;
}

/** The records of many cases, in four queries. */
export async function caseRecords(tx: Tx, caseIds: readonly string[]): Promise<CaseRecords> {
  const { firmId } = tx.scope;
  const ids = [...caseIds];
  return {
    rows: await tx.manager.find(CaseRow, { where: { firmId, id: In(ids) }, order: { id: 'ASC' } }),
    deadlines: await tx.manager.find(DeadlineRow, {
      where: { firmId, caseId: In(ids) },
      order: { dueAt: 'ASC', id: 'ASC' },
    }),
    filed: await tx.query<CaseRecords['filed'][number]>(
      `select distinct on (case_id) case_id as "caseId", filed_at as at from cases.submissions
       where firm_id = $1 and case_id = any ($2::uuid[]) order by case_id, filed_at desc`,
      [firmId, ids],
    ),
    answers: await tx.query<LastAnswer>(
      `select distinct on (case_id) case_id as "caseId", kind, recorded_at as at, notice_id as "noticeId"
       from cases.answers where firm_id = $1 and case_id = any ($2::uuid[])
       order by case_id, recorded_at desc, id desc`,
      [firmId, ids],
    ),
  };
}

/** Which cases a change of rules or working days concerns: all open ones, or those with a date of a calendar. */
export type CaseScope = { readonly kind: 'open' } | { readonly kind: 'calendar'; readonly code: string };

const COUNTED_AT_MOST = 100_000;

const sqlOf = (scope: CaseScope): string =>
  scope.kind === 'open'
    ? `select id from cases.cases where firm_id = $1 and status <> 'closed' and $2::text is null`
    : `select distinct case_id as id from cases.deadlines
       where firm_id = $1 and state = 'open' and why ->> 'calendar' is not null and why ->> 'calendar' = $2`;

const codeOf = (scope: CaseScope): string | null => (scope.kind === 'calendar' ? scope.code : null);

/** The next cases behind one, by id. */
export async function nextCaseIds(
  tx: Tx,
  scope: CaseScope,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from (${sqlOf(scope)}) as concerned where ($3::uuid is null or id > $3) order by id limit $4`,
    [tx.scope.firmId, codeOf(scope), after, limit],
  );
  return rows.map(({ id }) => id);
}

/** How many cases are concerned, for a progress bar. */
export async function countConcerned(tx: Tx, scope: CaseScope): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from (${sqlOf(scope)} limit $3) as concerned`,
    [tx.scope.firmId, codeOf(scope), COUNTED_AT_MOST],
  );
  return row?.count ?? 0;
}
