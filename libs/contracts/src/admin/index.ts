import { letterheadRoutes } from './letterhead';
import { answerRoutes } from './rounds/answers';
import { caseMoneyRoutes } from './billing/case-money';
import { commissionRoutes } from './billing/commissions';
import { bankRoutes } from './billing/bank';
import { dunningRoutes } from './billing/dunning';
import { exchangeRoutes } from './billing/exchange';
import { fapiaoRoutes } from './billing/fapiao';
import { exportRoutes } from './billing/exports';
import { feePlanRoutes } from './billing/fee-plans';
import { financeRoutes } from './billing/finance';
import { guaranteeRoutes } from './billing/guarantee';
import { billingPaperRoutes } from './billing/papers';
import { paymentRoutes } from './billing/payments';
import { transferRoutes } from './billing/transfers';
import { calendarRoutes } from './rules/calendars';
import { bulkJobRoutes } from './bulk-jobs';
import { caseDeskRoutes } from './case-desk';
import { caseRoutes } from './cases';
import { clientRoutes } from './clients';
import { deadlineRoutes } from './deadlines';
import { documentRequestRoutes } from './evidence/document-requests';
import { engagementRoutes } from './engagement';
import { evidenceCheckRoutes } from './evidence/evidence-checks';
import { evidenceRoutes } from './evidence/evidence';
import { investigationRoutes } from './investigation';
import { helpRoutes } from './library/help';
import { passageRoutes } from './library/passages';
import { precedentRoutes } from './library/precedents';
import { linkageRoutes } from './linkage';
import { messageRoutes } from './messages';
import { noticeRoutes } from './notices';
import { privacyRoutes } from './privacy';
import { policyRoutes } from './rules/policies';
import { planCommentRoutes } from './rounds/plan-comments';
import { planChecksRoutes } from './rules/plan-checks';
import { planRoutes } from './rounds/plans';
import { intakeRoutes } from './intakes';
import { preventionRoutes } from './rounds/prevention';
import { robotRoutes } from './rules/robots';
import { portalAccessRoutes } from './portal-access';
import { outcomeRoutes } from './rounds/outcome';
import { reviewRoutes } from './rounds/reviews';
import { rulePackRoutes } from './rules/rule-packs';
import { savedViewRoutes } from './saved-views';
import { sessionRoutes } from './session';
import { staffRoutes } from './staff';
import { submissionRoutes } from './rounds/submissions';
import { playbookRoutes } from './rules/playbooks';
import { suspicionRoutes } from './evidence/suspicions';
import { taskRoutes } from './tasks';
import { workspaceRoutes } from './workspace';

export * from './rounds/answers';
export * from './billing/bank';
export * from './billing/dunning';
export * from './billing/commissions';
export * from './billing/exchange';
export * from './billing/fapiao';
export * from './billing/exports';
export * from './billing/case-money.views';
export * from './billing/fee-plans';
export * from './billing/finance';
export * from './billing/guarantee';
export * from './letterhead';
export * from './billing/payments';
export * from './billing/transfers';
export * from './rules/calendars';
export * from './bulk-jobs';
export * from './case-desk';
export * from './cases';
export * from './clients';
export * from './deadlines';
export * from './evidence/document-requests';
export * from './engagement';
export * from './evidence/evidence';
export * from './evidence/evidence-checks';
export * from './evidence/evidence-facts';
export * from './investigation';
export * from './library/help';
export * from './library/passages';
export * from './library/precedents';
export * from './linkage';
export * from './notices';
export * from './rules/plan-checks';
export * from './privacy';
export * from './rules/policies';
export * from './rounds/plan-comments';
export { PlanContent, type PlanEdit, type PlanEditConflict } from './rounds/plan-content';
export * from './rounds/plans';
export * from './intakes';
export * from './rounds/prevention';
export * from './portal-access';
export * from './rounds/outcome';
export * from './rounds/reviews';
export * from './rules/rule-packs';
export type { UnconfirmedMailsView } from './messages';
export * from './rules/robots';
export * from './saved-views';
export * from './session';
export * from './staff';
export * from './rounds/submissions';
export * from './rules/playbooks';
export * from './evidence/suspicions';
export * from './tasks';
export * from './workspace';

/** Every route of the staff's API, below `/api/v1/admin`. */
export const adminRoutes = {
  ...sessionRoutes,
  ...letterheadRoutes,
  ...staffRoutes,
  ...clientRoutes,
  ...linkageRoutes,
  ...portalAccessRoutes,
  ...intakeRoutes,
  ...preventionRoutes,
  ...noticeRoutes,
  ...messageRoutes,
  ...evidenceRoutes,
  ...evidenceCheckRoutes,
  ...documentRequestRoutes,
  ...suspicionRoutes,
  ...privacyRoutes,
  ...caseRoutes,
  ...planRoutes,
  ...planCommentRoutes,
  ...reviewRoutes,
  ...submissionRoutes,
  ...answerRoutes,
  ...investigationRoutes,
  ...engagementRoutes,
  ...deadlineRoutes,
  ...planChecksRoutes,
  ...policyRoutes,
  ...passageRoutes,
  ...helpRoutes,
  ...precedentRoutes,
  ...outcomeRoutes,
  ...rulePackRoutes,
  ...calendarRoutes,
  ...taskRoutes,
  ...playbookRoutes,
  ...caseDeskRoutes,
  ...robotRoutes,
  ...savedViewRoutes,
  ...bulkJobRoutes,
  ...feePlanRoutes,
  ...caseMoneyRoutes,
  ...financeRoutes,
  ...guaranteeRoutes,
  ...bankRoutes,
  ...commissionRoutes,
  ...exchangeRoutes,
  ...fapiaoRoutes,
  ...dunningRoutes,
  ...billingPaperRoutes,
  ...transferRoutes,
  ...exportRoutes,
  ...paymentRoutes,
  ...workspaceRoutes,
} as const;
