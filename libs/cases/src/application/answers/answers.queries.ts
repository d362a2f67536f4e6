import { Injectable } from '@nestjs/common';
import { staffNames } from '@overturn/identity';
import type { AskedDocument, Scope } from '@overturn/kernel';
import {
  answerNotice,
  answerNoticesOfCase,
  countUnfiledAnswers,
  unfiledAnswers,
  type AnswerNotice,
} from '@overturn/notices';
import { UnitOfWork, type Page, type Tx } from '@overturn/platform';
import {
  compareAsked,
  proposeAnswer,
  type AnswerMatch,
  type AnswerProposal,
  type AskedComparison,
} from '../../domain/answers';
import { answerOfNotice } from '../../infrastructure/answers/answer.repository';
import {
  answersOfCase,
  submissionsOfCase,
  type RoundAnswer,
  type RoundSubmission,
} from '../../infrastructure/answers/rounds.read-model';
import type { WaitingCaseFacts } from '../../infrastructure/answers/waiting-cases.read-model';
import { caseOf } from '../../infrastructure/case.repository';
import type { CaseRow } from '../../infrastructure/case.row';
import { namesOf, type Names } from '../cases.queries';
import { findWaitingCases } from './find-waiting-cases';

/** A message with what the machine takes it for, and whose it may be. */
export interface ReadAnswer {
  readonly notice: AnswerNotice;
  readonly proposal: AnswerProposal;
  readonly match: AnswerMatch;
}

/** Messages with the cases and names that their candidates need. */
export interface ReadAnswers<T> {
  readonly read: T;
  readonly cases: ReadonlyMap<string, WaitingCaseFacts>;
  readonly names: Names;
}

/** What two askings of Amazon have in common; `before` may be the notice that opened the case. */
export interface RoundComparison extends AskedComparison {
  readonly nowAnswerId: string;
  /** Null: the opening notice. */
  readonly beforeAnswerId: string | null;
}

export interface CaseRounds {
  /** The running one. */
  readonly round: number;
  readonly submissions: readonly RoundSubmission[];
  readonly answers: readonly RoundAnswer[];
  readonly comparison: RoundComparison | null;
  /** Messages of the case that look like answers, but are not recorded as one. */
  readonly unrecorded: readonly { readonly notice: AnswerNotice; readonly proposal: AnswerProposal }[];
  readonly staff: ReadonlyMap<string, string>;
}

/** What screens ask about answers, rounds and the queue. */
@Injectable()
export class AnswerQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** Answers without a case, newest first, each with the cases that it may answer. */
  queue(
    scope: Scope,
    query: { cursor?: string | undefined; limit: number },
  ): Promise<ReadAnswers<Page<ReadAnswer>>> {
    return this.work.read(scope, async (tx) => {
      const page = await unfiledAnswers(tx, query);
      const { matches, cases } = await findWaitingCases(tx, page.items);
      const read = page.items.map((notice) => readOf(notice, matches.get(notice.id)));
      return {
        read: { items: read, nextCursor: page.nextCursor },
        cases,
        names: await namesOf(tx, [...cases.values()]),
      };
    });
  }

  count(scope: Scope): Promise<{ count: number; isAtLeast: boolean }> {
    return this.work.read(scope, countUnfiledAnswers);
  }

  /** One message as an answer. @throws NOTICES.NOTICE_NOT_FOUND */
  readOne(
    scope: Scope,
    noticeId: string,
  ): Promise<ReadAnswers<ReadAnswer> & { readonly recordedInCaseId: string | null }> {
    return this.work.read(scope, async (tx) => {
      const notice = await answerNotice(tx, noticeId);
      const { matches, cases } = await findWaitingCases(tx, notice.caseId === null ? [notice] : []);
      return {
        read: readOf(notice, matches.get(noticeId)),
        cases,
        names: await namesOf(tx, [...cases.values()]),
        recordedInCaseId: (await answerOfNotice(tx, noticeId))?.caseId ?? null,
      };
    });
  }

  /** Rounds of a case with what was sent and answered. @throws CASES.CASE_NOT_FOUND */
  rounds(scope: Scope, caseId: string): Promise<CaseRounds> {
    return this.work.read(scope, async (tx) => {
      const row = await caseOf(tx, caseId);
      const submissions = await submissionsOfCase(tx, caseId);
      const answers = await answersOfCase(tx, caseId);
      return {
        round: row.round,
        submissions,
        answers,
        comparison: await compareLatest(tx, answers, row.openingNoticeId),
        unrecorded: await unrecordedOf(tx, row, answers),
        staff: await staffNames(tx, [
          ...submissions.map(({ filedBy }) => filedBy),
          ...answers.flatMap(({ recordedBy, analysis }) => [recordedBy, analysis?.analysedBy ?? null]),
        ]),
      };
    });
  }
}

const NOTHING: AnswerMatch = { verdict: 'none', candidates: [] };

const readOf = (notice: AnswerNotice, match: AnswerMatch = NOTHING): ReadAnswer => ({
  notice,
  proposal: proposeAnswer(notice),
  match,
});

/** Answers that ask for something, or should have. */
const ASKING: ReadonlySet<string> = new Set(['info_requested', 'rejected']);

async function compareLatest(
  tx: Tx,
  answers: readonly RoundAnswer[],
  openingNoticeId: string,
): Promise<RoundComparison | null> {
  const [now, before] = answers.filter(({ kind }) => ASKING.has(kind));
  if (!now) return null;
  const asked: readonly AskedDocument[] =
    before?.asked ?? (await answerNotice(tx, openingNoticeId)).askedDocuments;
  return {
    nowAnswerId: now.id,
    beforeAnswerId: before?.id ?? null,
    ...compareAsked(now.asked, asked),
  };
}

/** A case may be opened from an answer to somebody else's appeal: that one is not recorded again. */
async function unrecordedOf(tx: Tx, row: CaseRow, answers: readonly RoundAnswer[]) {
  const settled = new Set([row.openingNoticeId, ...answers.map(({ noticeId }) => noticeId)]);
  const notices = await answerNoticesOfCase(tx, row.id);
  return notices
    .filter(({ id }) => !settled.has(id))
    .map((notice) => ({ notice, proposal: proposeAnswer(notice) }));
}
