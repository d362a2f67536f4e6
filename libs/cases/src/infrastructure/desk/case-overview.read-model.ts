import type { AnswerKind, Channel, SubmissionType } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

export interface CaseOverview {
  readonly tasks: readonly {
    readonly id: string;
    readonly titleZh: string;
    readonly titleEn: string;
    readonly dueAt: Date | null;
    readonly ownerRole: string;
    readonly assigneeId: string | null;
  }[];
  readonly openTasks: number;
  readonly submission: {
    readonly type: SubmissionType;
    readonly channel: Channel;
    readonly round: number;
    readonly filedAt: Date;
    readonly nextContactAt: Date;
  } | null;
  readonly answer: { readonly kind: AnswerKind; readonly round: number; readonly recordedAt: Date } | null;
}

const SHOWN = 5;

/** What a case's first tab shows beside the case itself: three queries. */
export async function overviewOf(tx: Tx, caseId: string): Promise<CaseOverview> {
  const of = [tx.scope.firmId, caseId];
  const tasks = await tx.query<CaseOverview['tasks'][number] & { total: number }>(
    `select id, title_zh as "titleZh", title_en as "titleEn", due_at as "dueAt", owner_role as "ownerRole",
            assignee_id as "assigneeId", count(*) over ()::int as total
     from cases.tasks where firm_id = $1 and case_id = $2 and state = 'open' order by due_at, id limit ${SHOWN}`,
    of,
  );
  const [submission] = await tx.query<NonNullable<CaseOverview['submission']>>(
    `select type, channel, round, filed_at as "filedAt", next_contact_at as "nextContactAt"
     from cases.submissions where firm_id = $1 and case_id = $2 order by filed_at desc, id desc limit 1`,
    of,
  );
  const [answer] = await tx.query<NonNullable<CaseOverview['answer']>>(
    `select kind, round, recorded_at as "recordedAt"
     from cases.answers where firm_id = $1 and case_id = $2 order by recorded_at desc, id desc limit 1`,
    of,
  );
  return {
    tasks,
    openTasks: tasks[0]?.total ?? 0,
    submission: submission ?? null,
    answer: answer ?? null,
  };
}
