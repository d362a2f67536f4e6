import { portalAgreementRoutes } from './agreement';
import { portalCardRoutes } from './cards';
import { portalCaseRoutes } from './cases';
import { portalBrandRoutes } from './brand';
import { portalFapiaoRoutes } from './fapiao';
import { portalHelpRoutes } from './help';
import { portalDocumentRoutes } from './documents';
import { portalMessageRoutes } from './messages';
import { portalMoneyRoutes } from './money';
import { portalNotificationRoutes } from './notifications';
import { portalOutcomeRoutes } from './outcome';
import { portalPlanRoutes } from './plan';
import { portalQuestionRoutes } from './questions';
import { portalSessionRoutes } from './session';

export * from './agreement';
export * from './cards';
export * from './cases';
export * from './brand';
export * from './help';
export * from './documents';
export * from './fapiao';
export * from './messages';
export * from './money';
export * from './notifications';
export * from './outcome';
export * from './plan';
export * from './questions';
export * from './session';

/** Every route of the clients' API, below `/api/v1/portal`. Its answers are strict: what they do not name is a fault. */
export const portalRoutes = {
  ...portalSessionRoutes,
  ...portalCaseRoutes,
  ...portalBrandRoutes,
  ...portalHelpRoutes,
  ...portalDocumentRoutes,
  ...portalPlanRoutes,
  ...portalMessageRoutes,
  ...portalAgreementRoutes,
  ...portalOutcomeRoutes,
  ...portalQuestionRoutes,
  ...portalMoneyRoutes,
  ...portalFapiaoRoutes,
  ...portalNotificationRoutes,
  ...portalCardRoutes,
} as const;
