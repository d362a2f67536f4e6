import type { QuestionnairePage } from '@overturn/cases';
import type { QuestionSectionView } from '@overturn/contracts/common';
import type { AnswerValue } from '@overturn/kernel';

/** Questions are shown in the same way to staff and clients. */
export const presentQuestions = (sections: QuestionnairePage['sections']): QuestionSectionView[] =>
  sections.map(({ about, code, questions }) => ({
    about,
    code,
    questions: questions.map(({ choices, showWhen, ...question }) => ({
      ...question,
      ...(choices ? { choices: [...choices] } : {}),
      ...(showWhen ? { showWhen: { ...showWhen, isOneOf: [...showWhen.isOneOf] } } : {}),
    })),
  }));

export const presentValue = (value: AnswerValue | null): string | number | string[] | null =>
  typeof value === 'object' && value !== null ? [...value] : value;
