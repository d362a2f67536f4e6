import { Injectable } from '@nestjs/common';
import { requireEvidence } from '@overturn/evidence';
import { staffNames } from '@overturn/identity';
import {
  actingStaffId,
  Refusal,
  completenessOf,
  type AnswerValue,
  type Answers,
  type Completeness,
  type Scope,
} from '@overturn/kernel';
import { UnitOfWork, type ChangeTx, type Tx } from '@overturn/platform';
import {
  fitsQuestion,
  questionNamed,
  questionnaireFor,
  type QuestionSection,
} from '../../domain/questionnaire';
import { caseForUpdate, caseOf } from '../../infrastructure/case.repository';
import type { CaseRow } from '../../infrastructure/case.row';
import {
  answersOf,
  saveAnswer,
  type KeptAnswer,
} from '../../infrastructure/investigation/questionnaire.repository';
import { refuseClosed } from './worksheet.use-cases';

export interface QuestionnairePage {
  readonly sections: readonly QuestionSection[];
  readonly answers: readonly KeptAnswer[];
  readonly completeness: Completeness;
  readonly staff: ReadonlyMap<string, string>;
}

export interface GivenAnswer {
  readonly question: string;
  readonly value: AnswerValue | null;
  /** Of the answer that the person has seen; 0 for none. */
  readonly version: number;
}

/** The questionnaire of a case: which questions follows from its type and causes, and answers outlive them. */
@Injectable()
export class Questionnaires {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  get(scope: Scope, caseId: string): Promise<QuestionnairePage> {
    return this.work.read(scope, async (tx) => pageOf(tx, await caseOf(tx, caseId)));
  }

  /**
   * All of the answers are kept, or none.
   * @throws CASES.CASE_NOT_FOUND, CASES.CASE_CLOSED, CASES.QUESTION_UNKNOWN, CASES.ANSWER_DOES_NOT_FIT,
   * CASES.ANSWER_CHANGED, EVIDENCE.FILE_NOT_FOUND
   */
  answer(scope: Scope, caseId: string, answers: readonly GivenAnswer[]): Promise<QuestionnairePage> {
    return this.work.change(scope, 'questionnaire.answer', async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      refuseClosed(row);
      for (const one of answers) await keep(tx, caseId, one, actingStaffId(scope));
      tx.touch('questionnaire', caseId);
      return pageOf(tx, row);
    });
  }
}

async function keep(
  tx: ChangeTx,
  caseId: string,
  { question, value, version }: GivenAnswer,
  staffId: string,
): Promise<void> {
  const asked = questionNamed(question);
  if (!asked) throw new Refusal('CASES.QUESTION_UNKNOWN', { question });
  if (value !== null && !fitsQuestion(asked, value))
    throw new Refusal('CASES.ANSWER_DOES_NOT_FIT', { question });
  if (asked.type === 'file' && Array.isArray(value))
    await requireEvidence(tx, caseId, value as readonly string[]);
  const { audience } = asked;
  await saveAnswer(tx, caseId, { question, value, answeredAs: 'staff', audience, by: staffId }, version);
}

async function pageOf(tx: Tx, row: CaseRow): Promise<QuestionnairePage> {
  const sections = questionnaireFor(row.suspensionType, row.causes);
  const answers = await answersOf(tx, row.id);
  const given: Answers = Object.fromEntries(answers.map(({ question, value }) => [question, value]));
  return {
    sections,
    answers,
    completeness: completenessOf(
      sections.flatMap(({ questions }) => questions),
      given,
    ),
    staff: await staffNames(
      tx,
      answers.map(({ by }) => by),
    ),
  };
}
