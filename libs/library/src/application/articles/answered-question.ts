import type { Locale } from '@overturn/kernel';
import type { Tx } from '@overturn/platform';
import { askerEmail } from '../../domain/articles/asker-email';
import { questionOf } from '../../infrastructure/articles/question.repository';

export interface AnsweredQuestion {
  readonly words: string;
  readonly note: string;
  readonly locale: Locale;
  readonly email: string;
}

/** A question with its answer, for the mail to who asked; null when there is no answer or no e-mail. */
export async function answeredQuestion(tx: Tx, questionId: string): Promise<AnsweredQuestion | null> {
  const question = await questionOf(tx, questionId);
  if (question?.state !== 'answered' || question.note === '') return null;
  const email = askerEmail(question.contact);
  return email === null ? null : { ...question, email };
}
