import type { Question, QuestionChoice, QuestionType, ShowWhen } from '@overturn/kernel';

type Both = readonly [zh: string, en: string];

interface Extras {
  readonly hint?: Both;
  readonly choices?: readonly QuestionChoice[];
  readonly showWhen?: ShowWhen;
  readonly isOptional?: boolean;
  readonly audience?: Question['audience'];
}

/** A question as data; required and fit for the client unless it says otherwise. */
export const ask = (key: string, type: QuestionType, [zh, en]: Both, extras: Extras = {}): Question => ({
  key,
  type,
  zh,
  en,
  ...(extras.hint ? { hintZh: extras.hint[0], hintEn: extras.hint[1] } : {}),
  ...(extras.choices ? { choices: extras.choices } : {}),
  ...(extras.showWhen ? { showWhen: extras.showWhen } : {}),
  isRequired: !extras.isOptional,
  audience: extras.audience ?? 'client',
});

export const choice = (value: string, zh: string, en: string): QuestionChoice => ({ value, zh, en });

export const YES_NO: readonly QuestionChoice[] = [choice('yes', '是', 'Yes'), choice('no', '否', 'No')];

export const when = (question: string, ...isOneOf: readonly string[]): ShowWhen => ({ question, isOneOf });
