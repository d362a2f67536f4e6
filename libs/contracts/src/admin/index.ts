import { bulkJobRoutes } from './bulk-jobs';
import { caseDeskRoutes } from './case-desk';
import { caseRoutes } from './cases';
import { clientRoutes } from './clients';
import { deadlineRoutes } from './deadlines';
import { evidenceRoutes } from './evidence';
import { noticeRoutes } from './notices';
import { savedViewRoutes } from './saved-views';
import { sessionRoutes } from './session';
import { staffRoutes } from './staff';
import { workspaceRoutes } from './workspace';

export * from './bulk-jobs';
export * from './case-desk';
export * from './cases';
export * from './clients';
export * from './deadlines';
export * from './evidence';
export * from './notices';
export * from './saved-views';
export * from './session';
export * from './staff';
export * from './workspace';

/** Every route of the staff's API, below `/api/v1/admin`. */
export const adminRoutes = {
  ...sessionRoutes,
  ...staffRoutes,
  ...clientRoutes,
  ...noticeRoutes,
  ...evidenceRoutes,
  ...caseRoutes,
  ...deadlineRoutes,
  ...caseDeskRoutes,
  ...savedViewRoutes,
  ...bulkJobRoutes,
  ...workspaceRoutes,
} as const;
