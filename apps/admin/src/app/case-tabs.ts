import { lazy } from 'react';
import type { CaseTab } from '../shared/case-tabs';

/** What the case page shows besides its timeline and notices, in this order. */
export const CASE_TABS: readonly CaseTab[] = [
  {
    key: 'worksheet',
    label: 'worksheet.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../features/worksheet/worksheet-panel').then((module) => ({ default: module.WorksheetPanel })),
    ),
  },
  {
    key: 'questionnaire',
    label: 'questionnaire.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../features/questionnaire/questionnaire-panel').then((module) => ({
        default: module.QuestionnairePanel,
      })),
    ),
  },
  {
    key: 'access',
    label: 'engagement.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../features/engagement/access-panel').then((module) => ({ default: module.AccessPanel })),
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
];
