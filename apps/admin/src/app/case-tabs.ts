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
    key: 'linkage',
    label: 'linkage.tab',
    needs: 'client:read',
    Panel: lazy(() =>
      import('../features/linkage/case-linkage-panel').then((module) => ({
        default: module.CaseLinkagePanel,
      })),
    ),
  },
];
