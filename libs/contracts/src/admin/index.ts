import { caseRoutes } from './cases';
import { clientRoutes } from './clients';
import { deadlineRoutes } from './deadlines';
import { evidenceRoutes } from './evidence';
import { linkageRoutes } from './linkage';
import { noticeRoutes } from './notices';
import { sessionRoutes } from './session';
import { staffRoutes } from './staff';
import { workspaceRoutes } from './workspace';

export * from './cases';
export * from './clients';
export * from './deadlines';
export * from './evidence';
export * from './linkage';
export * from './notices';
export * from './session';
export * from './staff';
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
  ...deadlineRoutes,
  ...workspaceRoutes,
} as const;
