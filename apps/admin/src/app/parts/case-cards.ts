import { lazy } from 'react';
import type { CaseCard } from '../../shared/parts/case-cards';

/** What the case page shows above its deadlines, in this order. */
export const CASE_CARDS: readonly CaseCard[] = [
  {
    key: 'intake',
    Card: lazy(() =>
      import('../../features/intake/intake-card').then((module) => ({ default: module.IntakeCard })),
    ),
  },
  {
    key: 'prevention',
    Card: lazy(() =>
      import('../../features/prevention/prevention-card').then((module) => ({
        default: module.PreventionCard,
      })),
    ),
  },
  {
    key: 'triage',
    Card: lazy(() =>
      import('../../features/engagement/triage-card').then((module) => ({ default: module.TriageCard })),
    ),
  },
];
