import { lazy } from 'react';
import type { CaseTab } from '../shared/case-tabs';

/** What the case page shows besides its timeline and notices, in this order. */
export const CASE_TABS: readonly CaseTab[] = [
  {
    key: 'evidence',
    label: 'evidence.tab',
    needs: 'evidence:read',
    Panel: lazy(() =>
      import('../features/evidence/evidence-panel').then((module) => ({ default: module.EvidencePanel })),
    ),
  },
  {
    key: 'outcome',
    label: 'outcome.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../features/outcome/outcome-panel').then((module) => ({ default: module.OutcomePanel })),
    ),
  },
  {
    key: 'funds',
    label: 'outcome.fundsTab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../features/outcome/funds-panel').then((module) => ({ default: module.FundsPanel })),
    ),
  },
  {
    key: 'post-mortem',
    label: 'outcome.postMortemTab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../features/outcome/post-mortem-panel').then((module) => ({ default: module.PostMortemPanel })),
    ),
  },
];
