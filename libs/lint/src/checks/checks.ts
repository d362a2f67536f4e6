import type { Found, PlanWorld } from '../world';
import {
  asinUnanswered,
  causeUnanswered,
  causeUnnamed,
  documentMissing,
  identicalToRejected,
  nearlyRejected,
  orderUnanswered,
} from './coverage.checks';
import {
  actionUncited,
  evidenceUnknown,
  invoiceDateDiffers,
  invoiceQuantityDiffers,
  supplierUnknown,
} from './evidence.checks';
import {
  actionUndated,
  actionWithoutFigure,
  longerThanAdvised,
  longerThanLimit,
  measureWithoutFrequency,
  measureWithoutOwner,
  measureWithoutStart,
  noReference,
  undatedPromise,
} from './specificity.checks';
import {
  causeWithoutAction,
  causeWithoutMeasure,
  longParagraph,
  noCause,
  orphanAction,
  orphanMeasure,
  saidTwice,
} from './structure.checks';
import { chineseSigns, englishMissing, figuresDiffer, staleTranslation } from './translation.checks';

/** The functions that a rule may look with, by name. */
export const CHECKS = {
  noCause,
  causeWithoutAction,
  causeWithoutMeasure,
  orphanAction,
  orphanMeasure,
  saidTwice,
  longParagraph,
  noReference,
  actionWithoutFigure,
  actionUndated,
  measureWithoutOwner,
  measureWithoutFrequency,
  measureWithoutStart,
  undatedPromise,
  longerThanAdvised,
  longerThanLimit,
  englishMissing,
  staleTranslation,
  chineseSigns,
  figuresDiffer,
  causeUnanswered,
  causeUnnamed,
  asinUnanswered,
  orderUnanswered,
  documentMissing,
  identicalToRejected,
  nearlyRejected,
  actionUncited,
  evidenceUnknown,
  invoiceDateDiffers,
  invoiceQuantityDiffers,
  supplierUnknown,
} as const satisfies Record<string, (world: PlanWorld) => readonly Found[]>;

export type CheckName = keyof typeof CHECKS;
