export { parkReason, type ChargeBounds, type ParkReason } from './domain/charge-bounds';
export {
  nextStep,
  isSurelyAbsent,
  tryAgainAt,
  type NextStep,
  type StandingOperation,
} from './domain/next-step';
export { advanceOperation, isLive, type OperationKind, type OperationState } from './domain/operation';
export { isNews, mergeSightings, type ObjectKind, type Sighting } from './domain/provider-object';
export type {
  Payer,
  ProviderAnswer,
  ProviderMessage,
  ProviderOrder,
  SavedCard,
} from './domain/provider-order';
export { isLateNews, reconcile, type Mismatch, type MismatchKind } from './domain/reconcile';
export { ProviderUnsure, type PaymentProvider } from './infrastructure/payment-provider';
export { StripeProvider } from './infrastructure/stripe/stripe-provider';
