import { caseRoutes } from './cases';
import { clientRoutes } from './clients';
import { deadlineRoutes } from './deadlines';
import { evidenceRoutes } from './evidence';
import { noticeRoutes } from './notices';
import { playbookRoutes } from './playbooks';
import { sessionRoutes } from './session';
import { staffRoutes } from './staff';
import { taskRoutes } from './tasks';
import { workspaceRoutes } from './workspace';

export * from './cases';
export * from './clients';
export * from './deadlines';
export * from './evidence';
export * from './notices';
export * from './playbooks';
export * from './session';
export * from './staff';
export * from './tasks';
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
  ...taskRoutes,
  ...playbookRoutes,
  ...workspaceRoutes,
} as const;
