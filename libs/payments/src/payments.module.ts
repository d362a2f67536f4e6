import { Module } from '@nestjs/common';
import { BillingModule } from '@overturn/billing';
import { CarryOutOperations } from './application/carry-out-operations';
import { ChargePolicies } from './application/charge-policies.use-cases';
import { Charges } from './application/charges.use-cases';
import { FollowBilling } from './application/follow-billing';
import { PaymentQueries } from './application/payment.queries';
import { ReceiveMessages } from './application/receive-messages';
import { ReconcileWithProvider } from './application/reconcile-with-provider';
import { SavedCards } from './application/saved-cards.use-cases';
import { StripeProvider } from './infrastructure/stripe/stripe-provider';

const USE_CASES = [
  CarryOutOperations,
  ChargePolicies,
  Charges,
  FollowBilling,
  PaymentQueries,
  ReceiveMessages,
  ReconcileWithProvider,
  SavedCards,
];

@Module({ imports: [BillingModule], providers: [StripeProvider, ...USE_CASES], exports: USE_CASES })
export class PaymentsModule {}
