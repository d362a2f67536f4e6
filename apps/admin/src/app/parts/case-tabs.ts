import { lazy } from 'react';
import { MessageBadge } from '../../features/messages/message-badge';
import type { CaseTab } from '../../shared/parts/case-tabs';

/** What the case page shows besides its overview, timeline and notices, in this order. */
export const CASE_TABS: readonly CaseTab[] = [
  {
    key: 'messages',
    group: 'overview',
    label: 'messages.tab',
    needs: 'case:read',
    Badge: MessageBadge,
    Panel: lazy(() =>
      import('../../features/messages/messages-panel').then((module) => ({ default: module.MessagesPanel })),
    ),
  },
  {
    key: 'worksheet',
    group: 'investigation',
    label: 'worksheet.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../../features/worksheet/worksheet-panel').then((module) => ({
        default: module.WorksheetPanel,
      })),
    ),
  },
  {
    key: 'questionnaire',
    group: 'investigation',
    label: 'questionnaire.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../../features/questionnaire/questionnaire-panel').then((module) => ({
        default: module.QuestionnairePanel,
      })),
    ),
  },
  {
    key: 'policies',
    group: 'investigation',
    label: 'policies.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../../features/policies/policies-panel').then((module) => ({ default: module.PoliciesPanel })),
    ),
  },
  {
    key: 'linkage',
    group: 'investigation',
    label: 'linkage.tab',
    needs: 'client:read',
    Panel: lazy(() =>
      import('../../features/linkage/case-linkage-panel').then((module) => ({
        default: module.CaseLinkagePanel,
      })),
    ),
  },
  {
    key: 'access',
    group: 'investigation',
    label: 'engagement.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../../features/engagement/access-panel').then((module) => ({ default: module.AccessPanel })),
    ),
  },
  {
    key: 'evidence',
    group: 'evidence',
    label: 'evidence.tab',
    needs: 'evidence:read',
    Panel: lazy(() =>
      import('../../features/evidence/evidence-panel').then((module) => ({ default: module.EvidencePanel })),
    ),
  },
  {
    key: 'documents',
    group: 'evidence',
    label: 'documents.tab',
    needs: 'evidence:read',
    Panel: lazy(() =>
      import('../../features/evidence/documents/documents-panel').then((module) => ({
        default: module.DocumentsPanel,
      })),
    ),
  },
  {
    key: 'evidence-checks',
    group: 'evidence',
    label: 'evidence.checks.tab',
    needs: 'evidence:read',
    Panel: lazy(() =>
      import('../../features/evidence/checks/checks-panel').then((module) => ({
        default: module.ChecksPanel,
      })),
    ),
  },
  {
    key: 'plan',
    group: 'plan',
    label: 'plans.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../../features/plans/plan-panel').then((module) => ({ default: module.PlanPanel })),
    ),
  },
  {
    key: 'submissions',
    group: 'amazon',
    label: 'submissions.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../../features/submissions/submissions-panel').then((module) => ({
        default: module.SubmissionsPanel,
      })),
    ),
  },
  {
    key: 'answers',
    group: 'amazon',
    label: 'answers.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../../features/answers/rounds-panel').then((module) => ({ default: module.RoundsPanel })),
    ),
  },
  {
    key: 'outcome',
    group: 'outcome',
    label: 'outcome.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../../features/outcome/outcome-panel').then((module) => ({ default: module.OutcomePanel })),
    ),
  },
  {
    key: 'funds',
    group: 'outcome',
    label: 'outcome.fundsTab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../../features/outcome/funds-panel').then((module) => ({ default: module.FundsPanel })),
    ),
  },
  {
    key: 'post-mortem',
    group: 'outcome',
    label: 'outcome.postMortemTab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../../features/outcome/post-mortem-panel').then((module) => ({
        default: module.PostMortemPanel,
      })),
    ),
  },
  {
    key: 'money',
    group: 'money',
    label: 'money.tab',
    needs: 'invoice:read',
    Panel: lazy(() =>
      import('../../features/money/money-panel').then((module) => ({ default: module.MoneyPanel })),
    ),
  },
  {
    key: 'commissions',
    group: 'money',
    label: 'commissions.tab',
    needs: 'invoice:read',
    Panel: lazy(() =>
      import('../../features/commissions/case-commissions-panel').then((module) => ({
        default: module.CaseCommissionsPanel,
      })),
    ),
  },
  {
    key: 'payments',
    group: 'money',
    label: 'payments.tab',
    needs: 'invoice:read',
    Panel: lazy(() =>
      import('../../features/card-payments/payments-panel').then((module) => ({
        default: module.PaymentsPanel,
      })),
    ),
  },
  {
    key: 'tasks',
    group: 'tasks',
    label: 'tasks.tab',
    needs: 'case:read',
    Panel: lazy(() =>
      import('../../features/tasks/tasks-panel').then((module) => ({ default: module.TasksPanel })),
    ),
  },
];
