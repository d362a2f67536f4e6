export { calculateFee } from './domain/calculation/calculate-fee';
export type { FeeCalculation, FeeLine, FeeStep } from './domain/calculation/fee-calculation';
export type { FeeFacts, OutcomeFacts, Payout } from './domain/calculation/fee-facts';
export type { Clause } from './domain/clauses/clause';
export { letterText, renderClauses } from './domain/clauses/render-clauses';
export type { FeePlan } from './domain/plan/fee-plan';
export { faultsOfFeePlan } from './domain/plan/validate-fee-plan';
