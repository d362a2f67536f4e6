import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CaseCommandRunner } from './application/case-command.runner';
import { CaseQueries } from './application/cases.queries';
import { CaseDeadlines } from './application/deadlines.use-cases';
import { OpenCase } from './application/open-case.use-case';
import { Playbooks } from './application/playbooks/playbooks.use-cases';
import { ReminderSweep } from './application/reminder-sweep';
import { SetUpCases } from './application/set-up-firm';
import { RecomputeTaskDues } from './application/tasks/recompute-task-dues';
import { SuggestAssignee } from './application/tasks/suggest-assignee.query';
import { TaskQueries } from './application/tasks/tasks.queries';
import { CaseTasks } from './application/tasks/tasks.use-cases';
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
  CaseTasks,
  TaskQueries,
  SuggestAssignee,
  RecomputeTaskDues,
  Playbooks,
];

@Module({
  imports: [TypeOrmModule.forFeature([CaseRow, DeadlineRow])],
  providers: USE_CASES,
  exports: USE_CASES,
})
export class CasesModule {}
