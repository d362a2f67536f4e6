export { applyEdits, type EditConflict } from './apply-edits';
export { citedEvidence } from './attachments';
export { canonicalPlan } from './canonical-plan';
export {
  EMPTY_PLAN,
  isPlanEmpty,
  type BilingualText,
  type CorrectiveAction,
  type PlanContent,
  type PreventiveMeasure,
  type RootCause,
} from './plan-content';
export { editsBetween, isSame, placeOfEdit, type PlanEdit } from './plan-edits';
export { planDiff, type PlaceDiff } from './plan-diff';
export {
  PLAN_LISTS,
  partOf,
  pointOfPart,
  withPart,
  type PartValue,
  type PlanList,
  type PlanPoint,
} from './plan-parts';
export { findQuote } from './find-quote';
export { blankOf, blanksIn, fillBlanks, unknownBlank } from './placeholders';
export { FREQUENCY_WORDS } from './frequency-words';
export { layOutPlanText, readPlanText, writePlanText, type Block, type Inline } from './plan-text';
export { isTranslationStale, textMark } from './text-mark';
export { renderPlan } from './render-plan';
