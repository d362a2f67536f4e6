import { answersCalls } from './answers.calls';
import { billingCalls } from './billing.calls';
import { booksCalls } from './books.calls';
import { commissionCalls } from './commissions.calls';
import { deadlineEngineCalls } from './deadline-engine.calls';
import { deskCalls } from './desk.calls';
import { robotCalls } from './robots.calls';
import { dunningCalls } from './dunning.calls';
import { evidenceCalls } from './evidence.calls';
import { fapiaoCalls } from './fapiao.calls';
import { filingCalls } from './filing.calls';
import { firstCalls } from './first.calls';
import { paymentCalls } from './payment.calls';
import { policiesCalls } from './policies.calls';
import { outcomeCalls } from './outcome.calls';
import { privacyCalls } from './privacy.calls';
import { reviewCalls } from './review.calls';
import { taskCalls } from './tasks.calls';
import { transferCalls } from './transfers.calls';
import { intakeCalls } from './intake.calls';
import { investigationCalls } from './investigation.calls';
import { portalAccessCalls } from './portal-access.calls';
import { libraryCalls } from './library.calls';
import { messagesCalls } from './messages.calls';
import { linkageCalls } from './linkage.calls';
import type { AuditedCalls, AuditScene } from './scene';

export type { AuditScene } from './scene';

/** Every changing route of the staff's API, slice by slice. */
export const auditedCalls = (scene: AuditScene): AuditedCalls => ({
  ...firstCalls(scene),
  ...evidenceCalls(scene),
  ...policiesCalls(scene),
  ...filingCalls(scene),
  ...reviewCalls(scene),
  ...privacyCalls(scene),
  ...answersCalls(scene),
  ...outcomeCalls(scene),
  ...deadlineEngineCalls(scene),
  ...taskCalls(scene),
  ...investigationCalls(scene),
  ...intakeCalls(scene),
  ...libraryCalls(scene),
  ...linkageCalls(scene),
  ...portalAccessCalls(scene),
  ...deskCalls(scene),
  ...messagesCalls(scene),
  ...billingCalls(scene),
  ...booksCalls(scene),
  ...commissionCalls(scene),
  ...fapiaoCalls(scene),
  ...dunningCalls(scene),
  ...robotCalls(scene),
  ...paymentCalls(scene),
  ...transferCalls(scene),
});
