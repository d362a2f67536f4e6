import { Module } from '@nestjs/common';
import { ClientPlans } from './application/client-plans.queries';
import { PlanChecks } from './application/plan-checks.use-cases';
import { PlanComments } from './application/plan-comments.use-cases';
import { PlanDrafts } from './application/plan-drafts.use-cases';
import { PlanQueries } from './application/plan.queries';
import { QualityChecks } from './application/review/quality-checks.use-cases';
import { Reviews } from './application/review/reviews.use-cases';
import { PlanPapers } from './application/paper/plan-papers.use-case';

@Module({
  providers: [
    ClientPlans,
    PlanChecks,
    PlanComments,
    PlanDrafts,
    PlanPapers,
    PlanQueries,
    QualityChecks,
    Reviews,
  ],
  exports: [
    ClientPlans,
    PlanChecks,
    PlanComments,
    PlanDrafts,
    PlanPapers,
    PlanQueries,
    QualityChecks,
    Reviews,
  ],
})
export class PlansModule {}
