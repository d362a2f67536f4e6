import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseCommandRunner } from './application/case-command.runner';
import { CaseQueries } from './application/cases.queries';
import { CaseDeadlines } from './application/deadlines.use-cases';
import { OpenCase } from './application/open-case.use-case';
import { PolicyLibrary } from './application/policies.use-cases';
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
  PolicyLibrary,
  ReminderSweep,
  SetUpCases,
  VerifyCaseEvents,
];

@Module({
  imports: [TypeOrmModule.forFeature([CaseRow, DeadlineRow])],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class CasesModule {}
