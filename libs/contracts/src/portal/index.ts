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
import { portalPasskeyRoutes } from './passkeys';
import { portalPlanRoutes } from './plan';
import { portalPreventionRoutes } from './prevention';
import { portalQuestionRoutes } from './questions';
import { portalSessionRoutes } from './session';
import { portalTransferRoutes } from './transfers';

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
export * from './passkeys';
export * from './plan';
export * from './prevention';
export * from './questions';
export * from './session';
export * from './transfers';

/** Every route of the clients' API, below `/api/v1/portal`. Its answers are strict: what they do not name is a fault. */
export const portalRoutes = {
  ...portalSessionRoutes,
  ...portalPasskeyRoutes,
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
  ...portalPreventionRoutes,
  ...portalTransferRoutes,
} as const;
