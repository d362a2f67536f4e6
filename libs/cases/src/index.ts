export * from './domain/deadlines';
export * from './domain/lifecycle';
export * from './domain/timeline';
export {
  BulkJobs,
  type BulkNames,
  type BulkProgress,
  type BulkTarget,
} from './application/bulk/bulk-jobs.use-cases';
export { BulkSweep } from './application/bulk/bulk-sweep';
export { CaseCommandRunner } from './application/case-command.runner';
export type { CaseFilterInput } from './application/case-filter';
export { CaseQueries, type CasePage, type Names } from './application/cases.queries';
export { readingsOf, whyOf } from './application/deadline-drafts';
export { CaseDeadlines } from './application/deadlines.use-cases';
export { CaseDesk, type CalendarDayEntries, type Whose } from './application/desk/case-desk.queries';
export { SavedViews, type SavedViewList } from './application/desk/saved-views.use-cases';
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
export type { BoardColumn } from './infrastructure/desk/board.read-model';
export type { BulkAction, BulkItem } from './infrastructure/desk/bulk-job.repository';
export { datesOfStaff, type CalendarEntry } from './infrastructure/desk/calendar.read-model';
export type { CaseOverview } from './infrastructure/desk/case-overview.read-model';
export type { EventChainVerdict } from './infrastructure/event-chain.read-model';
