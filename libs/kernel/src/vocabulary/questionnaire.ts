/** A question of the questionnaire (问卷) and when it is asked. Pure, for servers and browsers alike. */
export const QUESTION_TYPES = ['text', 'long_text', 'number', 'date', 'choice', 'multi', 'file'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** `client`: may be put to the client as it stands. `staff`: for the firm's own people only. */
export const QUESTION_AUDIENCES = ['client', 'staff'] as const;
export type QuestionAudience = (typeof QUESTION_AUDIENCES)[number];

export interface QuestionChoice {
  readonly value: string;
  readonly zh: string;
  readonly en: string;
}

/** Another question of the same case, and the answers that make this one worth asking. */
export interface ShowWhen {
  readonly question: string;
  readonly isOneOf: readonly string[];
}

export interface Question {
  /** Unique among all questions: answers are kept under it. */
  readonly key: string;
  readonly type: QuestionType;
  readonly zh: string;
  readonly en: string;
  readonly hintZh?: string;
  readonly hintEn?: string;
  readonly choices?: readonly QuestionChoice[];
  readonly showWhen?: ShowWhen;
  readonly isRequired: boolean;
  readonly audience: QuestionAudience;
}

/** Text, a calendar date or a choice; a number; several choices or ids of evidence files. */
export type AnswerValue = string | number | readonly string[];
export type Answers = Readonly<Record<string, AnswerValue | null | undefined>>;

/** Whether something was answered; blanks are no answer. */
export function isAnswered(value: AnswerValue | null | undefined): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'number') return true;
  return typeof value === 'string' ? value.trim() !== '' : value.length > 0;
}

/** Questions that the answers so far make worth asking; one that hangs on a hidden question is hidden too. */
export function questionsAsked<Q extends Pick<Question, 'key' | 'showWhen'>>(
  questions: readonly Q[],
  answers: Answers,
): readonly Q[] {
  const byKey = new Map(questions.map((one) => [one.key, one]));
  const isAsked = ({ showWhen }: Pick<Question, 'key' | 'showWhen'>, depth: number): boolean => {
    if (!showWhen) return true;
    const other = byKey.get(showWhen.question);
    if (!other || depth > byKey.size || !isAsked(other, depth + 1)) return false;
    const answer = answers[showWhen.question];
    const given = Array.isArray(answer) ? (answer as readonly string[]) : [String(answer ?? '')];
    return given.some((value) => showWhen.isOneOf.includes(value));
  };
  return questions.filter((one) => isAsked(one, 0));
}

export interface Completeness {
  readonly asked: number;
  readonly answered: number;
  /** Of the required questions, rounded down: 100 means that none is missing. */
  readonly percent: number;
}

/** How far the questionnaire is: required questions that are asked, and those of them that have an answer. */
export function completenessOf(
  questions: readonly Pick<Question, 'key' | 'showWhen' | 'isRequired'>[],
  answers: Answers,
): Completeness {
  const required = questionsAsked(questions, answers).filter(({ isRequired }) => isRequired);
  const answered = required.filter(({ key }) => isAnswered(answers[key])).length;
  return {
    asked: required.length,
    answered,
    percent: required.length === 0 ? 100 : Math.floor((answered * 100) / required.length),
  };
}
