import { Module } from '@nestjs/common';
import { PlanChecks } from './application/plan-checks.use-cases';
import { PlanComments } from './application/plan-comments.use-cases';
import { PlanDrafts } from './application/plan-drafts.use-cases';
import { PlanQueries } from './application/plan.queries';

@Module({
  providers: [PlanChecks, PlanComments, PlanDrafts, PlanQueries],
  exports: [PlanChecks, PlanComments, PlanDrafts, PlanQueries],
})
export class PlansModule {}
