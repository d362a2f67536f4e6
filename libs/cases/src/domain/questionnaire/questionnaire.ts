import type { AnswerValue, Cause, Question, SuspensionType } from '@overturn/kernel';
import {
  MANIPULATION,
  MULTIPLE_ACCOUNTS,
  POOR_CUSTOMER_SERVICE,
  POOR_PERFORMANCE,
  TERMS_VIOLATION,
} from './conduct-questions';
import { GENERAL_QUESTIONS, TYPE_QUESTIONS } from './general-questions';
import {
  INACCURATE_INFORMATION,
  INTELLECTUAL_PROPERTY,
  LOW_QUALITY,
  PROHIBITED,
  RESTRICTED,
} from './product-questions';

const CAUSE_QUESTIONS: Readonly<Record<Cause, readonly Question[]>> = {
  low_quality: LOW_QUALITY,
  restricted_product: RESTRICTED,
  prohibited_or_illegal: PROHIBITED,
  intellectual_property: INTELLECTUAL_PROPERTY,
  terms_violation: TERMS_VIOLATION,
  poor_performance: POOR_PERFORMANCE,
  poor_customer_service: POOR_CUSTOMER_SERVICE,
  inaccurate_information: INACCURATE_INFORMATION,
  review_or_listing_manipulation: MANIPULATION,
  multiple_accounts: MULTIPLE_ACCOUNTS,
};

export interface QuestionSection {
  readonly about: 'general' | 'type' | 'cause';
  /** Which type or cause; null for the general ones. */
  readonly code: SuspensionType | Cause | null;
  readonly questions: readonly Question[];
}

/** What is asked in a case of this type and these causes, in order. Answers to other questions stay kept. */
export const questionnaireFor = (type: SuspensionType, causes: readonly Cause[]): readonly QuestionSection[] => [
  { about: 'general', code: null, questions: GENERAL_QUESTIONS },
  { about: 'type', code: type, questions: TYPE_QUESTIONS[type] },
  ...causes.map((cause) => ({ about: 'cause' as const, code: cause, questions: CAUSE_QUESTIONS[cause] })),
]; // prettier-ignore

const ALL: ReadonlyMap<string, Question> = new Map(
  [
    ...GENERAL_QUESTIONS,
    ...Object.values(TYPE_QUESTIONS).flat(),
    ...Object.values(CAUSE_QUESTIONS).flat(),
  ].map((one) => [one.key, one]),
);

/** A question by its key, whatever case it belongs to. */
export const questionNamed = (key: string): Question | undefined => ALL.get(key);

const FILE_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Whether a value is an answer of the kind that the question asks for. */
export function fitsQuestion({ type, choices = [] }: Question, value: AnswerValue): boolean {
  const isChoice = (one: string) => choices.some((choice) => choice.value === one);
  switch (type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'date':
      return typeof value === 'string' && isDate(value);
    case 'choice':
      return typeof value === 'string' && isChoice(value);
    case 'multi':
      return Array.isArray(value) && value.every(isChoice);
    case 'file':
      return Array.isArray(value) && value.every((id: string) => FILE_ID.test(id));
    default:
      return typeof value === 'string';
  }
}
