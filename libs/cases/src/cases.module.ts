import { Module } from '@nestjs/common';
import { EvidenceModule } from '@overturn/evidence';
import { NoticesModule } from '@overturn/notices';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnalyseRejection } from './application/answers/analyse-rejection.use-case';
import { AnswerQueries } from './application/answers/answers.queries';
import { FileAnswer } from './application/answers/file-answer.use-case';
import { RecordAnswer } from './application/answers/record-answer.use-case';
import { BulkJobs } from './application/bulk/bulk-jobs.use-cases';
import { BulkSweep } from './application/bulk/bulk-sweep';
import { Privacy } from './application/privacy/privacy.use-cases';
import { RunErasures } from './application/privacy/run-erasures';
import { Suspicions } from './application/evidence/suspicions.use-cases';
import { CaseEvidence } from './application/evidence/case-evidence.use-cases';
import { DocumentChaseSweep } from './application/evidence/document-chase-sweep';
import { DocumentChecklist } from './application/evidence/document-checklist.use-cases';
import { CaseCommandRunner } from './application/case-command.runner';
import { AccessGrants } from './application/engagement/access-grants.use-cases';
import { Declarations } from './application/engagement/declarations.use-cases';
import { ExpiredGrantsSweep } from './application/engagement/expired-grants-sweep';
import { TriageEnquiry } from './application/engagement/triage.use-cases';
import { ClientQuestionnaires } from './application/investigation/client-questionnaires.use-cases';
import { Questionnaires } from './application/investigation/questionnaires.use-cases';
import { Worksheets } from './application/investigation/worksheet.use-cases';
import { CaseQueries } from './application/cases.queries';
import { CaseDeadlines } from './application/deadlines.use-cases';
import { FileSubmission } from './application/filing/file-submission.use-case';
import { GrantOverride } from './application/filing/grant-override.use-case';
import { PlanCommands } from './application/filing/plan-commands.use-cases';
import { SubmissionPackages } from './application/filing/submission-packages.use-cases';
import { SubmissionQueries } from './application/filing/submissions.queries';
import { CaseDesk } from './application/desk/case-desk.queries';
import { SavedViews } from './application/desk/saved-views.use-cases';
import { OpenCase } from './application/open-case.use-case';
import { PolicyLibrary } from './application/policies.use-cases';
import { Funds } from './application/funds.use-cases';
import { OpenFunds } from './application/open-funds';
import { OutcomeQueries } from './application/outcome.queries';
import { Outcomes } from './application/outcomes.use-cases';
import { PostMortems } from './application/post-mortems.use-cases';
import { ReminderSweep } from './application/reminder-sweep';
import { SetUpCases } from './application/set-up-firm';
import { Calendars } from './application/rules/calendars.use-cases';
import { DeadlineProposals } from './application/rules/deadline-proposals.use-cases';
import { OnCall } from './application/rules/on-call.use-cases';
import { ProposeChanges } from './application/rules/propose-changes';
import { RulePacks } from './application/rules/rule-packs.use-cases';
import { Playbooks } from './application/playbooks/playbooks.use-cases';
import { RecomputeTaskDues } from './application/tasks/recompute-task-dues';
import { SuggestAssignee } from './application/tasks/suggest-assignee.query';
import { TaskQueries } from './application/tasks/tasks.queries';
import { CaseTasks } from './application/tasks/tasks.use-cases';
import { VerifyCaseEvents } from './application/verify-case-events';
import { Intakes } from './application/intake/intakes.queries';
import { IntakeDesk } from './application/intake/intake-desk.use-cases';
import { IntakeFiles } from './application/intake/intake-files.use-cases';
import { OpenIntake } from './application/intake/open-intake';
import { ReadPhotos } from './application/intake/read-photos';
import { PublicIntake } from './application/intake/public-intake.use-cases';
import { ClientCases } from './application/portal/client-cases.queries';
import { CaseRow } from './infrastructure/case.row';
import { DeadlineRow } from './infrastructure/deadline.row';

const USE_CASES = [
  ClientCases,
  Intakes,
  OpenIntake,
  IntakeFiles,
  ReadPhotos,
  IntakeDesk,
  PublicIntake,
  CaseCommandRunner,
  RecordAnswer,
  FileAnswer,
  AnalyseRejection,
  AnswerQueries,
  OpenCase,
  CaseDeadlines,
  CaseQueries,
  PolicyLibrary,
  PlanCommands,
  FileSubmission,
  GrantOverride,
  SubmissionPackages,
  SubmissionQueries,
  ReminderSweep,
  SetUpCases,
  VerifyCaseEvents,
  Outcomes,
  OutcomeQueries,
  Funds,
  OpenFunds,
  PostMortems,
  RulePacks,
  Calendars,
  ProposeChanges,
  DeadlineProposals,
  OnCall,
  CaseTasks,
  TaskQueries,
  SuggestAssignee,
  RecomputeTaskDues,
  Playbooks,
  Worksheets,
  ClientQuestionnaires,
  Questionnaires,
  Declarations,
  AccessGrants,
  ExpiredGrantsSweep,
  TriageEnquiry,
  CaseEvidence,
  Suspicions,
  DocumentChecklist,
  Privacy,
  RunErasures,
  DocumentChaseSweep,
  CaseDesk,
  SavedViews,
  BulkJobs,
  BulkSweep,
];

@Module({
  imports: [EvidenceModule, NoticesModule, TypeOrmModule.forFeature([CaseRow, DeadlineRow])],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class CasesModule {}
