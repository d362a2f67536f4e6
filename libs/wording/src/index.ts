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
export { isTranslationStale, textMark } from './text-mark';
export { renderPlan } from './render-plan';
