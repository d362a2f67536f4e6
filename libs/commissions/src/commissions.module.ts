import { Module } from '@nestjs/common';
import { BillingModule } from '@overturn/billing';
import { AccrueCommissions } from './application/accrue-commissions';
import { CommissionAgreements } from './application/commission-agreements.use-cases';
import { CommissionPayouts } from './application/commission-payouts.use-cases';
import { CommissionQueries } from './application/commission.queries';

const USE_CASES = [AccrueCommissions, CommissionAgreements, CommissionPayouts, CommissionQueries];

@Module({ imports: [BillingModule], providers: USE_CASES, exports: USE_CASES })
export class CommissionsModule {}
