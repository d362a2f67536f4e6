import type { AnswerKind, AskedDocument, Channel, SubmissionType } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';

/** A submission as its round lists it; its text has a page of its own. */
export interface RoundSubmission {
  readonly id: string;
  readonly round: number;
  readonly type: SubmissionType;
  readonly channel: Channel;
  readonly filedAt: Date;
  readonly filedBy: string;
  readonly nextContactAt: Date;
}

export interface RoundAnswer {
  readonly id: string;
  readonly round: number;
  readonly kind: AnswerKind;
  readonly submissionId: string | null;
  readonly noticeId: string | null;
  readonly asked: readonly AskedDocument[];
  readonly attemptsLeft: number | null;
  readonly note: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly analysis: {
    readonly asked: string;
    readonly missing: string;
    readonly policy: string;
    readonly policyUrl: string | null;
    readonly analysedBy: string;
    readonly analysedAt: Date;
    readonly version: number;
  } | null;
}

/** More than any case has: a bound, not a page. */
const AT_MOST = 200;

/** Submissions of a case, newest first. */
export const submissionsOfCase = (tx: Tx, caseId: string): Promise<RoundSubmission[]> =>
  tx.query<RoundSubmission>(
    `select id, round, type, channel, filed_at as "filedAt", filed_by as "filedBy", next_contact_at as "nextContactAt"
     from cases.submissions where firm_id = $1 and case_id = $2 order by filed_at desc, id desc limit $3`,
    [tx.scope.firmId, caseId, AT_MOST],
  );

type AnswerRecord = Omit<RoundAnswer, 'analysis'> & {
  readonly [F in keyof NonNullable<RoundAnswer['analysis']> as `x_${F}`]:
    NonNullable<RoundAnswer['analysis']>[F] | null;
};

/** Answers of a case with their analyses, newest first. */
export async function answersOfCase(tx: Tx, caseId: string): Promise<RoundAnswer[]> {
  const rows = await tx.query<AnswerRecord>(
    `select a.id, a.round, a.kind, a.submission_id as "submissionId", a.notice_id as "noticeId", a.asked,
            a.attempts_left as "attemptsLeft", a.note, a.recorded_at as "recordedAt", a.recorded_by as "recordedBy",
            x.asked as "x_asked", x.missing as "x_missing", x.policy as "x_policy", x.policy_url as "x_policyUrl",
            x.analysed_by as "x_analysedBy", x.analysed_at as "x_analysedAt", x.version as "x_version"
     from cases.answers a
     left join cases.rejection_analyses x on x.firm_id = a.firm_id and x.answer_id = a.id
     where a.firm_id = $1 and a.case_id = $2 order by a.recorded_at desc, a.id desc limit $3`,
    [tx.scope.firmId, caseId, AT_MOST],
  );
  return rows.map(
    ({ x_asked, x_missing, x_policy, x_policyUrl, x_analysedBy, x_analysedAt, x_version, ...answer }) => ({
      ...answer,
      analysis:
        x_asked === null || x_missing === null || x_policy === null || x_analysedBy === null ||
        x_analysedAt === null || x_version === null
          ? null
          : {
              asked: x_asked,
              missing: x_missing,
              policy: x_policy,
              policyUrl: x_policyUrl,
              analysedBy: x_analysedBy,
              analysedAt: x_analysedAt,
              version: x_version,
            },
    }),
  ); // prettier-ignore
}
