export * from './domain/answers';
export * from './domain/deadlines';
export * from './domain/lifecycle';
export * from './domain/timeline';
export { AnalyseRejection } from './application/answers/analyse-rejection.use-case';
export { AnswerQueries, type CaseRounds, type ReadAnswer } from './application/answers/answers.queries';
export { FileAnswer } from './application/answers/file-answer.use-case';
export { RecordAnswer } from './application/answers/record-answer.use-case';
export { CaseCommandRunner } from './application/case-command.runner';
export { CaseQueries, type CaseFilterInput, type CasePage, type Names } from './application/cases.queries';
export { readingsOf, whyOf } from './application/deadline-drafts';
export { CaseDeadlines } from './application/deadlines.use-cases';
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
