import { Module } from '@nestjs/common';
import { PreventionPlans } from './application/prevention-plans.use-cases';

@Module({ providers: [PreventionPlans], exports: [PreventionPlans] })
export class PreventionModule {}
