export * from './domain/answers';
export * from './domain/deadlines';
export * from './domain/lifecycle';
export * from './domain/timeline';
export { CASE_CHECKERS } from './application/checkers';
export * from './domain/submissions';
export { AnalyseRejection } from './application/answers/analyse-rejection.use-case';
export { AnswerQueries, type CaseRounds, type ReadAnswer } from './application/answers/answers.queries';
export { FileAnswer } from './application/answers/file-answer.use-case';
export { RecordAnswer } from './application/answers/record-answer.use-case';
export type { Playbook, SheetContent, TaskDue } from './domain/playbooks';
export { suggestedOf } from './domain/workload/suggest-assignee';
export { CaseCommandRunner } from './application/case-command.runner';
export { Suspicions, type SuspicionPage } from './application/evidence/suspicions.use-cases';
export { Privacy, type ErasurePreview, type PrivacyPage } from './application/privacy/privacy.use-cases';
export { RunErasures } from './application/privacy/run-erasures';
export type { Erasure, ErasureCount } from './infrastructure/privacy/erasure.repository';
export { DocumentChaseSweep } from './application/evidence/document-chase-sweep';
export {
  DocumentChecklist,
  type ClientDocumentRequest,
} from './application/evidence/document-checklist.use-cases';
export { documentsDue, type DocumentsDue } from './application/evidence/documents-due';
export { CaseEvidence, type EvidenceCheckPage } from './application/evidence/case-evidence.use-cases';
export { CaseQueries, type CasePage, type Names } from './application/cases.queries';
export {
  FileSubmission,
  type FileSubmissionInput,
  type SubmissionPreview,
} from './application/filing/file-submission.use-case';
export { GrantOverride } from './application/filing/grant-override.use-case';
export { PlanCommands, type VerdictGiven } from './application/filing/plan-commands.use-cases';
export { FILING_TOPICS, SubmissionPackages } from './application/filing/submission-packages.use-cases';
export {
  SubmissionQueries,
  type GateReport,
  type SubmissionPage,
} from './application/filing/submissions.queries';
export { readingsOf, whyOf } from './application/deadline-drafts';
export { CaseDeadlines } from './application/deadlines.use-cases';
export { Funds, type FundsReleaseInput } from './application/funds.use-cases';
export { AccessGrants, type GrantsPage } from './application/engagement/access-grants.use-cases';
export { Declarations, type DeclarationsPage } from './application/engagement/declarations.use-cases';
export { ExpiredGrantsSweep } from './application/engagement/expired-grants-sweep';
export { TriageEnquiry, type TriagePage } from './application/engagement/triage.use-cases';
export { Questionnaires, type QuestionnairePage } from './application/investigation/questionnaires.use-cases';
export { Worksheets, type WorksheetPage } from './application/investigation/worksheet.use-cases';
export {
  BulkJobs,
  type BulkNames,
  type BulkProgress,
  type BulkTarget,
} from './application/bulk/bulk-jobs.use-cases';
export { BulkSweep } from './application/bulk/bulk-sweep';
export type { CaseFilterInput } from './application/case-filter';
export { CaseDesk, type CalendarDayEntries, type Whose } from './application/desk/case-desk.queries';
export { SavedViews, type SavedViewList } from './application/desk/saved-views.use-cases';
export { OpenCase, type OpenCaseInput } from './application/open-case.use-case';
export { PolicyLibrary } from './application/policies.use-cases';
export { OpenFunds } from './application/open-funds';
export { OutcomeQueries, type FundsPage, type OutcomePage } from './application/outcome.queries';
export { Outcomes } from './application/outcomes.use-cases';
export { PostMortems } from './application/post-mortems.use-cases';
export { Playbooks, type SheetDetails, type SheetSummary } from './application/playbooks/playbooks.use-cases';
export { ReminderSweep } from './application/reminder-sweep';
export { reminderSubject, type ReminderSubject } from './application/reminder-subject';
export { Calendars } from './application/rules/calendars.use-cases';
export { DeadlineProposals, type ProposalPage } from './application/rules/deadline-proposals.use-cases';
export { OnCall } from './application/rules/on-call.use-cases';
export type { ChangePreview } from './application/rules/preview-changes';
export { ProposeChanges } from './application/rules/propose-changes';
export { RulePacks, faultsOfPack } from './application/rules/rule-packs.use-cases';
export { SetUpCases } from './application/set-up-firm';
export { DEADLINE_TOPICS, RecomputeTaskDues } from './application/tasks/recompute-task-dues';
export { SuggestAssignee, type AssigneeSuggestion } from './application/tasks/suggest-assignee.query';
export { TaskQueries, type TasksOfCase } from './application/tasks/tasks.queries';
export { CaseTasks } from './application/tasks/tasks.use-cases';
export { VerifyCaseEvents } from './application/verify-case-events';
export { Intakes } from './application/intake/intakes.queries';
export { IntakeDesk, type WaitingIntake } from './application/intake/intake-desk.use-cases';
export { IntakeFiles, type ReadIntakeFile } from './application/intake/intake-files.use-cases';
export { declinedIntake, type DeclinedIntake } from './application/intake/declined-intake';
export { OpenIntake } from './application/intake/open-intake';
export { ReadPhotos } from './application/intake/read-photos';
export { PublicIntake, type IntakeReading } from './application/intake/public-intake.use-cases';
export {
  declarationsForClient,
  signDeclarationsAsClient,
  type ClientSignature,
} from './application/engagement/sign-as-client';
export {
  ClientQuestionnaires,
  type ClientQuestionnaire,
} from './application/investigation/client-questionnaires.use-cases';
export { caseForClient, type CaseForClient } from './application/portal/waits-for-client';
export {
  ClientCases,
  type ClientCaseDetails,
  type ClientTodoItem,
} from './application/portal/client-cases.queries';
export type { ClientDeadline } from './infrastructure/client-case.read-model';
export { CasesModule } from './cases.module';
export { digestOf, type Digest, type DigestDeadline } from './infrastructure/digest.read-model';
export {
  billedCase,
  billedCaseForUpdate,
  releasedAmounts,
  verifiedClaimOf,
  type BilledCase,
  type ReleasedAmount,
  type VerifiedClaim,
} from './infrastructure/outcome/billing-facts.read-model';
export { resuspensionsOf, type Resuspension } from './infrastructure/outcome/resuspensions.read-model';
export { outcomeRecord, runningCases } from './infrastructure/outcome/forecast.read-model';
export {
  claimsToVerify,
  claimsVerifiedSince,
  releasesSince,
  type QueuedClaim,
  type QueuedRelease,
} from './infrastructure/outcome/money-queue.read-model';
export {
  caseInShort,
  caseOnPaper,
  requireCase,
  requireDrafting,
  roundOfCase,
} from './infrastructure/case.repository';
export {
  judgedPlans,
  writtenCase,
  type JudgedPlan,
  type WrittenCase,
} from './infrastructure/written-case.read-model';
export type { Submission } from './infrastructure/submission.repository';
export type { CaseSummary } from './infrastructure/case-list.read-model';
export {
  caseNumbers,
  casesNumbered,
  openCasesOfClients,
  type ActorReference,
  type DeadlineDetails,
} from './infrastructure/case-page.read-model';
export type { PostMortem } from './infrastructure/outcome/post-mortem.repository';
export type { LinkedCase } from './infrastructure/case-link.repository';
export type { KeptCalendar } from './infrastructure/rules/calendar.repository';
export type { NewProposal } from './infrastructure/rules/proposal.repository';
export type { RulePackDetails, RulePackSummary } from './infrastructure/rules/rule-pack.repository';
export type { TaskRecord } from './infrastructure/tasks/task-change.repository';
export type { KeptTaskChange, TaskListRow } from './infrastructure/tasks/task-list.read-model';
export type { SheetVersion } from './infrastructure/tasks/playbook.repository';
export type { BoardColumn } from './infrastructure/desk/board.read-model';
export type { BulkAction, BulkItem } from './infrastructure/desk/bulk-job.repository';
export { datesOfStaff, type CalendarEntry } from './infrastructure/desk/calendar.read-model';
export type { CaseOverview } from './infrastructure/desk/case-overview.read-model';
export type { EventChainVerdict } from './infrastructure/event-chain.read-model';
