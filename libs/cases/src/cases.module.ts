import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseCommandRunner } from './application/case-command.runner';
import { CaseQueries } from './application/cases.queries';
import { CaseDeadlines } from './application/deadlines.use-cases';
import { OpenCase } from './application/open-case.use-case';
import { ReminderSweep } from './application/reminder-sweep';
import { SetUpCases } from './application/set-up-firm';
import { Calendars } from './application/rules/calendars.use-cases';
import { DeadlineProposals } from './application/rules/deadline-proposals.use-cases';
import { OnCall } from './application/rules/on-call.use-cases';
import { ProposeChanges } from './application/rules/propose-changes';
import { RulePacks } from './application/rules/rule-packs.use-cases';
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
  RulePacks,
  Calendars,
  ProposeChanges,
  DeadlineProposals,
  OnCall,
];

@Module({
  imports: [TypeOrmModule.forFeature([CaseRow, DeadlineRow])],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class CasesModule {}
