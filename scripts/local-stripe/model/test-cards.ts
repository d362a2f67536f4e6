/** What happens when a card is charged. */
export type CardBehaviour =
  | 'succeeds'
  | 'declined'
  | 'insufficient_funds'
  | 'expired_card'
  | 'processing_error'
  | 'declined_after_saving'
  | 'always_authenticates'
  | 'authenticates_when_saved'
  | 'disputed';

export interface TestCard {
  readonly number: string;
  /** The payment method that Stripe offers in test mode for it. */
  readonly method: string;
  readonly brand: 'visa' | 'mastercard' | 'unionpay';
  readonly behaviour: CardBehaviour;
}

/** Stripe's own test cards (https://docs.stripe.com/testing), as far as billing meets them. */
export const TEST_CARDS: readonly TestCard[] = [
  { number: '4242424242424242', method: 'pm_card_visa', brand: 'visa', behaviour: 'succeeds' },
  { number: '5555555555554444', method: 'pm_card_mastercard', brand: 'mastercard', behaviour: 'succeeds' },
  { number: '6200000000000005', method: 'pm_card_unionpay', brand: 'unionpay', behaviour: 'succeeds' },
  {
    number: '4000000000000002',
    method: 'pm_card_visa_chargeDeclined',
    brand: 'visa',
    behaviour: 'declined',
  },
  {
    number: '4000000000009995',
    method: 'pm_card_visa_chargeDeclinedInsufficientFunds',
    brand: 'visa',
    behaviour: 'insufficient_funds',
  },
  {
    number: '4000000000000069',
    method: 'pm_card_chargeDeclinedExpiredCard',
    brand: 'visa',
    behaviour: 'expired_card',
  },
  {
    number: '4000000000000119',
    method: 'pm_card_chargeDeclinedProcessingError',
    brand: 'visa',
    behaviour: 'processing_error',
  },
  {
    number: '4000000000000341',
    method: 'pm_card_chargeCustomerFail',
    brand: 'visa',
    behaviour: 'declined_after_saving',
  },
  {
    number: '4000002760003184',
    method: 'pm_card_authenticationRequired',
    brand: 'visa',
    behaviour: 'always_authenticates',
  },
  {
    number: '4000002500003155',
    method: 'pm_card_authenticationRequiredOnSetup',
    brand: 'visa',
    behaviour: 'authenticates_when_saved',
  },
  { number: '4000000000000259', method: 'pm_card_createDispute', brand: 'visa', behaviour: 'disputed' },
];

export const cardOfNumber = (number: string): TestCard | undefined =>
  TEST_CARDS.find((card) => card.number === number.replace(/\s/g, ''));
export const cardOfMethod = (method: string): TestCard | undefined =>
  TEST_CARDS.find((card) => card.method === method);
/** The fingerprint tells equal cards; here it also tells how the card behaves. */
export const cardOfFingerprint = (fingerprint: string | null | undefined): TestCard | undefined =>
  TEST_CARDS.find((card) => card.method === fingerprint);

/** Why a charge of such a card fails, or undefined when it does not. */
export const declineOf = (
  behaviour: CardBehaviour,
):
  | { code: 'card_declined' | 'expired_card' | 'processing_error'; decline: string; message: string }
  | undefined => {
  switch (behaviour) {
    case 'declined':
    case 'declined_after_saving':
      return { code: 'card_declined', decline: 'generic_decline', message: 'Your card was declined.' };
    case 'insufficient_funds':
      return {
        code: 'card_declined',
        decline: 'insufficient_funds',
        message: 'Your card has insufficient funds.',
      };
    case 'expired_card':
      return { code: 'expired_card', decline: 'expired_card', message: 'Your card has expired.' };
    case 'processing_error':
      return {
        code: 'processing_error',
        decline: 'processing_error',
        message: 'An error occurred while processing your card. Try again in a little bit.',
      };
    default:
      return undefined;
  }
};
