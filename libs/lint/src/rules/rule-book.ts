import type { LintRule } from '../rule';
import { FACT_RULES } from './facts.rules';
import { POLICY_RULES } from './policy.rules';
import { SPECIFICITY_RULES } from './specificity.rules';
import { STRUCTURE_RULES } from './structure.rules';
import { TONE_RULES } from './tone.rules';
import { TRANSLATION_RULES } from './translation.rules';

/** Every rule of the checker. */
export const LINT_RULES: readonly LintRule[] = [
  ...STRUCTURE_RULES,
  ...SPECIFICITY_RULES,
  ...FACT_RULES,
  ...TONE_RULES,
  ...POLICY_RULES,
  ...TRANSLATION_RULES,
];

/** The rule that a firm's own phrases are told under. */
export const FIRM_PHRASE = 'firm.phrase';
