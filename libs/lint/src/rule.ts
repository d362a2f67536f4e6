import type { LintLanguage, LintSeverity, ScorePart } from '@overturn/kernel/vocabulary';
import type { PlanContent } from '@overturn/wording';
import type { LintFacts } from './facts';
import type { PartRole } from './finding';
import type { CheckName } from './checks/checks';

/**
 * How one language says it. A pattern is a regular expression over the folded text (small letters, straight quotes,
 * half-width signs; offsets stay) in which a blank is any white space; it begins and ends where a word does. A
 * sentence in which an `unless` is found is left alone.
 */
export interface Wording {
  readonly match: readonly string[];
  readonly unless?: readonly string[];
}

/** A sentence in the rule's place, or changes to a plan that is otherwise in order. */
export type LintExample =
  | string
  | {
      readonly plan?: Partial<PlanContent>;
      readonly facts?: Partial<LintFacts>;
      readonly wordLimit?: number;
    };

export interface ExamplePair {
  /** What the rule must find. */
  readonly fails: LintExample;
  /** What it must leave alone. */
  readonly passes: LintExample;
}

/** One rule of the checker: data that a domain person can add to. */
export interface LintRule {
  readonly id: string;
  readonly severity: LintSeverity;
  readonly part: ScorePart;
  /** What it looks at: texts in these places, or the plan as a whole. */
  readonly looksAt: readonly PartRole[] | 'plan';
  readonly languages: readonly LintLanguage[];
  /** By phrases, or by a named function. */
  readonly matcher:
    | { readonly kind: 'phrases'; readonly zh?: Wording; readonly en?: Wording }
    | { readonly kind: 'check'; readonly name: CheckName };
  /** One line each; `{name}` stands for a parameter of the finding, `{quote}` for the words found. */
  readonly says: { readonly zh: string; readonly en: string };
  /** Address of the source, or a section of docs/DOMAIN.md. */
  readonly source: string;
  /** What the words found may mechanically be replaced by. */
  readonly fix?: { readonly zh: string; readonly en: string };
  readonly examples: { readonly zh: ExamplePair; readonly en: ExamplePair };
}

export const EVERY_TEXT: readonly PartRole[] = ['opening', 'cause', 'action', 'measure', 'closing'];
export const BOTH: readonly LintLanguage[] = ['zh', 'en'];

export const DO_AND_DONT = 'docs/DOMAIN.md, "Do and don\'t"';
export const THE_PLAN = 'docs/DOMAIN.md, "The plan"';
