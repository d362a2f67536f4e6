import { Injectable } from '@nestjs/common';
import { Refusal, type AnswerKind, type AskedDocument, type Scope } from '@overturn/kernel';
import { answerNoticeForUpdate, linkNotice, type AnswerNotice } from '@overturn/notices';
import type { ChangeTx } from '@overturn/platform';
import { transitionFor } from '../../domain/lifecycle/case.transitions';
import { keptScope, type OutcomeScope } from '../../domain/outcome';
import {
  addSearchWords,
  answerOfNotice,
  insertAnswer,
  latestSubmissionId,
} from '../../infrastructure/answers/answer.repository';
import type { CaseRow } from '../../infrastructure/case.row';
import { insertOutcomeClaim } from '../../infrastructure/outcome/outcome.repository';
import { CaseCommandRunner } from '../case-command.runner';

export interface RecordAnswerInput {
  /** The message; null for an answer by telephone, which then needs a note. */
  readonly noticeId: string | null;
  /** As the person confirmed or corrected it. */
  readonly kind: AnswerKind;
  readonly asked: readonly AskedDocument[];
  readonly note: string;
  /** ASINs or marketplaces of a partial reinstatement. */
  readonly scope: OutcomeScope;
  /** Staff id. */
  readonly recordedBy: string;
}

/** Records what Amazon replied (答复): the row, its message and the case's next status in one transaction. */
@Injectable()
export class RecordAnswer {
  constructor(private readonly runner: CaseCommandRunner) {}

  /**
   * @throws CASES.ANSWER_ALREADY_RECORDED, CASES.ANSWER_OF_ANOTHER_CASE, CASES.NOTICE_ALREADY_OPENED,
   * NOTICES.NOTICE_NOT_FOUND and what the command runner refuses with
   */
  execute(
    scope: Scope,
    permissions: ReadonlySet<string>,
    caseId: string,
    version: number,
    input: RecordAnswerInput,
  ): Promise<void> {
    const { kind: answerKind, noticeId, note } = input;
    return this.runner.run(
      scope,
      permissions,
      caseId,
      version,
      { type: 'RecordAnswer', payload: { answerKind, noticeId, note } },
      (tx, row) => writeAnswer(tx, row, input),
    );
  }
}

async function writeAnswer(tx: ChangeTx, row: CaseRow, input: RecordAnswerInput): Promise<void> {
  // The decision refuses with its own words; nothing is worth writing before it.
  if (!transitionFor(row.status, 'RecordAnswer')) return;
  const { noticeId, kind, asked, note, recordedBy } = input;
  const notice = noticeId === null ? null : await takeNotice(tx, row, noticeId);
  await insertAnswer(tx, {
    caseId: row.id,
    round: row.round,
    submissionId: await latestSubmissionId(tx, row.id, row.round),
    noticeId,
    kind,
    asked: [...new Set(asked)],
    attemptsLeft: notice?.attemptsLeft ?? null,
    note,
    recordedBy,
  });
  if (kind === 'reinstated' || kind === 'partially_reinstated')
    await insertOutcomeClaim(tx, {
      caseId: row.id,
      round: row.round,
      kind,
      scope: kind === 'partially_reinstated' ? keptScope(input.scope) : {},
      statusBefore: row.status,
      note,
      claimedBy: recordedBy,
      claimedByPerson: null,
      evidenceIds: [],
    });
}

/** Locks the message and ties it to the case, so that of two who record it one is told. */
async function takeNotice(tx: ChangeTx, row: CaseRow, noticeId: string): Promise<AnswerNotice> {
  const notice = await answerNoticeForUpdate(tx, noticeId);
  await refuseTakenNotice(tx, row, notice);
  if (notice.caseId === null) await linkNotice(tx, noticeId, row.id);
  await addSearchWords(tx, row.id, [...notice.caseReferences, ...notice.orderIds, ...notice.asins]);
  return notice;
}

/** @throws CASES.NOTICE_ALREADY_OPENED, CASES.ANSWER_ALREADY_RECORDED, CASES.ANSWER_OF_ANOTHER_CASE */
export async function refuseTakenNotice(tx: ChangeTx, row: CaseRow, notice: AnswerNotice): Promise<void> {
  if (notice.id === row.openingNoticeId) throw new Refusal('CASES.NOTICE_ALREADY_OPENED', { caseId: row.id });
  const recorded = await answerOfNotice(tx, notice.id);
  if (recorded) throw new Refusal('CASES.ANSWER_ALREADY_RECORDED', { caseId: recorded.caseId });
  if (notice.caseId !== null && notice.caseId !== row.id)
    throw new Refusal('CASES.ANSWER_OF_ANOTHER_CASE', { caseId: notice.caseId });
}
