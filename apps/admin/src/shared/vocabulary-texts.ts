import { defineTexts } from '@overturn/ui';
import { ANSWER_VOCABULARY } from './vocabulary/answer';
import { CASE_VOCABULARY } from './vocabulary/case';
import { DEADLINE_VOCABULARY } from './vocabulary/deadline';
import { EVIDENCE_VOCABULARY } from './vocabulary/evidence';
import { EVIDENCE_CHECK_VOCABULARY } from './vocabulary/evidence-checks';
import { INVESTIGATION_VOCABULARY } from './vocabulary/investigation';
import { HELP_VOCABULARY } from './vocabulary/help';
import { LIBRARY_VOCABULARY } from './vocabulary/library';
import { LINKAGE_VOCABULARY } from './vocabulary/linkage';
import { MARKETPLACE_VOCABULARY } from './vocabulary/marketplace';
import { NOTICE_VOCABULARY } from './vocabulary/notice';
import { OUTCOME_VOCABULARY } from './vocabulary/outcome';
import { PEOPLE_VOCABULARY } from './vocabulary/people';
import { PLAN_VOCABULARY } from './vocabulary/plan';
import { PRIVACY_VOCABULARY } from './vocabulary/privacy';
import { TASK_VOCABULARY } from './vocabulary/task';
import { type Both, keyed } from './vocabulary/keyed';

const GROUPS = {
  ...ANSWER_VOCABULARY,
  ...CASE_VOCABULARY,
  ...DEADLINE_VOCABULARY,
  ...EVIDENCE_VOCABULARY,
  ...EVIDENCE_CHECK_VOCABULARY,
  ...INVESTIGATION_VOCABULARY,
  ...HELP_VOCABULARY,
  ...LIBRARY_VOCABULARY,
  ...LINKAGE_VOCABULARY,
  ...MARKETPLACE_VOCABULARY,
  ...NOTICE_VOCABULARY,
  ...OUTCOME_VOCABULARY,
  ...PEOPLE_VOCABULARY,
  ...PLAN_VOCABULARY,
  ...PRIVACY_VOCABULARY,
  ...TASK_VOCABULARY,
} as const;

type Groups = typeof GROUPS;

/** Such as `vocab.cause.low_quality`: a key for every value of every vocabulary. */
export type VocabularyKey = {
  [G in keyof Groups]: `vocab.${G}.${keyof Groups[G] & string}`;
}[keyof Groups];

const texts = keyed<VocabularyKey>(GROUPS satisfies Readonly<Record<string, Readonly<Record<string, Both>>>>);

/** The words of the field: a value that lacks one does not compile. */
export const vocabularyTexts = defineTexts(texts.zh, texts.en);
