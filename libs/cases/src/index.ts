export * from './domain/deadlines';
export * from './domain/lifecycle';
export * from './domain/timeline';
export { CASE_CHECKERS } from './application/checkers';
export { CaseCommandRunner } from './application/case-command.runner';
export { CaseQueries, type CaseFilterInput, type CasePage, type Names } from './application/cases.queries';
export { readingsOf, whyOf } from './application/deadline-drafts';
export { CaseDeadlines } from './application/deadlines.use-cases';
export { OpenCase, type OpenCaseInput } from './application/open-case.use-case';
export { PolicyLibrary } from './application/policies.use-cases';
export { ReminderSweep } from './application/reminder-sweep';
export { reminderSubject, type ReminderSubject } from './application/reminder-subject';
export { SetUpCases } from './application/set-up-firm';
export { VerifyCaseEvents } from './application/verify-case-events';
export { CasesModule } from './cases.module';
export { requireCase } from './infrastructure/case.repository';
export { digestOf, type Digest, type DigestDeadline } from './infrastructure/digest.read-model';
export type { CaseSummary } from './infrastructure/case-list.read-model';
export {
  caseNumbers,
  openCasesOfClients,
  type ActorReference,
  type DeadlineDetails,
} from './infrastructure/case-page.read-model';
export type { EventChainVerdict } from './infrastructure/event-chain.read-model';
