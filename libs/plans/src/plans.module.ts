import { Module } from '@nestjs/common';
import { PlanComments } from './application/plan-comments.use-cases';
import { PlanDrafts } from './application/plan-drafts.use-cases';
import { PlanQueries } from './application/plan.queries';

@Module({
  providers: [PlanComments, PlanDrafts, PlanQueries],
  exports: [PlanComments, PlanDrafts, PlanQueries],
})
export class PlansModule {}
