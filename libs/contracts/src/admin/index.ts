import { answerRoutes } from './answers';
import { calendarRoutes } from './calendars';
import { bulkJobRoutes } from './bulk-jobs';
import { caseDeskRoutes } from './case-desk';
import { caseRoutes } from './cases';
import { clientRoutes } from './clients';
import { deadlineRoutes } from './deadlines';
import { engagementRoutes } from './engagement';
import { evidenceRoutes } from './evidence';
import { investigationRoutes } from './investigation';
import { linkageRoutes } from './linkage';
import { noticeRoutes } from './notices';
import { policyRoutes } from './policies';
import { planRoutes } from './plans';
import { outcomeRoutes } from './outcome';
import { rulePackRoutes } from './rule-packs';
import { savedViewRoutes } from './saved-views';
import { sessionRoutes } from './session';
import { staffRoutes } from './staff';
import { submissionRoutes } from './submissions';
import { playbookRoutes } from './playbooks';
import { taskRoutes } from './tasks';
import { workspaceRoutes } from './workspace';

export * from './answers';
export * from './calendars';
export * from './bulk-jobs';
export * from './case-desk';
export * from './cases';
export * from './clients';
export * from './deadlines';
export * from './engagement';
export * from './evidence';
export * from './investigation';
export * from './linkage';
export * from './notices';
export * from './policies';
export * from './plans';
export * from './outcome';
export * from './rule-packs';
export * from './saved-views';
export * from './session';
export * from './staff';
export * from './submissions';
export * from './playbooks';
export * from './tasks';
export * from './workspace';

/** Every route of the staff's API, below `/api/v1/admin`. */
export const adminRoutes = {
  ...sessionRoutes,
  ...staffRoutes,
  ...clientRoutes,
  ...linkageRoutes,
  ...noticeRoutes,
  ...evidenceRoutes,
  ...caseRoutes,
  ...planRoutes,
  ...submissionRoutes,
  ...answerRoutes,
  ...investigationRoutes,
  ...engagementRoutes,
  ...deadlineRoutes,
  ...policyRoutes,
  ...outcomeRoutes,
  ...rulePackRoutes,
  ...calendarRoutes,
  ...taskRoutes,
  ...playbookRoutes,
  ...caseDeskRoutes,
  ...savedViewRoutes,
  ...bulkJobRoutes,
  ...workspaceRoutes,
} as const;
