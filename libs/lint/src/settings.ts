import type { LintLanguage, LintSeverity } from '@overturn/kernel/vocabulary';

/** Words that a firm does not want in its plans. */
export interface FirmPhrase {
  readonly language: LintLanguage;
  readonly phrase: string;
  readonly severity: Exclude<LintSeverity, 'hint'>;
  /** Why, or what to write instead; may be empty. */
  readonly advice: string;
}

/** How a firm has set the checker. */
export interface LintSettings {
  /** English words of the whole plan; null: the firm has set none, and the advice below holds. */
  readonly wordLimit: number | null;
  /** 0 to 100: a plan below this score is not filed. */
  readonly scoreThreshold: number;
  /** Ids of rules that are switched off; a rule that blocks cannot be. */
  readonly rulesOff: readonly string[];
  readonly phrases: readonly FirmPhrase[];
}

/** English words beyond which a plan is called long: a practitioner's figure, Amazon only says concise (docs/DOMAIN.md, "The plan"). */
export const ADVISED_WORDS = 800;

export const DEFAULT_LINT_SETTINGS: LintSettings = {
  wordLimit: null,
  scoreThreshold: 60,
  rulesOff: [],
  phrases: [],
};
