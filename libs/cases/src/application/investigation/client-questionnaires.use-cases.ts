import { Injectable } from '@nestjs/common';
import { requireEvidence } from '@overturn/evidence';
import { Refusal, completenessOf, type Answers, type Completeness, type Scope } from '@overturn/kernel';
import { UnitOfWork, type Tx } from '@overturn/platform';
import {
  fitsQuestion,
  questionNamed,
  questionnaireFor,
  type QuestionSection,
} from '../../domain/questionnaire';
import { caseForUpdate, caseOf } from '../../infrastructure/case.repository';
import { clientCasesIn, type ClientCase } from '../../infrastructure/client-case.read-model';
import {
  answersOf,
  answersOfCases,
  saveAnswer,
  type KeptAnswer,
} from '../../infrastructure/investigation/questionnaire.repository';
import type { ClientTodoItem } from '../portal/client-cases.queries';
import type { GivenAnswer } from './questionnaires.use-cases';
import { refuseClosed } from './worksheet.use-cases';

export interface ClientQuestionnaire {
  readonly sections: readonly QuestionSection[];
  readonly answers: readonly KeptAnswer[];
  readonly completeness: Completeness;
}

/** The questions that are put to a client, and the client's answers: each is kept as it is given. */
@Injectable()
export class ClientQuestionnaires {
  constructor(private readonly work: UnitOfWork) {}

  /** @throws CASES.CASE_NOT_FOUND */
  get(scope: Scope, caseId: string): Promise<ClientQuestionnaire> {
    return this.work.read(scope, async (tx) => pageOf(tx, await caseOf(tx, caseId)));
  }

  /**
   * All of the answers are kept, or none.
   * @throws CASES.CASE_NOT_FOUND, CASES.CASE_CLOSED, CASES.QUESTION_UNKNOWN, CASES.ANSWER_DOES_NOT_FIT,
   * CASES.ANSWER_CHANGED, EVIDENCE.FILE_NOT_FOUND, EVIDENCE.QUARANTINED
   */
  answer(scope: Scope, caseId: string, answers: readonly GivenAnswer[]): Promise<ClientQuestionnaire> {
    return this.work.change(scope, 'questionnaire.answer', async (tx) => {
      const row = await caseForUpdate(tx, caseId);
      refuseClosed(row);
      for (const { question, value, version } of answers) {
        const asked = questionNamed(question);
        if (asked?.audience !== 'client') throw new Refusal('CASES.QUESTION_UNKNOWN', { question });
        if (value !== null && !fitsQuestion(asked, value))
          throw new Refusal('CASES.ANSWER_DOES_NOT_FIT', { question });
        if (asked.type === 'file' && Array.isArray(value))
          await requireEvidence(tx, caseId, value as readonly string[]);
        const kept = { question, value, answeredAs: 'client', audience: 'client', by: null } as const;
        await saveAnswer(tx, caseId, kept, version);
      }
      tx.touch('questionnaire', caseId);
      return pageOf(tx, row);
    });
  }

  /** Cases under investigation in which required questions have no answer yet. */
  todosOfClient(scope: Scope): Promise<ClientTodoItem[]> {
    return this.work.read(scope, async (tx) => {
      const cases = await clientCasesIn(tx, ['investigating']);
      const answers = await answersOfCases(
        tx,
        cases.map(({ id }) => id),
      );
      return cases.flatMap((one) => {
        const own = answers.filter(({ caseId }) => caseId === one.id);
        const { asked, answered } = completeness(sectionsFor(one), own);
        return asked === answered
          ? []
          : [{ todo: 'answer_questions' as const, caseId: one.id, dueAt: null, count: asked - answered }];
      });
    });
  }
}

const sectionsFor = ({
  suspensionType,
  causes,
}: Pick<ClientCase, 'suspensionType' | 'causes'>): readonly QuestionSection[] =>
  questionnaireFor(suspensionType, causes)
    .map((section) => ({
      ...section,
      questions: section.questions.filter(({ audience }) => audience === 'client'),
    }))
    .filter(({ questions }) => questions.length > 0);

function completeness(
  sections: readonly QuestionSection[],
  answers: readonly Pick<KeptAnswer, 'question' | 'value'>[],
): Completeness {
  const given: Answers = Object.fromEntries(answers.map(({ question, value }) => [question, value]));
  return completenessOf(
    sections.flatMap(({ questions }) => questions),
    given,
  );
}

async function pageOf(
  tx: Tx,
  row: Pick<ClientCase, 'id' | 'suspensionType' | 'causes'>,
): Promise<ClientQuestionnaire> {
  const sections = sectionsFor(row);
  const answers = await answersOf(tx, row.id);
  return { sections, answers, completeness: completeness(sections, answers) };
}
