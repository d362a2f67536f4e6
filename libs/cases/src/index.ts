export * from './domain/deadlines';
export * from './domain/lifecycle';
export * from './domain/timeline';
export { CaseCommandRunner } from './application/case-command.runner';
export { CaseQueries, type CaseFilterInput, type CasePage, type Names } from './application/cases.queries';
export { readingsOf, whyOf } from './application/deadline-drafts';
export { CaseDeadlines } from './application/deadlines.use-cases';
export { OpenCase, type OpenCaseInput } from './application/open-case.use-case';
export { ReminderSweep } from './application/reminder-sweep';
export { reminderSubject, type ReminderSubject } from './application/reminder-subject';
export { Calendars } from './application/rules/calendars.use-cases';
export { DeadlineProposals, type ProposalPage } from './application/rules/deadline-proposals.use-cases';
export { OnCall } from './application/rules/on-call.use-cases';
export type { ChangePreview } from './application/rules/preview-changes';
export { ProposeChanges } from './application/rules/propose-changes';
export { RulePacks, faultsOfPack } from './application/rules/rule-packs.use-cases';
export { SetUpCases } from './application/set-up-firm';
export { VerifyCaseEvents } from './application/verify-case-events';
export { CasesModule } from './cases.module';
export { requireCase } from './infrastructure/case.repository';
export type { CaseSummary } from './infrastructure/case-list.read-model';
export {
  caseNumbers,
  openCasesOfClients,
  type ActorReference,
  type DeadlineDetails,
} from './infrastructure/case-page.read-model';
export type { KeptCalendar } from './infrastructure/rules/calendar.repository';
export type { NewProposal } from './infrastructure/rules/proposal.repository';
export type { RulePackDetails, RulePackSummary } from './infrastructure/rules/rule-pack.repository';
export type { EventChainVerdict } from './infrastructure/event-chain.read-model';
