export { freezeDraft } from './application/freeze-draft';
export { PlanComments, type CommentPage } from './application/plan-comments.use-cases';
export {
  PlanDrafts,
  ensureDraft,
  type RequireDrafting,
  type DraftEdited,
} from './application/plan-drafts.use-cases';
export { planStanding, type PlanStanding } from './application/plan-standing';
export { PlanChecks } from './application/plan-checks.use-cases';
export { lintSettingsOf } from './infrastructure/lint-settings.repository';
export { PlanQueries, type PlanPage } from './application/plan.queries';
export { lintInputSchema, lintOutputSchema, lintReport } from './application/lint-report';
export { recordVerdict, type VerdictInput } from './application/record-verdict';
export { coolOffEnd, isCoolOffOver } from './domain/cool-off';
export type { PlanDraft } from './infrastructure/draft.repository';
export { versionsOfHashes, type PlanVersion } from './infrastructure/version.repository';
export type { ClientWord, Verdict } from './infrastructure/verdict.repository';
export { PlansModule } from './plans.module';
