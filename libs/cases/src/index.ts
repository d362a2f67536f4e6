export * from './domain/deadlines';
export * from './domain/lifecycle';
export * from './domain/timeline';
export type { Playbook, SheetContent, TaskDue } from './domain/playbooks';
export { suggestedOf } from './domain/workload/suggest-assignee';
export { CaseCommandRunner } from './application/case-command.runner';
export { CaseQueries, type CaseFilterInput, type CasePage, type Names } from './application/cases.queries';
export { readingsOf, whyOf } from './application/deadline-drafts';
export { CaseDeadlines } from './application/deadlines.use-cases';
export { OpenCase, type OpenCaseInput } from './application/open-case.use-case';
export { Playbooks, type SheetDetails, type SheetSummary } from './application/playbooks/playbooks.use-cases';
export { ReminderSweep } from './application/reminder-sweep';
export { reminderSubject, type ReminderSubject } from './application/reminder-subject';
export { SetUpCases } from './application/set-up-firm';
export { DEADLINE_TOPICS, RecomputeTaskDues } from './application/tasks/recompute-task-dues';
export { SuggestAssignee, type AssigneeSuggestion } from './application/tasks/suggest-assignee.query';
export { TaskQueries, type TasksOfCase } from './application/tasks/tasks.queries';
export { CaseTasks } from './application/tasks/tasks.use-cases';
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
export type { TaskRecord } from './infrastructure/tasks/task-change.repository';
export type { KeptTaskChange, TaskListRow } from './infrastructure/tasks/task-list.read-model';
export type { SheetVersion } from './infrastructure/tasks/playbook.repository';
export type { EventChainVerdict } from './infrastructure/event-chain.read-model';
