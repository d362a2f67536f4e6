export * from './domain/deadlines';
export * from './domain/lifecycle';
export * from './domain/timeline';
export { CaseCommandRunner } from './application/case-command.runner';
export { CaseQueries, type CaseFilterInput, type CasePage, type Names } from './application/cases.queries';
export { readingsOf, whyOf } from './application/deadline-drafts';
export { CaseDeadlines } from './application/deadlines.use-cases';
export { AccessGrants, type GrantsPage } from './application/engagement/access-grants.use-cases';
export { Declarations, type DeclarationsPage } from './application/engagement/declarations.use-cases';
export { ExpiredGrantsSweep } from './application/engagement/expired-grants-sweep';
export { TriageEnquiry, type TriagePage } from './application/engagement/triage.use-cases';
export { Questionnaires, type QuestionnairePage } from './application/investigation/questionnaires.use-cases';
export { Worksheets, type WorksheetPage } from './application/investigation/worksheet.use-cases';
export { OpenCase, type OpenCaseInput } from './application/open-case.use-case';
export { ReminderSweep } from './application/reminder-sweep';
export { reminderSubject, type ReminderSubject } from './application/reminder-subject';
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
export type { EventChainVerdict } from './infrastructure/event-chain.read-model';
