export * from './domain/deadlines';
export * from './domain/lifecycle';
export * from './domain/timeline';
export { CaseCommandRunner } from './application/case-command.runner';
export { CaseQueries, type CaseFilterInput, type CasePage, type Names } from './application/cases.queries';
export { readingsOf, whyOf } from './application/deadline-drafts';
export { CaseDeadlines } from './application/deadlines.use-cases';
export { Funds, type FundsReleaseInput } from './application/funds.use-cases';
export { OpenCase, type OpenCaseInput } from './application/open-case.use-case';
export { OpenFunds } from './application/open-funds';
export { OutcomeQueries, type FundsPage, type OutcomePage } from './application/outcome.queries';
export { Outcomes } from './application/outcomes.use-cases';
export { PostMortems } from './application/post-mortems.use-cases';
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
export type { PostMortem } from './infrastructure/post-mortem.repository';
export type { LinkedCase } from './infrastructure/case-link.repository';
export type { EventChainVerdict } from './infrastructure/event-chain.read-model';
