import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseCommandRunner } from './application/case-command.runner';
import { CaseQueries } from './application/cases.queries';
import { CaseDeadlines } from './application/deadlines.use-cases';
import { Funds } from './application/funds.use-cases';
import { OpenCase } from './application/open-case.use-case';
import { OpenFunds } from './application/open-funds';
import { OutcomeQueries } from './application/outcome.queries';
import { Outcomes } from './application/outcomes.use-cases';
import { PostMortems } from './application/post-mortems.use-cases';
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
  Outcomes,
  OutcomeQueries,
  Funds,
  OpenFunds,
  PostMortems,
];

@Module({
  imports: [TypeOrmModule.forFeature([CaseRow, DeadlineRow])],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class CasesModule {}
