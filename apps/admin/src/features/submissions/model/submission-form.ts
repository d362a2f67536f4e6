import type { SubmissionForm } from '@overturn/contracts/admin';
import type { AskedDocument, SubmissionType } from '@overturn/kernel/vocabulary';

/** Types that have a form here; a funds request has a command of its own. */
export type FormType = Exclude<SubmissionType, 'funds_request'>;

export const isFormType = (type: SubmissionType): type is FormType => type !== 'funds_request';

/** Everything that the forms ask for; which parts count depends on the type. */
export interface SubmissionInput {
  readonly policy?: string;
  readonly statement?: string;
  readonly quizName?: string;
  readonly passedOn?: string;
  readonly remarks?: string;
  readonly documents?: readonly AskedDocument[];
  readonly message?: string;
  readonly disputed?: string;
  readonly grounds?: string;
  readonly addressee?: string;
  readonly answers?: readonly { readonly question?: string; readonly answer?: string }[];
}

export interface FormField {
  readonly name: Exclude<keyof SubmissionInput, 'answers'>;
  readonly as: 'line' | 'text' | 'date' | 'documents';
  readonly max: number;
  readonly isOptional?: boolean;
}

/** The fields of each type; a plan brings its words from its version, a questionnaire pairs of its own. */
export const FIELDS_OF_TYPE: Readonly<Record<FormType, readonly FormField[]>> = {
  plan_of_action: [],
  questionnaire: [],
  acknowledgement: [
    { name: 'policy', as: 'line', max: 200 },
    { name: 'statement', as: 'text', max: 8000 },
  ],
  quiz: [
    { name: 'quizName', as: 'line', max: 200 },
    { name: 'passedOn', as: 'date', max: 10 },
    { name: 'remarks', as: 'text', max: 4000, isOptional: true },
  ],
  documents: [
    { name: 'documents', as: 'documents', max: 20 },
    { name: 'message', as: 'text', max: 8000, isOptional: true },
  ],
  dispute: [
    { name: 'disputed', as: 'line', max: 300 },
    { name: 'grounds', as: 'text', max: 8000 },
  ],
  escalation: [
    { name: 'addressee', as: 'line', max: 200 },
    { name: 'message', as: 'text', max: 8000 },
  ],
};

/** The details that a filled form means; the server checks them again. */
export function detailsOf(type: FormType, input: SubmissionInput, planVersionHash: string): SubmissionForm {
  const text = (name: Exclude<FormField['name'], 'documents'>) => (input[name] ?? '').trim();
  switch (type) {
    case 'plan_of_action':
      return { type, planVersionHash };
    case 'questionnaire':
      return {
        type,
        answers: (input.answers ?? []).map(({ question = '', answer = '' }) => ({
          question: question.trim(),
          answer: answer.trim(),
        })),
      };
    case 'acknowledgement':
      return { type, policy: text('policy'), statement: text('statement') };
    case 'quiz':
      return { type, quizName: text('quizName'), passedOn: text('passedOn'), remarks: text('remarks') };
    case 'documents':
      return { type, documents: [...(input.documents ?? [])], message: text('message') };
    case 'dispute':
      return { type, disputed: text('disputed'), grounds: text('grounds') };
    case 'escalation':
      return { type, addressee: text('addressee'), message: text('message') };
  }
}
