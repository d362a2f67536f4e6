import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseCommandRunner } from './application/case-command.runner';
import { AccessGrants } from './application/engagement/access-grants.use-cases';
import { Declarations } from './application/engagement/declarations.use-cases';
import { ExpiredGrantsSweep } from './application/engagement/expired-grants-sweep';
import { TriageEnquiry } from './application/engagement/triage.use-cases';
import { Questionnaires } from './application/investigation/questionnaires.use-cases';
import { Worksheets } from './application/investigation/worksheet.use-cases';
import { CaseQueries } from './application/cases.queries';
import { CaseDeadlines } from './application/deadlines.use-cases';
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
  Worksheets,
  Questionnaires,
  Declarations,
  AccessGrants,
  ExpiredGrantsSweep,
  TriageEnquiry,
];

@Module({
  imports: [TypeOrmModule.forFeature([CaseRow, DeadlineRow])],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class CasesModule {}
