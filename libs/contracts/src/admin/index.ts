import { calendarRoutes } from './calendars';
import { caseRoutes } from './cases';
import { clientRoutes } from './clients';
import { deadlineRoutes } from './deadlines';
import { evidenceRoutes } from './evidence';
import { noticeRoutes } from './notices';
import { rulePackRoutes } from './rule-packs';
import { sessionRoutes } from './session';
import { staffRoutes } from './staff';
import { workspaceRoutes } from './workspace';

export * from './calendars';
export * from './cases';
export * from './clients';
export * from './deadlines';
export * from './evidence';
export * from './notices';
export * from './rule-packs';
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
  ...rulePackRoutes,
  ...calendarRoutes,
  ...workspaceRoutes,
} as const;
