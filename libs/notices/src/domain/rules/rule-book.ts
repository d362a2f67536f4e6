import { CAUSE_RULES } from './causes';
import { CHANNEL_RULES } from './channels';
import { DOCUMENT_RULES } from './documents';
import { GERMAN_AND_JAPANESE } from './german-and-japanese';
import { ANSWERS } from './kinds/answers';
import { AUTHENTICITY_AND_CONDITION } from './kinds/authenticity-and-condition';
import { IDENTITY_AND_ACCOUNTS } from './kinds/identity-and-accounts';
import { PERFORMANCE_AND_CONDUCT } from './kinds/performance-and-conduct';
import { RIGHTS_AND_RESTRICTIONS } from './kinds/rights-and-restrictions';
import type { Rule } from './rule';
import { SUSPENSION_TYPE_RULES } from './suspension-types';

/** Raise it with every change of a rule: a reading says which rule book it was read by. */
export const RULES_VERSION = '2026.11.1';

export const RULES: readonly Rule[] = [
  ...ANSWERS,
  ...AUTHENTICITY_AND_CONDITION,
  ...IDENTITY_AND_ACCOUNTS,
  ...RIGHTS_AND_RESTRICTIONS,
  ...PERFORMANCE_AND_CONDUCT,
  ...SUSPENSION_TYPE_RULES,
  ...CAUSE_RULES,
  ...DOCUMENT_RULES,
  ...CHANNEL_RULES,
  ...GERMAN_AND_JAPANESE,
];
