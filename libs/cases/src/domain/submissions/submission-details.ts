import type { AskedDocument, LocalDate, SubmissionType } from '@overturn/kernel';

/** What the form of each type of submission brings besides files. A plan's text comes from its version. */
export interface SubmissionForms {
  plan_of_action: { readonly planVersionHash: string };
  questionnaire: { readonly answers: readonly { readonly question: string; readonly answer: string }[] };
  acknowledgement: { readonly policy: string; readonly statement: string };
  quiz: { readonly quizName: string; readonly passedOn: LocalDate; readonly remarks: string };
  documents: { readonly documents: readonly AskedDocument[]; readonly message: string };
  dispute: { readonly disputed: string; readonly grounds: string };
  /** Amounts in minor units, as digits. */
  funds_request: {
    readonly amounts: readonly { readonly currency: string; readonly amountMinor: string }[];
    readonly message: string;
  };
  escalation: { readonly addressee: string; readonly message: string };
}

export type SubmissionDetails = {
  [T in SubmissionType]: { readonly type: T } & SubmissionForms[T];
}[SubmissionType];

/** Every type but the plan, whose words are those of its version. */
export type WrittenDetails = Exclude<SubmissionDetails, { readonly type: 'plan_of_action' }>;
