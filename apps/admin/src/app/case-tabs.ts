import { lazy } from 'react';
import type { CaseTab } from '../shared/case-tabs';

/** What the case page shows besides its timeline and notices, in this order. */
export const CASE_TABS: readonly CaseTab[] = [
  {
    key: 'tasks',
    label: 'tasks.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../features/tasks/tasks-panel').then((module) => ({ default: module.TasksPanel })),
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
