import { lazy } from 'react';
import type { CaseTab } from '../shared/case-tabs';

/** What the case page shows besides its timeline and notices, in this order. */
export const CASE_TABS: readonly CaseTab[] = [
  {
    key: 'plan',
    label: 'plans.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../features/plans/plan-panel').then((module) => ({ default: module.PlanPanel })),
    key: 'answers',
    label: 'answers.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../features/answers/rounds-panel').then((module) => ({ default: module.RoundsPanel })),
    ),
  },
  {
    key: 'evidence',
    label: 'evidence.tab',
    needs: 'evidence:read',
    Panel: lazy(() =>
      import('../features/evidence/evidence-panel').then((module) => ({ default: module.EvidencePanel })),
    ),
  },
  {
    key: 'policies',
    label: 'policies.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../features/policies/policies-panel').then((module) => ({ default: module.PoliciesPanel })),
    key: 'submissions',
    label: 'submissions.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../features/submissions/submissions-panel').then((module) => ({
        default: module.SubmissionsPanel,
      })),
    ),
  },
];
