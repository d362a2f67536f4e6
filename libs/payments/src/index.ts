export type {
  Payer,
  ProviderAnswer,
  ProviderMessage,
  ProviderOrder,
  SavedCard,
} from './domain/provider-order';
export type { Sighting } from './domain/provider-object';
export type { PaymentProvider } from './infrastructure/payment-provider';
export { StripeProvider } from './infrastructure/stripe/stripe-provider';
