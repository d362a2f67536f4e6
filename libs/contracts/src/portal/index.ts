import { portalCardRoutes } from './cards';
import { portalCaseRoutes } from './cases';
import { portalSessionRoutes } from './session';

export * from './cards';
export * from './cases';
export * from './session';

/** Every route of the clients' API, below `/api/v1/portal`. Its answers are strict: what they do not name is a fault. */
export const portalRoutes = {
  ...portalSessionRoutes,
  ...portalCaseRoutes,
  ...portalCardRoutes,
} as const;
