import { Module } from '@nestjs/common';
import { PlanDrafts } from './application/plan-drafts.use-cases';
import { PlanQueries } from './application/plan.queries';

@Module({
  providers: [PlanDrafts, PlanQueries],
  exports: [PlanDrafts, PlanQueries],
})
export class PlansModule {}
