export {
  PreventionPlans,
  type ClientPreventionPlan,
  type PreventionPage,
} from './application/prevention-plans.use-cases';
export { PreventionModule } from './prevention.module';
