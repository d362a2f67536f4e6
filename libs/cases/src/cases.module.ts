import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BulkJobs } from './application/bulk/bulk-jobs.use-cases';
import { BulkSweep } from './application/bulk/bulk-sweep';
import { CaseCommandRunner } from './application/case-command.runner';
import { CaseQueries } from './application/cases.queries';
import { CaseDeadlines } from './application/deadlines.use-cases';
import { CaseDesk } from './application/desk/case-desk.queries';
import { SavedViews } from './application/desk/saved-views.use-cases';
import { OpenCase } from './application/open-case.use-case';
import { ReminderSweep } from './application/reminder-sweep';
import { SetUpCases } from './application/set-up-firm';
import { VerifyCaseEvents } from './application/verify-case-events';
import { CaseRow } from './infrastructure/case.row';
import { DeadlineRow } from './infrastructure/deadline.row';

const USE_CASES = [
  CaseCommandRunner,
  OpenCase,
  CaseDeadlines,
  CaseQueries,
  ReminderSweep,
  SetUpCases,
  VerifyCaseEvents,
  CaseDesk,
  SavedViews,
  BulkJobs,
  BulkSweep,
];

@Module({
  imports: [TypeOrmModule.forFeature([CaseRow, DeadlineRow])],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class CasesModule {}
