export { freezeDraft } from './application/freeze-draft';
export { PlanComments, type CommentPage } from './application/plan-comments.use-cases';
export {
  PlanDrafts,
  ensureDraft,
  type RequireDrafting,
  type DraftEdited,
} from './application/plan-drafts.use-cases';
export { PlanPapers, type DescribeCase } from './application/paper/plan-papers.use-case';
export { QualityChecks, type QualityChoice } from './application/review/quality-checks.use-cases';
export { Reviews } from './application/review/reviews.use-cases';
export type { RubricScore } from './domain/review/rubric';
export type { QualitySample } from './infrastructure/review/quality.repository';
export type { ReviewTime, WaitingReview } from './infrastructure/review/review-queue.read-model';
export { planVersion } from './application/plan-version';
export { planStanding, type PlanStanding } from './application/plan-standing';
export { PlanChecks } from './application/plan-checks.use-cases';
export { lintSettingsOf } from './infrastructure/lint-settings.repository';
export { ClientPlans, type ClientPlan } from './application/client-plans.queries';
export { PlanQueries, type PlanPage } from './application/plan.queries';
export { lintInputSchema, lintOutputSchema, lintReport } from './application/lint-report';
export { recordVerdict, type VerdictInput } from './application/record-verdict';
export { coolOffEnd, isCoolOffOver } from './domain/cool-off';
export type { PlanDraft } from './infrastructure/draft.repository';
export { versionsNamed, versionsOfHashes, type PlanVersion } from './infrastructure/version.repository';
export type { ClientWord, Verdict } from './infrastructure/verdict.repository';
export { PlansModule } from './plans.module';
