export { AccrueCommissions } from './application/accrue-commissions';
export { CommissionAgreements, type ProposedPart } from './application/commission-agreements.use-cases';
export { CommissionPayouts } from './application/commission-payouts.use-cases';
export {
  CommissionQueries,
  type CaseCommissions,
  type CommissionDesk,
} from './application/commission.queries';
export { CommissionsModule } from './commissions.module';
export { payableOf, type Payable } from './domain/payable';
export type { CommissionAgreement } from './infrastructure/agreement.repository';
export type { Standing } from './infrastructure/earning.repository';
