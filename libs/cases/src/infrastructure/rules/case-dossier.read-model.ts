import type { NoticeForCase } from '@overturn/notices';
import { noticesForReading } from '@overturn/notices';
import type { Tx } from '@overturn/platform';
import { In } from 'typeorm';
import { CaseRow } from '../case.row';
import { DeadlineRow } from '../deadline.row';

/** All that the deadlines of a case follow from. */
export interface CaseDossier {
  readonly row: CaseRow;
  readonly deadlines: readonly DeadlineRow[];
  readonly opening: NoticeForCase;
  readonly filedAt: Date | null;
  /** What Amazon asks for now; null unless the case waits for our answer. */
  readonly asked: { readonly at: Date; readonly notice: NoticeForCase | null } | null;
}

interface Asked {
  readonly caseId: string;
  readonly kind: string;
  readonly at: Date;
  readonly noticeId: string | null;
}

/** The dossiers of many cases, in a fixed number of queries. */
export async function caseDossiers(tx: Tx, caseIds: readonly string[]): Promise<CaseDossier[]> {
  if (caseIds.length === 0) return [];
  const { firmId } = tx.scope;
  const ids = [...caseIds];
  const rows = await tx.manager.find(CaseRow, { where: { firmId, id: In(ids) }, order: { id: 'ASC' } });
  const deadlines = await tx.manager.find(DeadlineRow, {
    where: { firmId, caseId: In(ids) },
    order: { dueAt: 'ASC', id: 'ASC' },
  });
  const filed = await tx.query<{ caseId: string; at: Date }>(
    `select distinct on (case_id) case_id as "caseId", filed_at as at from cases.submissions
     where firm_id = $1 and case_id = any ($2::uuid[]) order by case_id, filed_at desc`,
    [firmId, ids],
  );
  const answers = await tx.query<Asked>(
    `select distinct on (case_id) case_id as "caseId", kind, recorded_at as at, notice_id as "noticeId"
     from cases.answers where firm_id = $1 and case_id = any ($2::uuid[]) order by case_id, recorded_at desc, id desc`,
    [firmId, ids],
  );
  const notices = await noticesForReading(tx, [
    ...rows.map((row) => row.openingNoticeId),
    ...answers.flatMap(({ noticeId }) => (noticeId ? [noticeId] : [])),
  ]);
  return rows.flatMap((row) => {
    const opening = notices.get(row.openingNoticeId);
    if (!opening) return [];
    const answer = answers.find(({ caseId }) => caseId === row.id);
    const isAsked = row.status === 'info_requested' && answer?.kind === 'info_requested';
    return [
      {
        row,
        opening,
        deadlines: deadlines.filter(({ caseId }) => caseId === row.id),
        filedAt: filed.find(({ caseId }) => caseId === row.id)?.at ?? null,
        asked: isAsked ? { at: answer.at, notice: notices.get(answer.noticeId ?? '') ?? null } : null,
      },
    ];
  });
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
